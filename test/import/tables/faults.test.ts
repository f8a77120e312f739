import { describe, expect, it } from 'vitest'
import { model } from '../../../generated/2021/model.js'
import type { GridBlock, SourceCell } from '../../../src/import/document.js'
import { readTable, type TableReading } from '../../../src/import/tables.js'
import type { Table } from '../../../src/model/types.js'
import { layOutTable, writeGrid } from './slots.js'

const findTable = (name: string): Table => {
  const table = model.tables.find((each) => each.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}
const disclosure = findTable('disclosure')
const requests = findTable('requests')
const disputes = findTable('disputes')

type Rows = readonly (readonly (string | SourceCell)[])[]

function makeGrid(rows: Rows, isExact: boolean, place: object = {}): GridBlock {
  return {
    kind: 'grid',
    isExact,
    origin: {},
    rows: rows.map((cells, at) => ({
      origin: { ...place, row: at + 1 },
      cells: cells.map((cell, column) =>
        typeof cell === 'string'
          ? { text: cell, colspan: 1, rowspan: 1, origin: { ...place, row: at + 1, column: column + 1 } }
          : cell,
      ),
    })),
  }
}

/** The printed form with every merged cell written out as one cell and blanks. */
function listRows(table: Table, values: Readonly<Record<string, string>> = {}): string[][] {
  const figures = new Map(table.cells.map(({ path }) => [path, values[path] ?? '0']))
  return writeGrid(layOutTable(table, figures), 'empties').rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  )
}

const read = (table: Table, grid: GridBlock) => readTable({ model, table, blocks: [grid] })
const codes = ({ findings }: TableReading) => [...new Set(findings.map(({ code }) => code))]
const value = ({ readings }: TableReading, path: string) => readings.get(path)?.value

describe('a row that is not plain', () => {
  it('is one unreadable cell where its only figure is words', () => {
    const reading = read(
      disclosure,
      makeGrid(
        [
          ['信息内容', '本年处理决定数量'],
          ['行政许可', '约3至4'],
        ],
        false,
      ),
    )
    const path = '/disclosure/licensing/permits/decisions'
    expect(reading.findings.find((each) => each.path === path)).toMatchObject({
      code: 'cell-unreadable',
      text: '约3至4',
    })
    expect(codes(reading)).not.toContain('text-in-table')
  })

  it('is one unreadable cell where words stand for the first figure behind blank labels', () => {
    const rows = listRows(requests)
    const last = rows.at(-1) ?? []
    last[3] = '见附件'
    const reading = read(requests, makeGrid(rows, false))
    expect(codes(reading)).toEqual(['cell-unreadable'])
    expect(reading.findings.map(({ path }) => path)).toEqual(['/requests/carriedForward/naturalPerson'])
  })

  it('is added up with another that differs by a remark only', () => {
    const rows = listRows(requests)
    const at = rows.findIndex((cells) => cells.some((text) => text.startsWith('7.')))
    const row = rows[at] ?? []
    const make = (remark: string, figure: string) =>
      row.map((text) => (text.startsWith('7.') ? `${text}（${remark}）` : text === '0' ? figure : text))
    rows.splice(at, 1, make('立案', '1'), make('结案', '2'))
    const reading = read(requests, makeGrid(rows, false))
    expect(codes(reading)).toContain('row-divided')
    expect(codes(reading)).not.toContain('row-twice')
    expect(value(reading, '/requests/outcomes/denied/enforcementFiles/naturalPerson')).toBe(3)
  })

  it('is not shifted where an extra last column is blank and its total is right', () => {
    const rows = listRows(requests).map((cells, at) => [...cells, at === 1 ? '同比' : ''])
    expect(codes(read(requests, makeGrid(rows, false)))).not.toContain('row-shifted')
  })
})

