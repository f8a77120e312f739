// A grid of cells and the widths of its columns → the lines of the drawn table.

import { breakLines } from './line-breaks.js'
import { isLineBreak, splitCharacters } from './characters.js'
import type { Columns } from './text-columns.js'
import type { PlacedCell, TextGrid } from './text-grid.js'
import { measureText, padText } from './text-width.js'

/**
 * Draw a table.
 *
 * @param grid
 *   Its cells.
 * @param columns
 *   Their widths.
 * @returns
 *   Lines, all equally wide.
 */
export function drawTable(grid: TextGrid, columns: Columns): string[] {
  const blocks = new Map(grid.cells.map((cell) => [cell, layOutCell(cell, columns)]))
  const heights = chooseHeights(grid, (cell) => blocks.get(cell)?.length ?? 0)
  const tops = startPositions(heights)
  const textAt = (cell: PlacedCell, line: number) =>
    blocks.get(cell)?.[line - (tops[cell.row] ?? 0)] ?? ' '.repeat(spanWidth(cell, columns))
  const lines: string[] = []
  heights.forEach((height, row) => {
    const top = tops[row] ?? 0
    lines.push(drawRule(grid, columns, row, (cell) => textAt(cell, top - 1)))
    for (let line = top; line < top + height; line += 1) lines.push(drawRow(grid, row, (cell) => textAt(cell, line)))
  })
  lines.push(drawRule(grid, columns, heights.length, () => ''))
  return lines
}
