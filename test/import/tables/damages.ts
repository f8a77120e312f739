// Ways to damage a table, and figures that show when one lands in a wrong place.

import type { Table } from '../../../src/model/types.js'
import type { Matrix, Slot } from './slots.js'

/** Damages a matrix at the place `pick` chooses. */
export type Damage = (matrix: Slot[][], table: Table, pick: number) => Slot[][]

const isBody = (row: readonly Slot[]) => row.some(({ path }) => path !== undefined)
/**
 * Choose a row with figures.
 *
 * @param matrix
 *   The table.
 * @param pick
 *   Any number.
 */
export const bodyAt = (matrix: Matrix, pick: number) => {
  const rows = matrix.flatMap((row, index) => (isBody(row) ? [index] : []))
  return rows[pick % rows.length] ?? 0
}
/** Columns of figures where all rows have cells of one column. */
const columnAt = (matrix: Matrix, table: Table, pick: number) =>
  table.headerColumns + (pick % Math.max(1, table.width - table.headerColumns - (matrix.length > 99 ? 1 : 0)))
const replaceText = (matrix: Slot[][], id: number, text: string) =>
  matrix.map((row) => row.map((slot) => (slot.id === id ? { ...slot, text } : slot)))
const freshRow = (row: readonly Slot[], by: number) =>
  row.map((slot) => (slot.path === undefined ? slot : { ...slot, id: slot.id + by }))

/** The damages, by name. */
export const DAMAGES: Record<string, Damage> = {
  none: (matrix) => matrix,
  'row dropped': (matrix, _, pick) => matrix.filter((_row, index) => index !== bodyAt(matrix, pick)),
  'two rows dropped': (matrix, table, pick) =>
    DAMAGES['row dropped']?.(DAMAGES['row dropped']?.(matrix, table, pick) ?? [], table, pick * 7 + 1) ?? [],
  'rows swapped': (matrix, _, pick) => {
    const one = bodyAt(matrix, pick)
    const other = bodyAt(matrix, pick * 13 + 5)
    return matrix.map((row, index) =>
      index === one ? [...(matrix[other] ?? row)] : index === other ? [...(matrix[one] ?? row)] : row,
    )
  },
  'row twice': (matrix, _, pick) =>
    matrix.flatMap((row, index) => (index === bodyAt(matrix, pick) ? [row, freshRow(row, 10_000)] : [row])),
  'row twice with other figures': (matrix, _, pick) =>
    matrix.flatMap((row, index) =>
      index === bodyAt(matrix, pick)
        ? [
            row,
            freshRow(row, 10_000).map((slot) =>
              slot.path === undefined ? slot : { ...slot, text: `${Number(slot.text) + 1}` },
            ),
          ]
        : [row],
    ),
  'columns swapped': (matrix, table, pick) => {
    const one = columnAt(matrix, table, pick)
    const other = columnAt(matrix, table, pick * 5 + 3)
    return matrix.map((row) =>
      row.map((slot, at) => (at === one ? row[other] : at === other ? row[one] : slot) ?? slot),
    )
  },
  'column dropped': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    return matrix.map((row) => row.filter((_, index) => index !== at))
  },
  'header flattened': (matrix, table) => {
    const heads = table.grid.flatMap(({ part }, index) => (part === 'head' ? [index] : []))
    if (new Set(table.grid.map(({ band }) => band)).size > 1) return matrix
    const last = heads.at(-1) ?? 0
    return matrix.filter((_, index) => !heads.includes(index) || index === last)
  },
  'label misprinted': (matrix, _, pick) => {
    const labels = [...new Map(matrix.flat().map((slot) => [slot.id, slot])).values()].filter(
      ({ path, text }) => path === undefined && text.length > 2,
    )
    const slot = labels[pick % labels.length]
    if (!slot) return matrix
    const at = pick % slot.text.length
    const text = slot.text.slice(0, at) + (pick % 3 === 0 ? '' : '某') + slot.text.slice(at + 1)
    return replaceText(matrix, slot.id, text)
  },
  'label lost': (matrix, table, pick) => {
    if (table.headerColumns === 0) return matrix
    const row = matrix[bodyAt(matrix, pick)] ?? []
    const slot = row[table.headerColumns - 1]
    return slot ? replaceText(matrix, slot.id, '') : matrix
  },
  'label unknown': (matrix, table, pick) => {
    if (table.headerColumns === 0) return matrix
    const row = matrix[bodyAt(matrix, pick)] ?? []
    const slot = row[table.headerColumns - 1]
    return slot ? replaceText(matrix, slot.id, '甲乙丙丁') : matrix
  },
  'column header lost': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    const heads = table.grid.flatMap(({ part }, index) => (part === 'head' ? [index] : []))
    const slot = matrix[heads.at(-1) ?? 0]?.[at]
    return slot ? replaceText(matrix, slot.id, pick % 2 === 0 ? '' : '甲乙') : matrix
  },
  'extra column': (matrix, table, pick) => {
    const at = columnAt(matrix, table, pick)
    return matrix.map((row, index) => {
      const part = table.grid[index]?.part
      const extra = {
        id: 20_000 + index,
        text: part === 'body' ? `${900_000 + index}` : part === 'head' ? '小计' : '',
      }
      return [...row.slice(0, at), extra, ...row.slice(at)]
    })
  },
  'extra row': (matrix, table, pick) => {
    if (table.headerColumns === 0) return matrix
    const at = bodyAt(matrix, pick)
    return matrix.flatMap((row, index) => {
      if (index !== at) return [row]
      let labels = 0
      const extra = row.map((_, column) => {
        if (column < table.headerColumns) {
          labels += 1
          return { id: 30_000, text: labels > 0 ? '小计' : '' }
        }
        return { id: 30_001 + column, text: `${800_000 + column}` }
      })
      return [row, extra]
    })
  },
  'cells blank': (matrix, _, pick) =>
    matrix.map((row, index) =>
      row.map((slot) =>
        slot.path !== undefined && (slot.id * 7 + pick + index) % 5 === 0 ? { ...slot, text: '' } : slot,
      ),
    ),
  'cell lost': (matrix, table, pick) => {
    const at = bodyAt(matrix, pick)
    const column = columnAt(matrix, table, pick * 3)
    return matrix.map((row, index) => (index === at ? row.filter((_, each) => each !== column) : row))
  },
  'header lost': (matrix, table) => matrix.filter((_, index) => table.grid[index]?.part !== 'head'),
}

/**
 * Make different figures for all cells, so that a figure in a wrong place is seen.
 *
 * @param table
 *   The table.
 * @param seed
 *   Where they start.
 */
export function makeValues(table: Table, seed: number): Map<string, string> {
  return new Map(table.cells.map(({ path }, index) => [path, `${seed + index * 3 + 1}`]))
}
