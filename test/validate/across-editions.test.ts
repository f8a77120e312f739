// Reports over the break between two editions, and reports in the form of the wrong one.

import { describe, expect, it } from 'vitest'
import type { EditionName } from '../../generated/index.js'
import { fillCells } from '../../src/report/fill.js'
import { upgradeReport } from '../../src/upgrade/index.js'
import { isArithmetic, validateReport } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'
import { type AnyReport, createPrevious, createReport, get } from '../fixtures/reports.js'

const COLUMNS = [
  'naturalPerson',
  ...['business', 'research', 'welfare', 'legalService', 'other'].map((name) => `legalPerson/${name}`),
  'total',
]

/** What a report says of its year, for another year. */
const inYear = (year: number) => ({
  '/year': year,
  '/title': `松岭县档案局${year}年政府信息公开工作年度报告`,
  '/publication/date': `${year + 1}-01-20`,
  '/period': { from: `${year}-01-01`, to: `${year}-12-31` },
})

/** The first report in edition 2021, and the last in edition 2019. */
const createAfter = (changes = {}) => createReport({ ...inYear(2021), ...changes })
const createBefore = (changes = {}) => createReport(changes, '2019')

/** Code and place of every issue. */
const list = (report: unknown, previous?: unknown) =>
  validateReport(report, previous === undefined ? {} : { previous }).issues.map(({ code, path }) => [
    code,
    path,
  ])

const STOCKS = ['rules', 'normativeDocuments'].map((name) => [
  'not-comparable',
  `/disclosure/documents/${name}/valid`,
])

describe('a report of 2021 beside that of 2020 in edition 2019', () => {
  it('is compared in what it carries over, and told why its stocks are not', () => {
    expect(list(createAfter(), createBefore())).toEqual(STOCKS)
    const reasons = (['zh', 'en'] as const).map((language) => {
      const { valid, issues } = validateReport(createAfter(), { previous: createBefore(), language })
      expect(valid).toBe(true)
      expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['info']))
      return issues[0]?.message
    })
    const change = (readJson('schema/2021/report.schema.json') as Schema)['x-upgrade'].changes.find(
      ({ to }) => to?.includes('/disclosure/documents/rules/valid'),
    )
    expect(reasons[0]).toContain(change?.label.zh)
    expect(reasons[1]).toContain(change?.label.en)
  })

  it.each(COLUMNS)('is wrong in the column that does not carry over, %s, and in no other', (column) => {
    const path = `/requests/carriedForward/${column}`
    const previous = createBefore({ [path]: get(createBefore(), path) + 4 })
    const { valid, issues } = validateReport(createAfter(), { previous })
    expect(valid).toBe(false)
    expect(issues.filter(isArithmetic)).toMatchObject([
      { code: 'carry-over', path: `/requests/carriedIn/${column}`, difference: -4 },
    ])
  })

  it('may explain what it did not carry over', () => {
    const previous = createBefore({ '/requests/carriedForward/total': 9 })
    const explanations = [{ rule: 'carry-over', path: '/requests/carriedIn', text: '机构合并所致。' }]
    const { valid, issues } = validateReport(createAfter({ '/explanations': explanations }), { previous })
    expect([valid, issues.filter(isArithmetic).map(({ severity }) => severity)]).toEqual([true, ['info']])
  })

  it('says the same where that was brought to edition 2021 before', () => {
    const { report } = upgradeReport(createBefore())
    expect(list(createAfter(), report)).toEqual(STOCKS)
  })

  it('is compared in its stocks too where they were filled in', () => {
    const { report } = upgradeReport(createBefore())
    const fill = (value: number) =>
      fillCells(report, [
        { path: '/disclosure/documents/rules/valid', value: 0 },
        { path: '/disclosure/documents/normativeDocuments/valid', value },
      ]).report
    expect(list(createAfter(), fill(3))).toEqual([])
    expect(list(createAfter(), fill(5)).map(([code]) => code)).toContain('stock')
  })

  it('is compared as it stands with one that is in the form of edition 2021 by mistake', () => {
    const previous = createPrevious(inYear(2020))
    expect(list(createAfter(), previous)).toEqual([])
    expect(list(previous)).toEqual([['edition-not-for-year', '/year']])
    const other = createPrevious({ ...inYear(2020), '/disclosure/documents/normativeDocuments/valid': 7 })
    expect(list(createAfter(), other).map(([code]) => code)).toContain('stock')
  })

  it('is compared with what is left of one that is broken', () => {
    const carriedOver = COLUMNS.map((column) => ['not-comparable', `/requests/carriedIn/${column}`])
    const without = createBefore({ '/requests': undefined, '/title': 7 })
    expect(new Set(list(createAfter(), without).map(String))).toEqual(
      new Set([...carriedOver, ...STOCKS].map(String)),
    )
    const text = createBefore({ '/requests/carriedForward/total': '1件' })
    expect(list(createAfter(), text)).toContainEqual(['not-comparable', '/requests/carriedIn/total'])
    const { edition, agency, year } = createBefore()
    expect(list(createAfter(), { edition, agency, year })).toHaveLength(9)
    expect(list(createAfter(), { edition, agency })).toContainEqual(['previous-not-a-report', ''])
  })

  it('is not compared with that of another year or another agency', () => {
    expect(list(createAfter(), createPrevious({}, '2019'))).toEqual([['previous-not-last-year', '/year']])
    const other = createBefore({ '/agency/creditCode': '11991325MB0527184X' })
    expect(list(createAfter(), other)).toEqual([['previous-other-agency', '/agency/name']])
  })
})

