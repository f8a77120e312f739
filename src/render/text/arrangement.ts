// What the cells of a table need and wish for → the widths of its columns.

import type { PlacedCell, TextGrid } from './grid.js'
import { type CellSize, type ColumnPlan, countLines, fitLines, type Margin, needOf, wishOf } from './sizes.js'

/** The columns of a table as drawn. */
export interface Columns {
  /** Width of each column from border to border, margins included. */
  readonly widths: readonly number[]
  readonly margin: Margin
}

/**
 * Give each column what it needs, then share out what is left: the narrowest grow first, up to what each wishes.
 *
 * @param grid
 *   The table.
 * @param sizes
 *   Its cells.
 * @param plan
 *   What it is laid out by.
 * @returns
 *   The columns; together wider than planned where the needs alone are.
 */
export function arrangeColumns(grid: TextGrid, sizes: readonly CellSize[], plan: ColumnPlan): Columns {
  const needs = spread(grid, sizes, plan.margin, (size) => needOf(size, plan))
  const wishes = spread(grid, sizes, plan.margin, (size) => wishOf(size, plan))
  const fill = (level: number) =>
    needs.map((need, column) => Math.max(need, Math.min(level, wishes[column] ?? 0)))
  const most = Math.max(...wishes)
  let level = 0
  while (level < most && measureTable(fill(level + 1)) <= plan.width) level += 1
  return { widths: fill(level), margin: plan.margin }
}

/**
 * Take from the columns what saves no line.
 *
 * @param grid
 *   The table.
 * @param sizes
 *   Its cells.
 * @param columns
 *   Its columns.
 * @returns
 *   Columns in which no cell takes more lines; the same ones where there is nothing to take.
 */
export function trimColumns(grid: TextGrid, sizes: readonly CellSize[], columns: Columns): Columns {
  const { margin } = columns
  const widths = spread(grid, sizes, margin, (size) => {
    const inside = measureInside(size.cell, columns)
    return size.isLong ? inside : fitLines(size, countLines(size, inside))
  })
  return measureTable(widths) < measureTable(columns.widths) ? { widths, margin } : columns
}

/**
 * Measure a table from edge to edge.
 *
 * @param widths
 *   The widths of its columns.
 * @returns
 *   Columns, all borders included.
 */
export function measureTable(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width + 1, 1)
}

/**
 * Measure a cell from border to border.
 *
 * @param cell
 *   The cell.
 * @param widths
 *   The widths of all columns.
 * @returns
 *   Columns, those of the borders that the cell spans included.
 */
export function measureSpan(cell: PlacedCell, widths: readonly number[]): number {
  return measureTable(widths.slice(cell.column, cell.column + cell.colspan)) - 2
}

/**
 * Measure the place for the text of a cell.
 *
 * @param cell
 *   The cell.
 * @param columns
 *   The columns of the table.
 * @returns
 *   Columns between the margins.
 */
export function measureInside(cell: PlacedCell, columns: Columns): number {
  return measureSpan(cell, columns.widths) - columns.margin.left - columns.margin.right
}

/** What the cells of each column ask for; a merged cell asks its columns for equal parts of what it lacks. */
function spread(
  grid: TextGrid,
  sizes: readonly CellSize[],
  margin: Margin,
  ask: (size: CellSize) => number,
): number[] {
  const widths = new Array<number>(grid.width).fill(0)
  const bySpan = [...sizes].sort((one, other) => one.cell.colspan - other.cell.colspan)
  for (const size of bySpan) {
    const { column, colspan } = size.cell
    const missing = ask(size) - measureInside(size.cell, { widths, margin })
    for (let next = column; next < column + colspan && missing > 0; next += 1) {
      widths[next] = (widths[next] ?? 0) + Math.ceil(missing / colspan)
    }
  }
  return widths
}
