import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../src/edition/models.js'
import { type CellRow, listCells } from '../../src/report/cells.js'
import { createReport, createSkeleton } from '../../src/report/create.js'
import { type CellInput, fillCells } from '../../src/report/fill.js'
import { readJson } from '../fixtures/cases.js'
import { loadInspection } from '../fixtures/inspection.js'

const EMPTY = createReport({ year: 2024, agency: '某局', edition: '2021' })

/** Codes and messages of what could not be filled in. */
function complain(entries: readonly CellInput[], language: 'zh' | 'en' = 'zh'): string[] {
  return fillCells(EMPTY, entries, { language }).issues.map(({ code, message }) => `${code} | ${message}`)
}

/** A full report of each edition, and an empty one. */
const FORMS = ['city', 'department-2020'].map((name) => {
  const full = readJson(`examples/${name}.json`)
  const model = modelOf(full)
  const empty = createReport({ year: model.years?.from ?? 0, agency: '某局' })
  const cells = model.tables.flatMap((table) => table.cells)
  const figures = fc.tuple(
    ...cells.map(({ integer, minimum, maximum }) =>
      integer
        ? fc.integer({ min: minimum, max: maximum })
        : fc.integer({ min: 0, max: 10 ** 9 }).map((n) => n / 10_000),
    ),
  )
  const rows = figures.map((values) =>
    listCells(empty).map((each, index): CellRow => ({ ...each, value: values[index] ?? 0 })),
  )
  return { edition: model.edition, full, empty, count: cells.length, rows }
})

describe.each(FORMS)('fillCells on edition $edition', ({ full, empty, count, rows }) => {
  it.each([
    ['path', ({ path, value }: CellRow): CellInput => ({ path, value })],
    ['labels', ({ row, column, value }: CellRow): CellInput => ({ row, column, value })],
    ['everything', (entry: CellRow): CellInput => entry],
    ['texts', ({ path, value }: CellRow): CellInput => ({ path, value: String(value) })],
  ])('is the inverse of listCells, by %s', (_, choose) => {
    fc.assert(
      fc.property(rows, (wanted) => {
        const { report, issues, filled } = fillCells(empty, wanted.map(choose))
        expect(issues).toEqual([])
        expect(filled).toBe(count)
        expect(listCells(report)).toEqual(wanted)
      }),
      { seed: 11, numRuns: 15 },
    )
  })

  it('fills any part in any order and leaves the rest as it is', () => {
    const all = listCells(full)
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        const { report } = fillCells(empty, some)
        const wanted = new Map(some.map(({ path, value }) => [path, value]))
        for (const { path, value } of listCells(report)) expect(value).toBe(wanted.get(path) ?? 0)
      }),
      { seed: 12, numRuns: 30 },
    )
  })

  it('takes labels in either language', () => {
    const english = listCells(full, { language: 'en' }).map(({ path: _, ...entry }) => entry)
    expect(listCells(fillCells(empty, english).report)).toEqual(listCells(full))
  })
})