describe('a report of 2020', () => {
  it('is compared with that of 2019, whichever form that is in by mistake', () => {
    expect(list(createBefore(), createPrevious({}, '2019'))).toEqual([])
    const mistaken = createPrevious(inYear(2019))
    expect(list(createBefore(), mistaken)).toEqual([])
    const other = createPrevious({ ...inYear(2019), '/requests/carriedForward/total': 5 })
    expect(list(createBefore(), other)).toEqual([['carry-over', '/requests/carriedIn/total']])
  })

  it('brought to edition 2021 is of its own year there, and compared with that of 2019', () => {
    const { report } = upgradeReport(createBefore())
    const open = ['repealed', 'valid'].flatMap((name) =>
      ['rules', 'normativeDocuments'].map((kind) => `/disclosure/documents/${kind}/${name}`),
    )
    const cells = [...open, '/disclosure/charges/administrativeFees/amount'].map((path) => ({
      path,
      value: 0,
    }))
    const filled = fillCells(report, cells).report
    expect(list(filled)).toEqual([])
    expect(list(filled, createPrevious({}, '2019'))).toEqual(STOCKS)
    expect(list({ ...filled, year: 2022, title: '2022' })).toContainEqual(['edition-not-for-year', '/year'])
  })
})

describe('a report in the form of another edition', () => {
  const TABLES = ['/disclosure', '/requests'].map((path) => ['section-of-other-edition', path])
  const forms: readonly [own: EditionName, theirs: EditionName, year: number][] = [
    ['2021', '2019', 2024],
    ['2019', '2021', 2020],
  ]

  describe.each(forms)('edition %s in the form of %s', (own, theirs, year) => {
    const report = (changes = {}) => createReport({ ...inYear(year), ...changes }, own)
    const foreign = createReport({}, theirs)

    it('is told so of each table that differs, where the whole is in the other form', () => {
      expect(list(createReport({ ...inYear(year), '/edition': own }, theirs))).toEqual(
        own === '2019' ? TABLES : [...TABLES, ['handling-fee-missing', '/other/handlingFee']],
      )
    })

    it('is told so of the year beside, where that is the other edition’s too', () => {
      expect(list(createReport({ '/edition': own }, theirs))).toEqual(
        expect.arrayContaining([...TABLES, ['edition-not-for-year', '/year']]),
      )
    })

    it.each(['disclosure', 'requests'])('is told so of %s alone', (name) => {
      expect(list(report({ [`/${name}`]: foreign[name] }))).toEqual([
        ['section-of-other-edition', `/${name}`],
      ])
    })

    it('is told its other faults as well, elsewhere and in the table itself', () => {
      const requests = structuredClone(foreign.requests) as AnyReport
      ;(requests.carriedForward as AnyReport).total = '1件'
      const faulty = report({ '/requests': requests, '/title': 7, '/disputes/review/upheld': -1 })
      expect(list(faulty).sort()).toEqual([
        ['cell-not-a-number', '/requests/carriedForward/total'],
        ['out-of-range', '/disputes/review/upheld'],
        ['results-total', '/disputes/review/total'],
        ['section-of-other-edition', '/requests'],
        ['wrong-cell', '/disputes/review/upheld'],
        ['wrong-type', '/title'],
      ])
    })

    it('is told its missing fields where a table is in neither form', () => {
      const requests = { ...(foreign.requests as AnyReport), carriedForward: undefined }
      const codes = list(report({ '/requests': requests })).map(([code]) => code)
      expect(codes).toContain('missing-field')
      expect(codes).not.toContain('section-of-other-edition')
    })
  })
})

