// Tables as a renderer-independent matrix of slots, to be damaged and written in several markup styles.

import type { GridBlock, SourceCell, SourceRow } from '../../../src/import/document.js'
import type { Table } from '../../../src/model/types.js'

/** One slot of a laid-out table; slots of one merged cell share `id`. */
export interface Slot {
  readonly id: number
  readonly text: string
  readonly path?: string
}

/** Rows of slots. */
export type Matrix = readonly (readonly Slot[])[]

/** How merged cells are written: with spans, as empty cells, left out, or with the text repeated. */
export type Merging = 'spans' | 'empties' | 'missing' | 'repeated'

/**
 * Lay a table of the model out.
 *
 * @param table
 *   The table.
 * @param values
 *   Texts of its cells by path.
 * @returns
 *   Its printed form, slot by slot.
 */
export function layOutTable(table: Table, values: ReadonlyMap<string, string>): Slot[][] {
  const rows: Slot[][] = table.grid.map(() => [])
  let id = 0
  table.grid.forEach((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      while (rows[at]?.[column]) column += 1
      id += 1
      const text = cell.path === undefined ? (cell.text?.zh ?? '') : (values.get(cell.path) ?? '')
      const slot = { id, text, ...(cell.path !== undefined && { path: cell.path }) }
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) {
          const line = rows[at + down]
          if (line) line[column + right] = slot
        }
      }
      column += cell.colspan
    }
  })
  return rows
}

/**
 * Write a matrix as a grid.
 *
 * @param matrix
 *   The slots.
 * @param merging
 *   How merged cells are written.
 * @param isExact
 *   Whether the reader trusts its columns; where not, rows are filled up with empty cells.
 * @returns
 *   The grid.
 */
export function writeGrid(matrix: Matrix, merging: Merging, isExact = true): GridBlock {
  const width = Math.max(0, ...matrix.map((row) => row.length))
  const rows = matrix.map((row, at): SourceRow => {
    const cells = row.flatMap((slot, column) => {
      const isFirstColumn = row[column - 1]?.id !== slot.id
      const isFirstRow = matrix[at - 1]?.[column]?.id !== slot.id
      const isFirst = isFirstColumn && isFirstRow
      const origin = { row: at + 1, column: column + 1 }
      const cell = (text: string, colspan = 1, rowspan = 1): SourceCell => ({
        text,
        colspan,
        rowspan,
        origin,
      })
      if (merging === 'spans') {
        return isFirst ? [cell(slot.text, countRight(row, column), countDown(matrix, at, column))] : []
      }
      if (merging === 'missing') return isFirst ? [cell(slot.text)] : []
      if (merging === 'repeated') return [cell(slot.text)]
      return [cell(isFirst ? slot.text : '')]
    })
    const filling = isExact ? [] : Array.from({ length: Math.max(0, width - cells.length) }, () => blank(at))
    return { cells: [...cells, ...filling], origin: { row: at + 1 } }
  })
  return { kind: 'grid', rows, isExact, origin: {} }
}

function blank(at: number): SourceCell {
  return { text: '', colspan: 1, rowspan: 1, origin: { row: at + 1 } }
}

function countRight(row: readonly Slot[], column: number): number {
  let end = column + 1
  while (row[end]?.id === row[column]?.id && end < row.length) end += 1
  return end - column
}

function countDown(matrix: Matrix, at: number, column: number): number {
  let end = at + 1
  while (end < matrix.length && matrix[end]?.[column]?.id === matrix[at]?.[column]?.id) end += 1
  return end - at
}
