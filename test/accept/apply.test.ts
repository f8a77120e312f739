import { describe, expect, it } from 'vitest'
import {
  type AcceptedEntry,
  applyAccepted,
  type Issue,
  identifyReport,
  ToolkitError,
  validateReport,
} from '../../src/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { createReport } from '../fixtures/reports.js'

const DATE = '2025-06-30'
const TOTAL = Number(readPointer(createReport(), '/requests/newlyReceived/total'))
const REPORT = createReport({
  '/agency/creditCode': '119913000043015640',
  '/agency/scope': 'own',
  '/requests/newlyReceived/total': TOTAL + 5,
  '/title': '报告',
  '/overview/blocks': [{ type: 'table', caption: '各季度', header: ['季度', '件'], rows: [['一季度']] }],
})
const AGENCY = String(readPointer(REPORT, '/agency/name'))
const { issues: ISSUES } = validateReport(REPORT)
const byPerson = (entry: Partial<AcceptedEntry>): AcceptedEntry => ({
  code: 'table-row-uneven',
  path: '/overview/blocks/“各季度”/rows/“一季度”',
  reason: '原表如此',
  by: '张三',
  until: '2025-12-31',
  ...entry,
})

const apply = (...entries: AcceptedEntry[]) => applyAccepted(ISSUES, REPORT, entries, { date: DATE })
/** The codes that an entry accepts. */
const accept = (entry: Partial<AcceptedEntry>) =>
  apply(byPerson(entry)).accepted.map(({ issue }) => issue.code)
const complaintOf = (run: () => unknown): ToolkitError => {
  try {
    run()
  } catch (error) {
    if (error instanceof ToolkitError) return error
  }
  return expect.fail('no error')
}