describe('figures merged over columns', () => {
  const merge = (text: string) => {
    const rows = listRows(requests).map((cells, at) => {
      const wide = { text: at === 3 ? text : '0', colspan: 5, rowspan: 1, origin: { row: at + 1, column: 5 } }
      return at < 3 ? cells : [...cells.slice(0, 4), wide, ...cells.slice(9)]
    })
    return read(requests, makeGrid(rows, true))
  }

  it('are all 0 where the cell is 0 or blank', () => {
    for (const text of ['0', '']) {
      const reading = merge(text)
      expect(codes(reading)).toEqual(['cell-merged'])
      expect(reading.readings.size).toBe(requests.cells.length)
      expect(new Set(reading.findings.map(({ certainty }) => certainty))).toEqual(new Set(['likely']))
    }
  })

  it('go into the last column as a guess otherwise', () => {
    const reading = merge('7')
    expect(value(reading, '/requests/newlyReceived/legalPerson/other')).toBe(7)
    expect(value(reading, '/requests/newlyReceived/legalPerson/business')).toBe(0)
    expect(reading.findings[0]).toMatchObject({
      code: 'cell-merged',
      certainty: 'guess',
      path: '/requests/newlyReceived',
    })
  })
})

describe('a header without spans', () => {
  const figures = disputes.cells.map((_, index) => String(index))
  const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

  it('is certain where cut labels can be nothing else', () => {
    const rows = [
      ['行政复议', '行政诉讼'],
      [...RESULTS, '未经', '复议后'],
      [...RESULTS, '结果维持', '结果纠正', '其他', '尚未', '总计'],
      figures,
    ]
    const reading = read(disputes, makeGrid(rows, false))
    expect(disputes.cells.map(({ path }) => value(reading, path))).toEqual(figures.map(Number))
    expect(codes(reading).filter((code) => code !== 'reading-breaks-equation')).toEqual([])
  })

  it('leaves those in doubt that two labels could be cut to, with the place of the header', () => {
    const rows = [
      ['行政复议', '行政诉讼'],
      [...RESULTS, '未经', '复议后'],
      [...RESULTS, '结果', '结果', '其他', '尚未', '总计'],
      figures,
    ]
    const found = read(disputes, makeGrid(rows, false)).findings.filter(
      ({ code }) => code === 'column-header-cut',
    )
    expect(found.map(({ path }) => path)).toEqual([
      '/disputes/litigation/afterReview/upheld',
      '/disputes/litigation/afterReview/corrected',
    ])
    expect(found[0]?.origin).toEqual({ row: 3, column: 6 })
  })

  it('is put together where its labels run over lines', () => {
    const at = (text: string, row: number, column: number): SourceCell => ({
      text,
      colspan: 1,
      rowspan: 1,
      origin: { row, column },
    })
    const rows = [
      [at('信息内容', 1, 1), at('本年制发件', 1, 20), at('本年废止件', 1, 34), at('现行有效件', 1, 48)],
      [at('数', 2, 24), at('数', 2, 38), at('数', 2, 52)],
      [at('规章', 3, 1), at('1', 3, 24), at('2', 3, 38), at('3', 3, 52)],
    ]
    const reading = read(disclosure, makeGrid(rows, false))
    expect(codes(reading)).toEqual(['row-missing'])
    expect(value(reading, '/disclosure/documents/rules/valid')).toBe(3)
  })
})

describe('a row of a spreadsheet that ends in a blank', () => {
  const path = '/requests/newlyReceived'
  const shift = (figures: readonly string[]) => {
    const rows = listRows(requests).map((cells, at) =>
      at === 3 ? [...cells.slice(0, 3), ...figures] : cells,
    )
    return read(requests, makeGrid(rows, true, { sheet: '表' })).findings.filter(
      ({ code }) => code === 'row-shifted',
    )
  }

  it('is in doubt where its last figure could be the total', () => {
    expect(shift(['4', '0', '0', '0', '2', '6', ''])).toMatchObject([{ path, certainty: 'guess' }])
    expect(shift(['4', '0', '0', '0', '2', '9', ''])).toMatchObject([{ path, certainty: 'likely' }])
  })

  it('is not where the last figure is too small for that', () => {
    expect(shift(['4', '0', '0', '0', '2', '1', ''])).toEqual([])
  })
})
