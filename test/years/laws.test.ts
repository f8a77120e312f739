import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { createReport as createNew } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { validateReport } from '../../src/validate/index.js'
import { checkYears } from '../../src/years/index.js'
import { createPrevious, createReport, get, put } from '../fixtures/reports.js'
import { hasCorpus, readPublished } from '../report/corpus.js'

const CELLS = model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))
const PERMITS = '/disclosure/licensing/permits/decisions'
const PENALTIES = '/disclosure/enforcement/penalties/decisions'
const FEES = '/disclosure/charges/administrativeFees/amount'

/** Codes over two years in which the figure was one and became another. */
function compare(path: string, before: number, now: number, settings: object = {}): string[] {
  const rules = { jump: { settings: { ...settings } }, 'figures-unchanged': { severity: 'off' } } as const
  const reports = [createPrevious({ [path]: before }), createReport({ [path]: now })]
  return checkYears(reports, { rules }).map(({ code }) => code)
}

/** Years in which everything is carried over as it should be. */
function createYears(count: number): ReturnType<typeof createReport>[] {
  return Array.from({ length: count }, (_, index) => {
    const report = createReport({ '/year': 2022 + index, '/publication': undefined, '/period': undefined })
    for (const path of CELLS) put(report, path, 0)
    put(report, PERMITS, 100 + index)
    return report
  })
}

describe('checkYears', () => {
  it('finds nothing in years that fit, in any order', () => {
    const years = fc
      .integer({ min: 0, max: 8 })
      .map(createYears)
      .chain((reports) => fc.shuffledSubarray(reports, { minLength: reports.length }))
    fc.assert(
      fc.property(years, (reports) => {
        expect(checkYears(reports)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('tells of the years what validateReport tells of two, and nothing of one alone', () => {
    const path = '/requests/carriedIn/total'
    const [previous, report] = [createPrevious(), createReport({ [path]: 77, '/title': '无年度' })]
    const alone = validateReport(report).issues.map(({ code }) => code)
    expect(alone).toContain('title-without-year')
    const told = checkYears([report, previous])
    expect(told.map(({ code }) => code)).toEqual(['carry-over'])
    expect(told[0]).toMatchObject({ index: 0, year: 2024, path })
  })

  it('honours the explanation of a stock', () => {
    const path = '/disclosure/documents/normativeDocuments/valid'
    const changes = {
      [path]: get(createReport(), path) + 3,
      '/explanations': [{ rule: 'stock', path, text: '清理。' }],
    }
    const told = checkYears([createPrevious(), createReport(changes)])
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['stock', 'info']])
  })

  it('compares across editions what is comparable', () => {
    const old = createReport({ '/agency': { name: '某局' }, [PERMITS]: 20 }, '2019')
    const now = createReport({ '/year': 2021, '/agency': { name: '某局' }, [PERMITS]: 200 })
    const codes = checkYears([old, now]).map(({ code }) => code)
    expect(codes).toContain('jump')
    expect(codes).toContain('not-comparable')
  })

  it.each([
    ['ten times', PERMITS, 30, 300, ['jump']],
    ['a tenth', PERMITS, 300, 30, ['jump']],
    ['nine times', PERMITS, 30, 270, []],
    ['small figures', PERMITS, 9, 90, []],
    ['work that begins', PENALTIES, 0, 5000, []],
    ['an amount in another unit', FEES, 12.5, 125_000, ['unit-slip']],
    ['an amount back from another unit', FEES, 125_000, 13, ['unit-slip']],
    ['an amount of ten times', FEES, 12.5, 125, ['jump']],
  ])('tells of %s', (_, path, before, now, codes) => {
    expect(compare(path, before, now)).toEqual(codes)
  })

  it('is adjusted by the settings of the rules', () => {
    expect(compare(PERMITS, 30, 270, { factor: 5 })).toEqual(['jump'])
    expect(compare(PERMITS, 9, 90, { least: 5 })).toEqual(['jump'])
    expect(() => checkYears(createYears(2), { rules: { jumps: {} } })).toThrow('jump')
  })

  it('tells of the part and not of its total', () => {
    const [part, total] = ['/requests/outcomes/granted/naturalPerson', '/requests/outcomes/granted/total']
    const reports = [createPrevious({ [part]: 20, [total]: 20 }), createReport({ [part]: 400, [total]: 400 })]
    const paths = checkYears(reports).flatMap(({ code, path }) => (code === 'jump' ? [path] : []))
    expect(paths).toEqual([part])
  })

  it('takes all zeros for the same with good reason', () => {
    const [first, second] = createYears(2)
    for (const report of [first, second]) put(report ?? {}, PERMITS, 0)
    expect(checkYears([first, second])).toEqual([])
  })

  it.skipIf(!hasCorpus)('finds two published years of a city to fit', () => {
    const reports = ['suqian-2023', 'suqian-2024'].map((name) => {
      const { agency, year, entries } = readPublished(name)
      const { report, issues } = fillCells(createNew({ year, agency }), entries)
      expect(issues).toEqual([])
      return report
    })
    expect(checkYears(reports)).toEqual([])
  })
})