describe('applyAccepted', () => {
  it('has issues to work on', () => {
    const codes = ISSUES.map(({ code, path }) => `${code} ${path}`)
    expect(codes).toContain('row-total /requests/newlyReceived/total')
    expect(codes).toContain('balance /requests/newlyReceived/total')
    expect(codes).toContain('table-row-uneven /overview/blocks/0/rows/0')
    expect(codes).toContain('title-without-year /title')
  })

  it('opens all issues where none is accepted', () => {
    expect(apply()).toEqual({ open: ISSUES, accepted: [], expired: [], unused: [] })
  })

  it('sets aside what an entry is about, and nothing else', () => {
    const entry = byPerson({})
    const { open, accepted, expired, unused } = apply(entry)
    expect(accepted).toEqual([{ issue: expect.objectContaining({ code: 'table-row-uneven' }), entry }])
    expect(open).toEqual(ISSUES.filter(({ code }) => code !== 'table-row-uneven'))
    expect([expired, unused]).toEqual([[], []])
  })

  it.each([
    ['2025-06-30', true],
    ['2025-07-01', true],
    ['2025-06-29', false],
    ['2024-12-31', false],
  ])('accepts until %s, that day included: %s', (until, isAccepted) => {
    const entry = byPerson({ until })
    const { open, accepted, expired, unused } = apply(entry)
    const issue = expect.objectContaining({ code: 'table-row-uneven' })
    expect(accepted).toEqual(isAccepted ? [{ issue, entry }] : [])
    expect(expired).toEqual(isAccepted ? [] : [{ issue, entry }])
    expect(open).toHaveLength(ISSUES.length - accepted.length)
    expect(unused).toEqual([])
  })

  it('takes a newer entry for one that has expired', () => {
    const { accepted, expired } = apply(byPerson({ until: '2025-01-01' }), byPerson({ by: '李四' }))
    expect(accepted.map(({ entry }) => entry.by)).toEqual(['李四'])
    expect(expired).toEqual([])
  })

  it.each([
    ['/overview/blocks/0/rows/0', true],
    ['/overview/blocks/“各季度”/rows/“一季度”', true],
    ['/overview/blocks/“各季度”/rows/*', true],
    ['/overview/blocks/0/*', true],
    ['/overview/*', true],
    ['/*', true],
    ['/overview', false],
    ['/overview/blocks/“各季度”/rows', false],
    ['/overview/blocks/“各季度”/rows/“一季度”/*', false],
    ['/overview/block/*', false],
    ['/overview/blocks/“各季度”/rows/“一季度”#2', false],
    ['', false],
  ])('takes the path %s for the uneven row: %s', (path, isAccepted) => {
    expect(accept({ path })).toEqual(isAccepted ? ['table-row-uneven'] : [])
  })

  it('takes a path for issues of its code alone', () => {
    expect(accept({ code: 'balance', path: '/requests/*' })).toEqual(['balance'])
  })

  it.each([
    [{ actual: TOTAL + 5, expected: TOTAL }, true],
    [{ actual: TOTAL + 6, expected: TOTAL }, false],
    [{ actual: TOTAL + 5, expected: TOTAL + 1 }, false],
    [{ value: TOTAL + 5 }, false],
    [{}, false],
  ])('holds the figures against what was found: %j %s', (found, isAccepted) => {
    const entry = { code: 'row-total', path: '/requests/newlyReceived/total', found }
    expect(accept(entry)).toEqual(isAccepted ? ['row-total'] : [])
  })

  it.each([
    [{}, true],
    [{ agency: '119913000043015640', year: 2024, scope: 'own' }, true],
    [{ agency: AGENCY }, true],
    [{ year: 2023 }, false],
    [{ scope: 'area' }, false],
    [{ scope: null }, false],
    [{ agency: null }, false],
    [{ agency: '别的机关', year: 2024 }, false],
  ])('holds an entry against the report: %j %s', (report, isAccepted) => {
    const { accepted, unused } = apply(byPerson({ report }))
    expect(accepted).toHaveLength(isAccepted ? 1 : 0)
    expect(unused, 'an entry about another report is not without use').toEqual([])
  })

  it('names entries that no issue belongs to', () => {
    const entries = [byPerson({ path: '/nowhere' }), byPerson({}), byPerson({ found: { value: 7 } })]
    expect(apply(...entries).unused).toEqual([entries[0], entries[2]])
  })

  it('does not let an entry of a baseline stand for more than one issue', () => {
    const [path, found] = ['/overview/blocks/0/rows/0', { value: 1 }]
    const baseline = ['/overview/*', path].map((each) => ({ code: 'table-row-uneven', path: each, found }))
    expect(apply(...baseline)).toMatchObject({ accepted: [], unused: baseline })
    const named = { code: 'table-row-uneven', path: '/overview/blocks/“各季度”/rows/“一季度”', found }
    expect(apply(named).accepted).toHaveLength(1)
  })

  it('takes no empty path for the issues of an import that belong to no part', () => {
    const issue: Issue & { text: string } = {
      code: 'text-left-out',
      severity: 'info',
      path: '',
      place: {},
      message: '',
      params: {},
      text: '首页',
    }
    const apply = (path: string) =>
      applyAccepted([issue], {}, [byPerson({ code: 'text-left-out', path })], { date: DATE }).accepted
    expect(apply('')).toEqual([])
    expect(apply('“首页”')).toHaveLength(1)
  })

  it.each(['2025-02-30', '2025-2-3', 'today', '', '2025-13-01', '2025-06-30T00:00'])(
    'complains of a day there is not: %s',
    (date) => {
      const { code, text } = complaintOf(() => applyAccepted([], {}, [], { date }))
      expect([code, text.en]).toEqual(['wrong-option', expect.stringContaining(`found ${date}`)])
    },
  )

  it('stands reports of any kind', () => {
    const strange = {
      get agency() {
        throw new Error('no data')
      },
    }
    for (const report of [undefined, null, 5, [], strange, { agency: 5, year: '2024' }]) {
      expect(identifyReport(report)).toEqual({ agency: null, year: null, scope: null })
      expect(applyAccepted([], report, [byPerson({})], { date: DATE }).unused).toHaveLength(1)
    }
  })
})
