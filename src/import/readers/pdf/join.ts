// Tables that go on over a page end → one table. Rows the page end cuts in two are mended where that is plain.

import { joinLines } from './text.js'
import type { Grid, GridCell, PageItem } from './types.js'

/** A header row printed again at the top of a page. */
export interface Repetition {
  readonly page: number
  readonly text: string
}

/** No report has tables of more cells; joining on would take ever longer. */
const MAXIMUM_CELLS = 20_000
/** How far columns may be off, in points. */
const SAME = 5

/**
 * Join the tables that nothing but a page end divides.
 *
 * @param items
 *   Lines and tables of all pages in order, page furniture left out.
 * @returns
 *   The items with tables joined, and the header rows left out because they were printed again.
 */
export function joinGrids(items: readonly PageItem[]): {
  readonly items: readonly PageItem[]
  readonly repetitions: readonly Repetition[]
} {
  const joined: PageItem[] = []
  const repetitions: Repetition[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const columns =
      last?.kind === 'grid' && item.kind === 'grid' ? matchColumns(last.grid, item.grid) : undefined
    if (last?.kind !== 'grid' || item.kind !== 'grid' || !columns) {
      joined.push(item)
      continue
    }
    const [above, whole] = [
      refit(last.grid, columns, 0),
      refit(item.grid, columns, shiftOf(last.grid, item.grid)),
    ]
    const repeated = countRepeated(above, whole)
    if (repeated > 0) repetitions.push({ page: item.grid.page, text: textOf(whole, repeated) })
    joined[joined.length - 1] = { kind: 'grid', grid: append(above, dropRows(whole, repeated)) }
  }
  return { items: joined, repetitions }
}

/** Margins of even pages may differ from those of odd ones. */
function shiftOf(above: Grid, below: Grid): number {
  return above.left - below.left
}

/** The columns of both together, where they are those of one table. */
function matchColumns(above: Grid, below: Grid): readonly number[] | undefined {
  if (above.cells.length > MAXIMUM_CELLS) return undefined
  const shift = shiftOf(above, below)
  const widthDiffers = Math.abs(above.right - above.left - (below.right - below.left)) > SAME
  if (above.rowPages.at(-1) !== below.page - 1 || above.isRuled !== below.isRuled) return undefined
  if (widthDiffers || Math.abs(shift) > 60) return undefined
  const moved = below.columns.map((at) => at + shift)
  const has = (columns: readonly number[], at: number) =>
    columns.some((other) => Math.abs(other - at) <= SAME)
  const isPart = moved.every((at) => has(above.columns, at)) || above.columns.every((at) => has(moved, at))
  const isOpen = above.isRuled && (above.isOpenBelow || below.isOpenAbove)
  if (!isPart && !isOpen) return undefined
  if (!above.isRuled && moved.length !== above.columns.length) return undefined
  return [...above.columns, ...moved.filter((at) => !has(above.columns, at))].sort(
    (one, other) => one - other,
  )
}

/** The same table over finer columns. */
function refit(grid: Grid, columns: readonly number[], shift: number): Grid {
  const places = grid.columns.map((at) => {
    const distances = columns.map((column) => Math.abs(column - at - shift))
    return distances.indexOf(Math.min(...distances))
  })
  const place = (index: number) => places[index] ?? index
  return {
    ...grid,
    columns,
    cells: grid.cells.map((cell) => ({
      ...cell,
      column: place(cell.column),
      colspan: place(cell.column + cell.colspan) - place(cell.column),
    })),
  }
}

/** How many rows at the top are the first rows of the table over again. */
function countRepeated(above: Grid, below: Grid): number {
  const [first, again] = [rowKeys(above), rowKeys(below)]
  let count = 0
  while (count < again.length && again[count] === first[count]) count += 1
  const isCut = (rows: number) => below.cells.some(({ row, rowspan }) => row < rows && row + rowspan > rows)
  while (count > 0 && isCut(count)) count -= 1
  return below.cells.some(({ row, text }) => row < count && text !== '') ? count : 0
}

