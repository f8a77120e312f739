import { describe, expect, it } from 'vitest'
import { editions } from '../../generated/index.js'
import { ToolkitError } from '../../src/issue/error.js'
import { listCells } from '../../src/report/cells.js'
import { createReport, createSkeleton } from '../../src/report/create.js'
import { validateReport } from '../../src/validate/index.js'
import { loadInspection } from '../fixtures/inspection.js'

describe.each([
  {
    year: 2024,
    edition: '2021',
    cells: 200,
    missing: ['section-empty', 'section-empty', 'handling-fee-missing'],
  },
  { year: 2020, edition: '2019', cells: 198, missing: ['section-empty', 'section-empty'] },
] as const)('createReport for $year', ({ year, edition, cells, missing }) => {
  const report = createReport({ year, agency: '青禾县民政局', kind: 'department', level: 'county' })

  it('creates a valid report, in which nothing is said that nobody has said', () => {
    const { valid, issues } = validateReport(report)
    expect(valid).toBe(true)
    expect(issues.map(({ code }) => code)).toEqual(missing)
  })

  it('makes the same where the edition is named', () => {
    expect(
      createReport({ year, edition, agency: '青禾县民政局', kind: 'department', level: 'county' }),
    ).toEqual(report)
  })

  it('fills in what is known and nothing else', () => {
    const { disclosure, requests, disputes, ...rest } = report
    expect(rest).toEqual({
      edition,
      year,
      title: `青禾县民政局${year}年政府信息公开工作年度报告`,
      agency: { name: '青禾县民政局', kind: 'department', level: 'county' },
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      overview: { blocks: [] },
      problems: { blocks: [] },
      other: { blocks: [] },
    })
  })

  it('has its fields in the order of the schema', () => {
    const sections = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']
    expect(Object.keys(report)).toEqual(['edition', 'year', 'title', 'agency', 'period', ...sections])
  })

  it('has 0 in all its cells', () => {
    const values = listCells(report).map((cell) => cell.value)
    expect(values).toEqual(Array.from({ length: cells }, () => 0))
  })
})

describe('createReport', () => {
  it('takes the name of an agency as it is', () => {
    expect(createReport({ year: 2024, agency: '$& {year}局' }).title).toMatch(/^\$& \{year\}局2024年/)
  })

  it.each([
    [
      { year: 2018, agency: '某局' },
      'year: found 2018; edition 2021 is for 2021 and later, edition 2019 is for 2019–2020',
    ],
    [{ year: 2020, agency: '某局', edition: '2021' as const }, /^year: found 2020; edition 2021 is for 2021/],
    [{ year: Number.NaN, agency: '某局' }, /^year: .*Expected a whole number/],
    [{ year: 2024, agency: '' }, /^agency: .*at least 1/],
    [
      { year: 2024, agency: '某局', creditCode: '1' },
      /^creditCode: .*“1” is not in the required form; write it like “\w{18}”/,
    ],
  ])('refuses %j', (options, words) => {
    expect(() => createReport(options)).toThrow(ToolkitError)
    expect(() => createReport(options)).toThrow(words)
    expect(() => createReport(options)).not.toThrow('/period/')
  })
})

describe('createSkeleton', () => {
  it('works on any edition', async () => {
    const { model, isInspectionShape, remove } = await loadInspection()
    const report = createSkeleton(model, { year: 2030, agency: '河西监管所' })
    remove()
    const values = listCells(report, { model }).map((cell) => cell.value)
    expect(values.length).toBeGreaterThan(0)
    expect(values.every((value) => value === 0)).toBe(true)
    expect(Object.keys(report)).toEqual(expect.arrayContaining(model.sections.map(({ name }) => name)))
    expect(isInspectionShape(report)).toBe(true)
  })

  it.each(editions)('is of the right shape in edition $model.edition, first year and last', (edition) => {
    const { from = 0, to = 2099 } = edition.model.years ?? {}
    for (const year of [from, to])
      expect(edition.isShape(createReport({ year, agency: '某街道办事处', scope: 'own' }))).toBe(true)
  })
})
