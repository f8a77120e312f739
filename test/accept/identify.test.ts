import { describe, expect, it } from 'vitest'
import { identifyIssues, validateReport } from '../../src/index.js'
import { readJson } from '../fixtures/cases.js'
import { createReport } from '../fixtures/reports.js'

const identify = (report: unknown, ...paths: string[]) =>
  identifyIssues(
    paths.map((path) => ({ code: 'x', path })),
    report,
  ).map(({ path }) => path)

const identifyFile = (name: string) => {
  const report = readJson(`examples/faults/${name}.json`)
  return identifyIssues(validateReport(report).issues, report).map(({ id }) => id)
}

const TABLE = {
  type: 'table',
  caption: '各季度新收申请',
  header: ['季度', '件'],
  rows: [['一季度', '1'], ['三季度']],
}
const REPORT = createReport({
  '/overview': {
    blocks: [
      { type: 'heading', level: 2, text: '主动公开' },
      TABLE,
      { type: 'paragraph', text: `  全年\n收到${'很多'.repeat(20)}` },
      { type: 'list', ordered: true, items: ['', '其一', '其二'] },
      { type: 'figure', src: 'a.png', alt: '柱状图' },
      { type: 'table', header: ['甲', '乙'], rows: [['', '丙']] },
      TABLE,
      { type: 'paragraph' },
      { level: 2 },
    ],
  },
  '/notes': [
    { path: '/requests/carriedIn/total', text: '一' },
    { path: '/requests/carriedIn/total', text: '二' },
    { text: '三' },
  ],
  '/explanations': [{ rule: 'stock', path: '/disclosure/documents/rules/valid', text: '四' }],
  '/publication': { keywords: ['年报', 7, null, ['x']] },
})

describe('identifyIssues', () => {
  it('names issues of the examples as a person would', () => {
    expect(identifyFile('table-row')).toEqual([
      'table-row-uneven /overview/blocks/“2024年主动公开信息数量”/rows/“土地征收”',
    ])
    expect(identifyFile('note')).toEqual([
      'note-without-cell /notes/“/disclosure/documents/normativeDocument/made”/path',
    ])
    expect(identifyFile('one-cell')).toContain('wrong-cell /requests/outcomes/granted/naturalPerson')
    expect(identifyFile('title')).toEqual(['title-without-year /title'])
  })

  it.each([
    ['/overview/blocks/0', '/overview/blocks/“主动公开”'],
    ['/overview/blocks/1/rows/1', '/overview/blocks/“各季度新收申请”/rows/“三季度”'],
    ['/overview/blocks/6/rows/1', '/overview/blocks/“各季度新收申请”#2/rows/“三季度”'],
    ['/overview/blocks/1/rows/0/1', '/overview/blocks/“各季度新收申请”/rows/“一季度”/“1”'],
    ['/overview/blocks/2/text', '/overview/blocks/“全年 收到很多很多很多很多很多很多很多很多很多很…”/text'],
    ['/overview/blocks/3/items/0', '/overview/blocks/“其一”/items/“”'],
    ['/overview/blocks/4/alt', '/overview/blocks/“柱状图”/alt'],
    ['/overview/blocks/5/rows/0', '/overview/blocks/“甲”/rows/“丙”'],
    ['/overview/blocks/7/text', '/overview/blocks/“paragraph”/text'],
    ['/overview/blocks/8/type', '/overview/blocks/“{…}”/type'],
    ['/notes/0/path', '/notes/“/requests/carriedIn/total”/path'],
    ['/notes/1/path', '/notes/“/requests/carriedIn/total”#2/path'],
    ['/notes/2/path', '/notes/“三”/path'],
    ['/explanations/0', '/explanations/“stock /disclosure/documents/rules/valid”'],
    ['/publication/keywords/0', '/publication/keywords/“年报”'],
    ['/publication/keywords/1', '/publication/keywords/“7”'],
    ['/publication/keywords/2', '/publication/keywords/“null”'],
    ['/publication/keywords/3', '/publication/keywords/“x”'],
    ['/requests/carriedIn/total', '/requests/carriedIn/total'],
    ['', ''],
  ])('anchors %s as %s', (path, anchored) => {
    expect(identify(REPORT, path)).toEqual([anchored])
  })

  it.each([
    ['/overview/blocks/0/x/0/y', '/overview/blocks/“主动公开”/x/0/y'],
    ['/overview/blocks/99/text', '/overview/blocks/99/text'],
    ['/overview/blocks/first', '/overview/blocks/first'],
    ['/overview/blocks/01', '/overview/blocks/01'],
    ['/nowhere/0', '/nowhere/0'],
    ['/overview/blocks/length', '/overview/blocks/length'],
    ['/__proto__/constructor/0', '/__proto__/constructor/0'],
  ])('anchors a path that leads nowhere as far as it leads: %s', (path, anchored) => {
    expect(identify(REPORT, path)).toEqual([anchored])
  })

  it('tells issues apart that are alike in all', () => {
    const alike = { code: 'x', path: '/title' }
    const ids = identifyIssues([alike, alike, { code: 'x', path: '' }, { code: 'x', path: '' }], REPORT)
    expect(ids.map(({ id }) => id)).toEqual(['x /title', 'x /title#2', 'x', 'x #2'])
  })

  it('knows an issue of an import that belongs to no part by its text', () => {
    const issue = { code: 'text-left-out', path: '', text: '首页 | 政务公开\n“网上办事”' }
    const ids = identifyIssues([issue, issue, { code: 'edition-guessed', path: '', text: ' ' }], REPORT)
    expect(ids.map(({ id }) => id)).toEqual([
      'text-left-out “首页 | 政务公开 ‘网上办事’”',
      'text-left-out “首页 | 政务公开 ‘网上办事’”#2',
      'edition-guessed',
    ])
  })
})

