// Rows of cells with spans → each cell at its place on the grid, and no place without a cell.

import { hasLineBreak } from './characters.js'
import type { Align } from './width.js'

/** One cell of a table in plain text. */
export interface TextCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
  /** `right` is for numbers: their column is kept narrow, and they are not broken while there is room. */
  readonly align: Align
}

/** A cell and the place of its first row and column. */
export interface PlacedCell extends TextCell {
  readonly row: number
  readonly column: number
}

/** A table whose every place belongs to one cell. */
export interface TextGrid {
  /** How many columns. */
  readonly width: number
  /** The cells in the order of their first places, row by row. */
  readonly cells: readonly PlacedCell[]
  /** For each row, the cell at each column. */
  readonly places: readonly (readonly PlacedCell[])[]
}

/**
 * Put cells where HTML would put them: each at the first place of its row that is free.
 *
 * @param rows
 *   The cells row by row.
 * @returns
 *   The grid. A span that leaves the last row is cut; a place that no cell takes gets an empty one.
 */
export function placeCells(rows: readonly (readonly TextCell[])[]): TextGrid {
  const places: (PlacedCell | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    for (const cell of cells) put(places, cell, row)
  })
  const width = places.reduce((most, line) => Math.max(most, line.length), 0)
  places.forEach((line, row) => {
    for (let column = 0; column < width; column += 1) line[column] ??= { ...empty, row, column }
  })
  const full = places as PlacedCell[][]
  return {
    width,
    cells: full.flatMap((line, row) => line.filter((cell, column) => startsAt(cell, row, column))),
    places: full,
  }
}

const empty: TextCell = { text: '', colspan: 1, rowspan: 1, align: 'left' }

function put(places: (PlacedCell | undefined)[][], cell: TextCell, row: number): void {
  const line = places[row] ?? []
  let column = 0
  while (isTaken(line, column, cell.colspan)) column += 1
  const rowspan = Math.min(cell.rowspan, places.length - row)
  const placed = { ...cell, text: trimCell(cell.text), rowspan, row, column }
  for (const below of places.slice(row, row + rowspan)) {
    for (let next = column; next < column + cell.colspan; next += 1) below[next] = placed
  }
}

function isTaken(line: readonly (PlacedCell | undefined)[], column: number, span: number): boolean {
  for (let next = column; next < column + span; next += 1) if (line[next] !== undefined) return true
  return false
}

/** Takes off the ends what nobody can see there; other kinds of space keep their place. */
function trimCell(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text[start])) start += 1
  while (end > start && isBlank(text[end - 1])) end -= 1
  return text.slice(start, end)
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && (character === ' ' || hasLineBreak(character))
}

function startsAt(cell: PlacedCell, row: number, column: number): boolean {
  return cell.row === row && cell.column === column
}
