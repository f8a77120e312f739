// A grid of cells → how wide each column is drawn: numbers narrow, words with what is left.

import { arrangeColumns, type Columns, measureInside, measureTable, trimColumns } from './arrangement.js'
import type { TextGrid } from './grid.js'
import { chooseHeights } from './heights.js'
import { type CellSize, type ColumnPlan, countLines, type Margin, measureCells } from './sizes.js'

/**
 * Choose the widths of the columns.
 *
 * A few arrangements are tried: from wide margins to none, and for each the headers of numbers on one to four lines.
 *
 * @param grid
 *   The cells.
 * @param width
 *   Columns the table should fit in, borders included.
 * @returns
 *   The widths; together wider than `width` only where numbers and words are too long to fit.
 */
export function chooseColumns(grid: TextGrid, width: number): Columns {
  const sizes = measureCells(grid)
  const roomy = { width, isTight: false, enough: Number.POSITIVE_INFINITY }
  const found = margins.flatMap((margin) => findShortest(grid, sizes, { ...roomy, margin }) ?? [])
  const fewest = Math.min(...found.map((arrangement) => arrangement.lines))
  const best =
    found.find((arrangement) => arrangement.lines <= fewest * worthOfMargins) ??
    findShortest(grid, sizes, { ...roomy, margin: none, isTight: true })
  if (best !== undefined) return best.columns
  const plan = { width: Number.POSITIVE_INFINITY, isTight: false, enough: 16, margin: none, headerLines: 2 }
  return arrangeColumns(grid, sizes, plan)
}

const none: Margin = { left: 0, right: 0 }
/** In order of preference. */
const margins: readonly Margin[] = [{ left: 1, right: 1 }, { left: 1, right: 0 }, none]
/** How many times as long a table may get for the sake of margins. */
const worthOfMargins = 1.15
const headerLines = [1, 2, 3, 4]

interface Arrangement {
  readonly columns: Columns
  /** Lines of the drawn table. */
  readonly lines: number
  /** Columns of the drawn table. */
  readonly width: number
}

function findShortest(
  grid: TextGrid,
  sizes: readonly CellSize[],
  plan: Omit<ColumnPlan, 'headerLines'>,
): Arrangement | undefined {
  let shortest: Arrangement | undefined
  // Without numbers there are no headers of numbers.
  for (const lines of sizes.some((size) => size.isNumber) ? headerLines : [1]) {
    const columns = trimColumns(grid, sizes, arrangeColumns(grid, sizes, { ...plan, headerLines: lines }))
    const width = measureTable(columns.widths)
    const found = { columns, lines: countTableLines(grid, sizes, columns), width }
    if (width <= plan.width && (shortest === undefined || isBetter(found, shortest))) shortest = found
  }
  return shortest
}

function isBetter(one: Arrangement, other: Arrangement): boolean {
  return one.lines < other.lines || (one.lines === other.lines && one.width < other.width)
}

function countTableLines(grid: TextGrid, sizes: readonly CellSize[], columns: Columns): number {
  const lines = new Map(sizes.map((size) => [size.cell, countLines(size, measureInside(size.cell, columns))]))
  const heights = chooseHeights(grid, (cell) => lines.get(cell) ?? 1)
  return heights.reduce((total, height) => total + height + 1, 1)
}
