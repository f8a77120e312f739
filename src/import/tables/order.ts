// The cells behind the labels of a row, without a header → their columns, where there are just as many of both.

import type { Axis } from './axis.js'
import type { Head, HeadRow } from './heads.js'
import { foldLabel } from './labels.js'
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
 *   The columns the model has here.
 * @returns
 *   The placing, or undefined where there are more or fewer cells than columns, or other columns.
 */
export function placeByOrder(
  row: RowCells,
  header: HeadRow | undefined,
  columns: Axis,
): PlacedRow | undefined {
  const width = columns.targets.length
  const filled = row.values.filter((cell) => !row.isBlank(cell.text))
  const isLone = width === 1 && filled.length === 1
  const cells = isLone ? filled : cutToLength(row, width)?.cells
  const heads = header?.heads ?? []
  const isOther = heads.length === width && !isAlike(heads, columns)
  if (!cells || (isOther && !isLone)) return undefined
  // Where the model has one column, the label of the row says it all.
  const isAlone = heads.length === 0 ? row.values.at(-1) === filled[0] : heads.every(({ match }) => match)
  const isPlain = isLone && isAlone
  const kind = isPlain ? 'plain' : 'order'
  return {
    placing: kind,
    ...(isOther && { isGuess: true }),
    cells: new Map(cells.map((cell, index) => [index, { cell, kind }])),
    extra: [],
  }
}

/** Whether half of the headers, at least, are pieces of the labels they would stand for. */
function isAlike(heads: readonly Head[], { targets }: Axis): boolean {
  const alike = heads.filter(({ text, match }, at) => {
    if (match) return true
    const label = foldLabel(targets[at]?.path.at(-1)?.zh ?? '')
    return label.includes(foldLabel(text))
  })
  return alike.length * 2 >= heads.length
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
  // Blanks between figures hold a place; one at an end may be filling, or belong to a merged label.
  const isClosed = !isExact && surplus === 0 && first === 0 && last === length - 1
  return { cells, isSure: isFull || isAllBlank || isClosed }
}
