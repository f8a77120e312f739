import { describe, expect, it } from 'vitest'
import { edition } from '../../generated/2019/index.js'
import { model } from '../../generated/2019/model.js'
import { templates } from '../../generated/2019/templates.js'
import { readNumber } from '../../src/model/pointer.js'
import { createRenderer } from '../../src/render/index.js'
import { listCells } from '../../src/report/cells.js'
import { createSkeleton } from '../../src/report/create.js'
import { type CellInput, fillCells } from '../../src/report/fill.js'
import { findCellByLabels } from '../../src/report/labels.js'
import { createValidator, isArithmetic } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'
import { listElements, readMarkup, textOf } from '../render/markup.js'
import { hasCorpus, readPublished } from '../report/corpus.js'
import { createReport2019 } from './report-2019.js'

const validateReport = createValidator(edition)
const PATHS = model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))

const fill = <Report>(report: Report, entries: readonly CellInput[]): Report =>
  fillCells(report, entries, { model }).report

/** Code and place of every issue. */
const listIssues = (report: unknown, previous?: unknown) =>
  validateReport(report, previous === undefined ? {} : { previous }).issues.map(({ code, path }) => [
    code,
    path,
  ])

describe('the validator of edition 2019', () => {
  it('finds nothing wrong in a sound report', () => {
    const report = createReport2019()
    expect(validateReport(report)).toEqual({ valid: true, report, issues: [] })
  })

  it('takes a change for a signed whole number, and no count for one', () => {
    const [change, items] = ['change', 'items'].map((name) => `/disclosure/licensing/permits/${name}`) as [
      string,
      string,
    ]
    const put = (path: string, value: number) => {
      const { disclosure, ...rest } = createReport2019()
      const { permits } = disclosure.licensing
      const name = path.slice(path.lastIndexOf('/') + 1)
      const licensing = { ...disclosure.licensing, permits: { ...permits, [name]: value } }
      return { ...rest, disclosure: { ...disclosure, licensing } }
    }
    expect(listIssues(put(change, -999_999_999_999))).toEqual([])
    expect(listIssues(put(change, -0.5))).toEqual([['cell-not-a-number', change]])
    expect(listIssues(put(items, -1))).toEqual([['out-of-range', items]])
  })

  it('finds the one wrong cell of table 3 by its sums', () => {
    const report = createReport2019()
    for (const path of PATHS.filter((each) => each.startsWith('/requests/'))) {
      const value = readNumber(report, path) ?? 0
      const result = validateReport(fill(report, [{ path, value: value + 7 }]))
      const [first] = result.issues
      expect([result.valid, first?.code, first?.path], path).toEqual([false, 'wrong-cell', path])
    }
  })

  it('writes out its sums: rows, outcomes over 19 rows, balance, results, carry-over', () => {
    const counts = new Map<string, number>()
    for (const { rule } of model.equations) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      'outcomes-total': 7,
      balance: 7,
      'carry-over': 7,
      'row-total': 23,
      'results-total': 3,
    })
    const outcomes = model.equations.find(({ rule }) => rule === 'outcomes-total')
    expect(outcomes?.right).toHaveLength(19)
  })

  it('compares what is carried over with the report of the year before', () => {
    const previous = createReport2019()
    const report = { ...createReport2019(), year: 2020 }
    const follow = (carriedIn: typeof report.requests.carriedIn) =>
      listIssues({ ...report, requests: { ...report.requests, carriedIn } }, previous).map(([code]) => code)
    const { carriedForward } = previous.requests
    expect(follow(carriedForward)).not.toContain('carry-over')
    expect(follow({ ...carriedForward, naturalPerson: carriedForward.naturalPerson + 1 })).toContain(
      'carry-over',
    )
  })

  it('counts against an organ without power to make rules those it made, not those it published', () => {
    const report = createReport2019()
    const rules = '/disclosure/documents/rules'
    expect(listIssues(fill(report, [{ path: `${rules}/published`, value: 2 }]))).toEqual([])
    expect(listIssues(fill(report, [{ path: `${rules}/made`, value: 2 }]))).toEqual([
      ['rules-without-power', `${rules}/made`],
    ])
  })

  it('requires no statement on the handling fee', () => {
    const report = createReport2019()
    const { handlingFee: _fee, ...other } = report.other
    expect(listIssues({ ...report, other })).toEqual([])
  })

  it('refuses a report of the current edition', () => {
    const { valid, issues } = validateReport(readJson('examples/department.json'))
    expect([valid, issues.map(({ path }) => path)]).toEqual([false, expect.arrayContaining(['/edition'])])
  })
})

describe('a printed report of edition 2019', () => {
  const { renderHtml, renderText } = createRenderer({ model, templates })
  const report = createReport2019()

  it('holds every figure in its cell, what was dropped with its sign', () => {
    const page = readMarkup(renderHtml(report))
    const values = listElements(
      page,
      ({ tag, attributes }) => tag === 'td' && attributes['data-path'] !== undefined,
    )
    const printed = values.map((cell) => [
      cell.attributes['data-path'],
      textOf(cell).replace(/（注.*|,/g, ''),
    ])
    expect(printed.map(([path]) => path)).toEqual(PATHS)
    const shown = new Map(printed.map(([path, text]) => [path, Number(text?.replace('−', '-'))]))
    for (const { path, value } of listCells(report, { model })) expect(shown.get(path), path).toBe(value)
  })

  it('prints as text too', () => {
    const text = renderText(report)
    for (const { label } of model.sections) expect(text).toContain(label.zh)
    expect(text).toContain('417650.5')
  })
})

describe.skipIf(!hasCorpus)('the figures of an office of 2019', () => {
  const { agency, year, entries } = hasCorpus
    ? readPublished('shanghai-office-2019')
    : { agency: '', year: 0, entries: [] }
  const empty = createSkeleton(model, { year, agency })
  // The figure with its unit in the cell is for importers to read; here it is as good as any other.
  const figures = entries.map((entry) => ({ ...entry, value: Number.parseFloat(String(entry.value ?? 0)) }))

  it('find their cells by label, each its own', () => {
    const found = entries.map((entry) => {
      const place = findCellByLabels(model, entry)
      return 'cell' in place ? place.cell.path : place
    })
    // The figures are listed in printed order.
    expect(found).toEqual(PATHS)
  })

  it('land there', () => {
    const { report, issues, filled } = fillCells(empty, figures, { model })
    expect([issues, filled]).toEqual([[], 198])
    expect(listCells(report, { model }).map(({ value }) => value)).toEqual(figures.map(({ value }) => value))
    expect(edition.isShape(report)).toBe(true)
  })

  it('agree with every sum once the blank totals are added up', () => {
    const blankTotals = new Set(
      entries.flatMap(({ value, column = [] }, index) =>
        value === null && column.at(-1) === entries[22 + 6]?.column?.at(-1) ? [PATHS[index] ?? ''] : [],
      ),
    )
    const { report } = fillCells(empty, figures, { model })
    const sums = model.equations.flatMap(({ rule, left: [total], right }) =>
      rule === 'row-total' && total && blankTotals.has(total.path)
        ? [
            {
              path: total.path,
              value: right.reduce((sum, { path }) => sum + (readNumber(report, path) ?? 0), 0),
            },
          ]
        : [],
    )
    expect(sums).toHaveLength(20 - 1)
    expect(validateReport(report).issues.filter(isArithmetic).length).toBeGreaterThan(0)
    expect(validateReport(fill(report, sums)).issues.filter(isArithmetic)).toEqual([])
  })
})
