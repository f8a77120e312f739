// A grid of cells and the widths of its columns → the lines of the drawn table.

import { type Columns, measureInside, measureSpan } from './arrangement.js'
import type { PlacedCell, TextGrid } from './grid.js'
import { breakCell, chooseHeights } from './heights.js'
import { measureText } from './width.js'

/**
 * Draw a table.
 *
 * @param grid
 *   Its cells.
 * @param columns
 *   The widths of its columns.
 * @returns
 *   Lines, all equally wide.
 */
export function drawTable(grid: TextGrid, columns: Columns): string[] {
  const blocks = new Map(grid.cells.map((cell) => [cell, drawCell(cell, columns)]))
  const heights = chooseHeights(grid, (cell) => blocks.get(cell)?.length ?? 0)
  const tops: number[] = []
  const drawLine = (cell: PlacedCell, line: number) =>
    blocks.get(cell)?.[line - (tops[cell.row] ?? 0)] ?? ' '.repeat(measureSpan(cell, columns.widths))
  const lines: string[] = []
  heights.forEach((height, row) => {
    tops.push(lines.length + 1)
    lines.push(drawRule(grid, columns, row, (cell) => drawLine(cell, lines.length)))
    for (let line = 0; line < height; line += 1) {
      lines.push(drawRow(grid, row, (cell) => drawLine(cell, lines.length)))
    }
  })
  lines.push(drawRule(grid, columns, heights.length, () => ''))
  return lines
}

/** The lines of a cell from border to border. They share their left edge, which tells padding from text. */
function drawCell(cell: PlacedCell, columns: Columns): string[] {
  const width = measureSpan(cell, columns.widths)
  const inside = measureInside(cell, columns)
  const lines = breakCell(cell, inside)
  const widths = lines.map(measureText)
  const spare = inside - widths.reduce((most, width) => Math.max(most, width), 0)
  const sides = { left: 0, right: spare, center: Math.floor(spare / 2) }
  const before = ' '.repeat(columns.margin.left + sides[cell.align])
  return lines.map((line, index) => before + line + ' '.repeat(width - before.length - (widths[index] ?? 0)))
}

function drawRow(grid: TextGrid, row: number, drawLine: (cell: PlacedCell) => string): string {
  let line = '|'
  for (const cell of new Set(grid.places[row])) line += `${drawLine(cell)}|`
  return line
}

/** The border above a row, which the text of a cell that spans both rows interrupts. */
function drawRule(
  grid: TextGrid,
  columns: Columns,
  row: number,
  drawLine: (cell: PlacedCell) => string,
): string {
  const above = grid.places[row - 1] ?? []
  const below = grid.places[row] ?? []
  let line = ''
  let isRuleBefore = false
  for (let column = 0; column < grid.width; ) {
    const cell = above[column]
    const isRule = cell === undefined || cell !== below[column]
    const isCorner = above[column - 1] !== cell || below[column - 1] !== below[column]
    if (isRule || isRuleBefore) line += isCorner ? '+' : '-'
    else line += '|'
    line += isRule ? '-'.repeat(columns.widths[column] ?? 0) : drawLine(cell)
    column += isRule ? 1 : cell.colspan
    isRuleBefore = isRule
  }
  return line + (isRuleBefore ? '+' : '|')
}