describe('fillCells', () => {
  it('changes nothing in the report it is given, and shares what stays', () => {
    const before = structuredClone(EMPTY)
    const { report } = fillCells(EMPTY, [{ path: '/requests/carriedIn/total', value: 7 }])
    expect(EMPTY).toEqual(before)
    expect(report.requests.carriedIn.total).toBe(7)
    expect(report.overview).toBe(EMPTY.overview)
  })

  it('works on any edition', async () => {
    const { model: other, remove } = await loadInspection()
    remove()
    const empty = createSkeleton(other, { year: 2030, agency: '某所' })
    const wanted = listCells(empty, { model: other }).map((each, index) => ({ ...each, value: index % 50 }))
    const { report, issues } = fillCells(
      empty,
      wanted.map(({ path: _, ...entry }) => entry),
      { model: other },
    )
    expect(issues).toEqual([])
    expect(listCells(report, { model: other })).toEqual(wanted)
  })

  it('builds what a damaged report lacks', () => {
    const { report } = fillCells<unknown>({ requests: null }, [
      { path: '/requests/carriedIn/total', value: 1 },
    ])
    expect(report).toEqual({ requests: { carriedIn: { total: 1 } } })
  })

  it('leaves a blank as it is, and counts it', () => {
    const entries = [undefined, null, '', ' ', '　'].map((value) => ({
      path: '/requests/carriedIn/total',
      value,
    }))
    const { report, issues, filled, blank } = fillCells(EMPTY, entries)
    expect([report, issues, filled, blank]).toEqual([EMPTY, [], 0, 5])
  })

  it.each([
    ['12', 12],
    [' 2,676,474 ', 2_676_474],
    ['２，６７６', 2676],
    ['0', 0],
    ['72701.2578', 72_701.2578],
    ['1,234.5', 1234.5],
    ['+3', 3],
    ['＋１２', 12],
  ])('reads the number %j', (value, number) => {
    const path = '/disclosure/charges/administrativeFees/amount'
    const { report } = fillCells(EMPTY, [{ path, value }])
    expect(report.disclosure.charges.administrativeFees.amount).toBe(number)
  })

  it.each([
    '12件',
    '-',
    '+',
    '+-1',
    '−',
    '/',
    '无',
    '1 2',
    '1,23',
    '1.5E+06',
    '0x10',
    'NaN',
    '十二',
    true,
    {},
    Number.NaN,
    '9'.repeat(200),
  ])('reads no number from %j', (value) => {
    expect(complain([{ path: '/requests/carriedIn/total', value }])[0]).toMatch(/^unreadable-number /)
  })

  it('refuses what the cell does not allow', () => {
    const path = '/requests/carriedIn/total'
    const entries = [1.5, -1, 1e12].map((value) => ({ path, value }))
    expect(complain(entries, 'en')).toEqual([
      expect.stringMatching(
        /^wrong-type \| Entry 1: .*Expected a whole number without quotes, found the number 1.5/,
      ),
      expect.stringMatching(/^out-of-range \| Entry 2: .*Expected at least 0, found -1/),
      expect.stringMatching(/^out-of-range \| Entry 3: .*Expected at most 999999999999/),
    ])
  })

  it('says which entry has no place, and why', () => {
    const entries = [
      { row: ['1、属于国家机密'], column: ['自然人'], value: 1 },
      { column: ['行政诉讼', '其他'], value: 1 },
      { row: ['规章'], column: ['自然人'], value: 1 },
      { path: '/requests/newlyRecieved/total', value: 1 },
      { path: '/requests/newlyReceived/total', row: ['规章'], column: ['现行有效件数'], value: 1 },
      { row: ['行政处罚'], value: 1 },
      { row: ['行政处罚'], value: 2 },
      { row: ['行政处罚'], value: 1 },
    ]
    expect(complain(entries)).toEqual([
      'unknown-label | 第 1 条：没有名为“1、属于国家机密”的行、列或表。是否应为“1.属于国家秘密”？',
      'ambiguous-cell | 第 2 条：符合 2 格，如 /disputes/litigation/direct/other /disputes/litigation/afterReview/other。请写全表名、行名和列名，或写 path。',
      'unknown-cell | 第 3 条：没有这一格：规章 · 自然人。',
      'unknown-cell | 第 4 条：没有这一格：/requests/newlyRecieved/total。是否应为“/requests/newlyReceived/total”？',
      'contradicting-cell | 第 5 条：三、收到和处理政府信息公开申请情况：「一、本年新收政府信息公开申请数量」行「总计」列：所写的行名和列名是另一格 /disclosure/documents/rules/valid。请核对是否错行。',
      'cell-given-twice | 第 7 条：二、主动公开政府信息情况：「第二十条第（六）项 / 行政处罚」行「本年处理决定数量」列：这里为 2，第 6 条为 1。请只留一个。',
    ])
  })

  it('says that rows and columns may be swapped', () => {
    const entries = [
      { row: ['自然人'], column: ['予以公开'], value: 1 },
      { column: ['予以公开'], value: 1 },
    ]
    expect(complain(entries)).toEqual([
      'unknown-label | 第 1 条：“自然人”是列名，却写在行名处。行和列可能写反了，请互换。',
      'unknown-label | 第 2 条：“予以公开”是行名，却写在列名处。行和列可能写反了，请互换。',
    ])
    expect(complain(entries, 'en')[0]).toContain('Rows and columns may be swapped.')
  })

  it('suggests a label that holds what is written', () => {
    expect(complain([{ row: ['予以公开'], column: ['科研'], value: 1 }])).toEqual([
      'unknown-label | 第 1 条：没有名为“科研”的行、列或表。是否应为“科研机构”？',
    ])
  })

  it('names an entry by its line where it has one', () => {
    const entries = [
      { row: ['行政处罚'], value: 1, line: 7 },
      { row: ['行政处罚'], value: 2, line: 9 },
    ]
    expect(complain(entries)[0]).toMatch(/第 9 行：.*这里为 2，第 7 行为 1。/)
    expect(complain(entries, 'en')[0]).toMatch(/Line 9: .*It says 2 here, and 1 in line 7\./)
  })

  it('says the same in English', () => {
    expect(complain([{ row: ['行政处罚'], column: ['自然人'], value: 1 }, { value: 1 }], 'en')).toEqual([
      'unknown-cell | Entry 1: There is no such cell: 行政处罚 · 自然人.',
      'ambiguous-cell | Entry 2: 200 cells fit, such as /disclosure/documents/rules/made /disclosure/documents/rules/repealed /disclosure/documents/rules/valid. Give the table and all row and column labels, or the path.',
    ])
  })

  it('fills in what has a place beside what has none', () => {
    const { report, issues, filled } = fillCells(EMPTY, [
      { row: ['火星'], value: 1 },
      { row: ['行政处罚'], value: 20 },
    ])
    expect([issues.length, filled, report.disclosure.enforcement.penalties.decisions]).toEqual([1, 1, 20])
  })

  it('writes out what a label would do to a terminal', () => {
    expect(complain([{ row: ['\u001b[31m红'], value: 1 }])[0]).toContain('“\\u001b[31m红”')
  })
})