describe('identifyIssues stands', () => {
  it('names of fields that mean something in a path', () => {
    const report = JSON.parse('{"a/b":{"~":{"*":[{"__proto__":["x"]}],"“q”":1}}}')
    expect(identify(report, '/a~1b/~0/*/0/__proto__/0', '/a~1b/~0/“q”', '/a~1b/~0/*')).toEqual([
      '/a~1b/~0/~2/“{…}”/__proto__/“x”',
      '/a~1b/~0/“q”',
      '/a~1b/~0/~2',
    ])
  })

  it('characters that can not be seen, and quotes', () => {
    const items = ['\u001b[2J\u202e', '\ud800', 'a”/“b', ' \u3000\n', 'a~b/c', '\\u001b']
    const found = identify({ list: items }, ...items.map((_, index) => `/list/${index}`), '/x\u0007')
    expect(found).toEqual([
      '/list/“\\u001b[2J\\u202e”',
      '/list/“\\ud800”',
      '/list/“a’/‘b”',
      '/list/“”',
      '/list/“a~b/c”',
      '/list/“\\u001b”',
      '/x\\u0007',
    ])
  })

  it('lists that are sparse or endless, and texts that are very long', () => {
    const sparse: unknown[] = []
    sparse[4_000_000_000] = 'far'
    sparse[3] = 'near'
    const long = ['x'.repeat(10_000_000), ['y'.repeat(10_000_000)], `${' '.repeat(5000)}z`]
    expect(identify({ sparse }, '/sparse/0', '/sparse/3', '/sparse/4000000000')).toEqual([
      '/sparse/0',
      '/sparse/“near”',
      '/sparse/4000000000',
    ])
    expect(identify({ long }, '/long/0', '/long/1', '/long/2')).toEqual([
      `/long/“${'x'.repeat(24)}…”`,
      `/long/“${'y'.repeat(24)}…”`,
      '/long/“…”',
    ])
  })

  it('what is no data', () => {
    const broken = {
      get list() {
        throw new Error('no data')
      },
      items: [
        {
          get path() {
            throw new Error('no data')
          },
        },
      ],
      strange: [() => 1, Symbol('s'), 1n, undefined, Object.create(null), new Date(0)],
    }
    const revoked = Proxy.revocable([], {})
    revoked.revoke()
    expect(identify(broken, '/list/0', '/items/0/x')).toEqual(['/list/0', '/items/0/x'])
    expect(identify({ list: revoked.proxy }, '/list/0')).toEqual(['/list/0'])
    expect(identify(broken, '/strange/1', '/strange/2', '/strange/3', '/strange/4')).toEqual([
      '/strange/“Symbol(s)”',
      '/strange/“1”',
      '/strange/3',
      '/strange/“{…}”',
    ])
    for (const report of [undefined, null, 5, 'x', [], () => 1])
      expect(identify(report, '/a/0')).toEqual(['/a/0'])
  })
})
