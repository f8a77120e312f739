// The cells of a grid, broken into lines → how many lines each row of the table takes.

import { hasLineBreak, splitCharacters } from './characters.js'
import type { PlacedCell, TextCell, TextGrid } from './grid.js'
import { breakLines } from './line-breaks.js'
import { measureText } from './width.js'

/**
 * Break the text of a cell into lines.
 *
 * @param cell
 *   The cell; a number is broken before its notes only.
 * @param width
 *   Columns inside the cell.
 * @returns
 *   Lines without line breaks; a line break of the text shows as an empty line.
 */
export function breakCell(cell: TextCell, width: number): string[] {
  const isWhole = cell.align !== 'right' || measureText(cell.text) <= width
  const parts = isWhole ? [cell.text] : splitNumber(cell.text)
  const room = { first: width, other: width }
  return parts.flatMap((part) => breakLines(part, room, 'start').flatMap(showLineBreak))
}

/**
 * Part a number from its notes.
 *
 * @param text
 *   The text of its cell, such as `22（注1）`.
 * @returns
 *   The number, then each note; joined they are the text.
 */
export function splitNumber(text: string): string[] {
  return text.split(beforeNote)
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

/** A space stays with the note that follows it: at the end of a line it would be lost. */
const beforeNote = /(?= [（(])|(?<! )(?=[（(])/

function showLineBreak(line: string): string[] {
  const end = splitCharacters(line).at(-1)?.text ?? ''
  if (!hasLineBreak(end)) return [line]
  return line === end ? [''] : [line.slice(0, -end.length), '']
}
