// The cells behind the labels of a row, without a header → their columns, where there are just as many of both.

import type { HeadRow } from './heads.js'
import type { PlacedCell } from './layout.js'
import type { PlacedRow, RowCells } from './place.js'

/**
 * Place the cells of a row in order.
 *
 * @param row
 *   Its cells.
 * @param header
 *   The columns, as far as there is a header.
 * @param columns
 *   How many columns the model has here.
 * @returns
 *   The placing, or undefined where there are more or fewer cells than columns.
 */
export function placeByOrder(
  row: RowCells,
  header: HeadRow | undefined,
  columns: number,
): PlacedRow | undefined {
  const filled = row.values.filter((cell) => !row.isBlank(cell.text))
  const isLone = columns === 1 && filled.length === 1
  const cells = isLone ? filled : cutToLength(row, columns)?.cells
  if (!cells) return undefined
  const heads = header?.heads ?? []
  const knowsAll = heads.length === columns && heads.every(({ match }) => match)
  // Where the model has one column, the label of the row says it all.
  const isPlain = isLone && (heads.length === 0 || knowsAll)
  const kind = isPlain ? 'plain' : 'order'
  return {
    placing: kind,
    cells: new Map(cells.map((cell, index) => [index, { cell, kind }])),
    extra: [],
  }
}

/**
 * Take as many cells as are wanted, where blanks at the ends are all that is too many.
 *
 * @param row
 *   The cells.
 * @param length
 *   How many are wanted.
 * @returns
 *   The cells, and whether they can stand in no other columns; undefined where it is not clear which they are.
 */
export function cutToLength(
  { values, isBlank, isExact }: RowCells,
  length: number,
): { readonly cells: readonly PlacedCell[]; readonly isSure: boolean } | undefined {
  const surplus = values.length - length
  if (surplus < 0 || values.some(({ isOwn }) => !isOwn)) return undefined
  const blank = values.map(({ text }) => isBlank(text))
  const first = blank.indexOf(false)
  const last = blank.lastIndexOf(false)
  const isAllBlank = first < 0
  const least = Math.max(0, last - length + 1)
  const most = Math.min(surplus, isAllBlank ? 0 : first)
  // Cells at the edge that are blank may be filling or figures that were left out.
  if (least > most || (!isAllBlank && least < most)) return undefined
  const cells = values.slice(least, least + length)
  const isFull = cells.every(({ text }) => !isBlank(text))
  // Blanks between figures hold a place; one at the end may be filling for a figure lost elsewhere.
  const isClosed = !isExact && surplus === 0 && !isBlank(cells.at(-1)?.text ?? '')
  return { cells, isSure: isFull || isAllBlank || isClosed }
}
