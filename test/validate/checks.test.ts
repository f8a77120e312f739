import { describe, expect, it } from 'vitest'
import { type EditionName, editions } from '../../generated/index.js'
import { SUM_RULE } from '../../src/aggregate/codes.js'
import { findModel } from '../../src/edition/models.js'
import { EDITION_NAMES } from '../../src/edition/name.js'
import { PROSE_CHECKS } from '../../src/lint/index.js'
import { PROSE_RULES } from '../../src/prose/finding.js'
import { CHECKS } from '../../src/validate/checks/index.js'
import { validateReport } from '../../src/validate/index.js'
import { YEAR_RULES } from '../../src/years/codes.js'
import { createReport } from '../fixtures/reports.js'

/** Paths a rule complains of after changes. */
function complaints(
  rule: string,
  changes: Readonly<Record<string, unknown>>,
  edition: EditionName = '2021',
): string[] {
  return validateReport(createReport(changes, edition))
    .issues.filter(({ code }) => code === rule)
    .map(({ path }) => path)
}

describe('the checks', () => {
  it('are those of the schemas, each written once', () => {
    const rules = editions.flatMap(({ model }) => model.rules)
    const ids = new Set(rules.filter(({ kind }) => kind === 'check').map(({ id }) => id))
    // Some need more than one report, others the text.
    const checks = [CHECKS, PROSE_CHECKS].flatMap(Object.keys)
    expect([...checks, ...YEAR_RULES, SUM_RULE, ...PROSE_RULES].sort()).toEqual([...ids].sort())
  })

  it.each(EDITION_NAMES)('of edition %s say nothing of what is not there', (edition) => {
    const changes = { '/publication': undefined, '/period': undefined, '/agency': { name: '某局' } }
    const bare = createReport(changes, edition)
    expect(validateReport(bare).issues).toEqual([])
  })
})

describe('date-not-real', () => {
  const on = (date: unknown) => complaints('date-not-real', { '/publication/date': date })

  it.each(['2025-01-31', '2025-04-30', '2028-02-29', '2400-02-29', '2025-12-31', '2025-02-28'])(
    'accepts %s',
    (date) => {
      expect(on(date)).toEqual([])
    },
  )

  it.each([
    '2025-02-29',
    '2025-02-30',
    '2100-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2028-02-30',
  ])('refuses %s', (date) => {
    expect(on(date)).toEqual(['/publication/date'])
  })

  it.each(['2025-13-01', '2025-00-10', '2025-1-31', '20250131', '2025年1月20日', '', 20250230])(
    'leaves %s to the shape',
    (date) => {
      expect(on(date)).toEqual([])
      expect(validateReport(createReport({ '/publication/date': date })).valid).toBe(false)
    },
  )

  it('looks at every date of the head', () => {
    const period = { from: '2024-02-30', to: '2024-06-31' }
    expect(complaints('date-not-real', { '/period': period })).toEqual(['/period/from', '/period/to'])
  })
})

describe('period-not-year', () => {
  it('wants the first and the last day of the report year', () => {
    expect(complaints('period-not-year', { '/period/from': '2024-01-02' })).toEqual(['/period/from'])
    expect(complaints('period-not-year', { '/period/to': '2025-12-31' })).toEqual(['/period/to'])
    expect(complaints('period-not-year', { '/year': 2023 })).toEqual(['/period/from', '/period/to'])
  })
})

describe('published-too-early', () => {
  it('begins with the new year', () => {
    const on = (date: string) => complaints('published-too-early', { '/publication/date': date })
    expect(on('2024-12-31')).toEqual(['/publication/date'])
    expect(on('2025-01-01')).toEqual([])
    expect(on('2031-01-01')).toEqual([])
  })
})

describe('credit-code-check', () => {
  const on = (code: unknown) => complaints('credit-code-check', { '/agency/creditCode': code })

  // The worked example of GB 32100—2015.
  it.each(['91350100M000100Y43', '11991325MB0527184Y'])('accepts %s', (code) => {
    expect(on(code)).toEqual([])
  })

  it('finds any one character changed', () => {
    const code = '91350100M000100Y43'
    for (let index = 0; index < code.length; index++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (other === code[index]) continue
        const changed = code.slice(0, index) + other + code.slice(index + 1)
        if (/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}/.test(changed))
          expect(on(changed), changed).toEqual(['/agency/creditCode'])
      }
    }
  })

  it('leaves what is no code to the shape', () => {
    for (const code of ['', 'O1350100M000100Y43', '91350100m000100y43', '91350100M000100Y4', 7])
      expect(on(code)).toEqual([])
  })
})