function rowKeys({ cells, rowPages }: Grid): string[] {
  const keys: string[][] = rowPages.map(() => [])
  for (const { row, column, colspan, rowspan, text } of cells) {
    keys[row]?.push(JSON.stringify([column, colspan, rowspan, text]))
  }
  return keys.map((key) => key.join())
}

function textOf({ cells }: Grid, rows: number): string {
  const texts = cells.filter(({ row, text }) => row < rows && text !== '').map(({ text }) => text)
  return texts.join(' ')
}

function dropRows(grid: Grid, count: number): Grid {
  const cells = grid.cells.filter(({ row }) => row >= count)
  const isOpenAbove = count === 0 && grid.isOpenAbove
  return {
    ...grid,
    isOpenAbove,
    rowPages: grid.rowPages.slice(count),
    cells: cells.map((cell) => ({ ...cell, row: cell.row - count })),
  }
}

interface Pair {
  readonly upper: GridCell
  readonly lower: GridCell
}

function append(above: Grid, below: Grid): Grid {
  const height = above.rowPages.length
  const pairs = pairCells(above, below)
  const isCut = above.isOpenBelow && below.isOpenAbove && isOneRow(pairs, below)
  const merged = new Map(
    pairs.filter((pair) => isCut || isGroup(pair)).map((pair) => [pair.upper, pair.lower]),
  )
  const gone = new Set(merged.values())
  const offset = isCut ? height - 1 : height
  const upper = above.cells.map((cell) => {
    const lower = merged.get(cell)
    return lower ? mergeCells(cell, lower, isCut) : cell
  })
  const lower = below.cells
    .filter((cell) => !gone.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + offset }))
  return {
    ...above,
    cells: [...upper, ...lower],
    rowPages: [...above.rowPages, ...below.rowPages.slice(isCut ? 1 : 0)],
    bottom: below.bottom,
    isOpenBelow: below.isOpenBelow,
  }
}

/** Cells that touch the page end from both sides, in the same columns. */
function pairCells(above: Grid, below: Grid): Pair[] {
  const uppers = above.cells.filter(({ row, rowspan }) => row + rowspan === above.rowPages.length)
  const key = ({ column, colspan }: GridCell) => `${column} ${colspan}`
  const byColumn = new Map(uppers.map((cell) => [key(cell), cell]))
  return below.cells.flatMap((lower) => {
    const upper = lower.row === 0 ? byColumn.get(key(lower)) : undefined
    return upper ? [{ upper, lower }] : []
  })
}

/** A whole row would have texts in several columns on both sides; of a cut one, one text goes on at most. */
function isOneRow(pairs: readonly Pair[], below: Grid): boolean {
  if (pairs.length !== below.cells.filter(({ row }) => row === 0).length) return false
  const leaves = pairs.filter(({ upper, lower }) => upper.rowspan === 1 && lower.rowspan === 1)
  const both = leaves.filter(({ upper, lower }) => upper.text !== '' && lower.text !== '')
  const either = leaves.filter(({ upper, lower }) => upper.text !== '' || lower.text !== '')
  const hasNumber = both.some(({ lower }) => /^[\d０-９.,，]+$/.test(lower.text))
  return leaves.length > 1 && both.length < 2 && !hasNumber && either.length > 1
}

/** A cell over several rows goes on where one part is empty or says the same again. */
function isGroup({ upper, lower }: Pair): boolean {
  if (upper.rowspan === 1 && lower.rowspan === 1) return false
  return upper.text === '' || lower.text === '' || upper.text === lower.text
}

function mergeCells(upper: GridCell, lower: GridCell, isCut: boolean): GridCell {
  const isSame = upper.text === lower.text && !(isCut && upper.rowspan + lower.rowspan === 2)
  return {
    ...upper,
    text: isSame ? upper.text : joinLines([upper.text, lower.text]),
    rowspan: upper.rowspan + lower.rowspan - (isCut ? 1 : 0),
  }
}