describe('the edition and the year', () => {
  it('go together in both directions', () => {
    const params = (report: AnyReport) =>
      validateReport(report).issues.filter(({ code }) => code === 'edition-not-for-year')[0]?.params
    expect(params(createReport(inYear(2020)))).toEqual({ found: 2020, edition: '2021', from: 2021 })
    expect(params(createReport(inYear(2021), '2019'))).toEqual({
      found: 2021,
      edition: '2019',
      from: 2019,
      to: 2020,
    })
    expect(params(createReport(inYear(2018), '2019'))).toMatchObject({ found: 2018 })
    for (const year of [2021, 2030]) expect(params(createReport(inYear(year)))).toBeUndefined()
    for (const year of [2019, 2020]) expect(params(createReport(inYear(year), '2019'))).toBeUndefined()
  })

  it('tell the edition by the year where none is named', () => {
    const missing = ['missing-field', '/edition']
    const nameless = { '/edition': undefined }
    expect(list(createBefore(nameless))).toEqual([missing])
    expect(list(createReport(nameless))).toEqual([missing])
    expect(list(createReport({ ...inYear(2020), ...nameless }))).toEqual(
      expect.arrayContaining([
        ['section-of-other-edition', '/disclosure'],
        ['section-of-other-edition', '/requests'],
        missing,
      ]),
    )
  })

  it.each(['2020', '2018', 'x'])('tell the edition by the year where %s is named', (edition) => {
    const { issues } = validateReport(createBefore({ '/edition': edition }))
    expect(issues).toMatchObject([
      { code: 'edition-not-supported', params: { found: edition, allowed: ['2021', '2019'] } },
    ])
    expect(list(createReport({ '/edition': edition }))).toEqual([['edition-not-supported', '/edition']])
  })

  it('tell the edition by the year where a number is named', () => {
    const { issues } = validateReport(createBefore({ '/edition': 2019 }), { language: 'en' })
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Edition: Found the number 2019, expected "2019"/),
    ])
  })

  it('neither being there is a report in the edition in force', () => {
    expect(list(createReport({ '/edition': undefined, '/year': undefined })).slice(0, 2)).toEqual([
      ['missing-field', '/edition'],
      ['missing-field', '/year'],
    ])
  })
})

interface Schema {
  readonly 'x-upgrade': {
    readonly changes: readonly {
      readonly to?: readonly string[]
      readonly label: { zh: string; en: string }
    }[]
  }
}