describe.each(EDITION_NAMES)('rules-without-power in edition %s', (edition) => {
  const on = (kind: string, level: string) => {
    const changes = {
      '/agency/kind': kind,
      '/agency/level': level,
      '/disclosure/documents/rules/made': 1,
    }
    return complaints('rules-without-power', changes, edition)
  }

  it.each([
    ['department', 'national'],
    ['government', 'provincial'],
    ['government', 'prefectural'],
  ])('lets a %s of level %s make rules', (kind, level) => {
    expect(on(kind, level)).toEqual([])
  })

  it.each([
    ['department', 'provincial'],
    ['government', 'county'],
    ['agency', 'township'],
    ['office', 'prefectural'],
  ])('lets no %s of level %s', (kind, level) => {
    expect(on(kind, level)).toEqual(['/disclosure/documents/rules/made'])
  })
})

describe('handling-fee-mismatch', () => {
  const on = (amount: number, requests: number) =>
    complaints('handling-fee-mismatch', { '/other/handlingFee': { amount, requests } })

  it('wants both figures or none', () => {
    expect([on(0, 0), on(0.01, 1)]).toEqual([[], []])
    expect([on(100, 0), on(0, 3)]).toEqual([['/other/handlingFee'], ['/other/handlingFee']])
  })
})

describe('handling-fee-missing', () => {
  it('is content with the data, whatever they are', () => {
    expect(complaints('handling-fee-missing', { '/other/handlingFee': undefined })).toEqual([
      '/other/handlingFee',
    ])
    expect(complaints('handling-fee-missing', { '/other': undefined })).toEqual(['/other/handlingFee'])
  })
})

describe('title-without-year', () => {
  const on = (title: unknown) => complaints('title-without-year', { '/title': title })

  it('finds the year in any width of digits', () => {
    expect([on('某局2024年年报'), on('某局２０２４年年报')]).toEqual([[], []])
    expect([on('某局2023年年报'), on('某局二〇二四年年报')]).toEqual([['/title'], ['/title']])
  })

  it('leaves an empty title to the shape', () => {
    expect(on('')).toEqual([])
  })
})

describe('note-without-cell', () => {
  const suggest = (path: string) =>
    validateReport(createReport({ '/notes': [{ path, text: '注' }] })).issues.map(
      ({ params }) => params.suggestion,
    )

  it.each(EDITION_NAMES)('accepts every cell of edition %s, and none of another', (edition) => {
    const listPaths = (name: EditionName) =>
      findModel(name).tables.flatMap(({ cells }) => cells.map(({ path }) => path))
    const own = listPaths(edition)
    const paths = EDITION_NAMES.flatMap(listPaths)
    const notes = [...new Set(paths)].map((path) => ({ path, text: '注' }))
    const refused = notes.flatMap(({ path }, index) => (own.includes(path) ? [] : [`/notes/${index}/path`]))
    expect(refused.length).toBeGreaterThan(15)
    expect(complaints('note-without-cell', { '/notes': notes }, edition)).toEqual(refused)
  })

  it('suggests the cell that was meant', () => {
    expect(suggest('/disclosure/documents/rules/mad')).toEqual(['/disclosure/documents/rules/made'])
    expect(suggest('/disclosure/documents/rules')).toEqual(['/disclosure/documents/rules/made'])
    expect(suggest('/nothing/like/it')).toEqual([undefined])
  })
})

describe('explanation-without-rule', () => {
  const on = (rule: string, path: string) =>
    complaints('explanation-without-rule', { '/explanations': [{ rule, path, text: '因故。' }] })

  it('accepts the figure, its row and its table', () => {
    for (const path of ['/requests/carriedIn/total', '/requests/carriedIn', '/requests'])
      expect(on('carry-over', path)).toEqual([])
  })

  it('refuses another rule, and another figure', () => {
    expect(on('balance', '/requests')).toEqual(['/explanations/0/rule'])
    expect(on('no-such-rule', '/requests')).toEqual(['/explanations/0/rule'])
    expect(on('carry-over', '/requests/newlyReceived')).toEqual(['/explanations/0/path'])
    expect(on('stock', '/disclosure/documents/rules/made')).toEqual(['/explanations/0/path'])
  })
})

describe('table-row-uneven', () => {
  const table = { type: 'table', header: ['a', 'b'], rows: [['1', '2'], ['3'], ['4', '5', '6']] }
  const places = [
    '/lead',
    '/overview/blocks',
    '/disclosure/introduction',
    '/disclosure/remarks',
    '/requests/remarks',
    '/disputes/introduction',
    '/problems/blocks',
    '/other/blocks',
  ]

  it.each(places)('looks at the prose in %s', (place) => {
    const at = `${place}/1/rows`
    const changes = { [place]: [{ type: 'paragraph', text: 'x' }, table] }
    for (const edition of EDITION_NAMES)
      expect(complaints('table-row-uneven', changes, edition)).toEqual([`${at}/1`, `${at}/2`])
  })
})
