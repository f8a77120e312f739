// The cells of a grid, broken into lines → how many lines each row of the table takes.

import { hasLineBreak, splitCharacters } from './characters.js'
import { breakLines } from './line-breaks.js'
import type { PlacedCell, TextGrid } from './text-grid.js'

/**
 * Break the text of a cell into lines.
 *
 * @param text
 *   The text of the cell.
 * @param width
 *   Columns inside the cell.
 * @returns
 *   Lines without line breaks; a line break of the text shows as an empty line.
 */
export function breakCell(text: string, width: number): string[] {
  return breakLines(text, { first: width, other: width }, 'start').flatMap((line) => {
    const end = splitCharacters(line).at(-1)?.text ?? ''
    if (!hasLineBreak(end)) return [line]
    return line === end ? [''] : [line.slice(0, -end.length), '']
  })
}

/**
 * Choose the heights of the rows.
 *
 * @param grid
 *   The cells.
 * @param countLines
 *   How many lines a cell takes.
 * @returns
 *   Lines of each row, borders left out, at least 1.
 */
export function chooseHeights(grid: TextGrid, countLines: (cell: PlacedCell) => number): number[] {
  const heights = grid.places.map(() => 1)
  const bySpan = [...grid.cells].sort((one, other) => one.rowspan - other.rowspan)
  for (const cell of bySpan) {
    const last = cell.row + cell.rowspan - 1
    let missing = countLines(cell) - (cell.rowspan - 1)
    for (let row = cell.row; row <= last; row += 1) missing -= heights[row] ?? 0
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing
  }
  return heights
}
