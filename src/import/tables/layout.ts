// Grids as the source has them → lines of cells with their columns: spans are laid out as HTML lays them out,
// overlapping ones and ones that reach over the edge included.

import type { Block, GridBlock, Origin, SourceCell } from '../document.js'

/** A cell where it stands in a line. */
export interface PlacedCell {
  readonly text: string
  /** First column, from 0. */
  readonly start: number
  /** Column after the last. */
  readonly end: number
  /** Whether it begins in this line rather than reaching into it from above. */
  readonly isOwn: boolean
  readonly origin: Origin
  /** The cell of the source; the same for every line it reaches into. */
  readonly source: SourceCell
}

/** One line of a table: a row of a grid, or a line of text. */
export interface Line {
  readonly block: Block
  /** Number of its grid or text block among the blocks. */
  readonly group: number
  /** Whether its columns can be trusted. */
  readonly isExact: boolean
  readonly isHead: boolean
  readonly cells: readonly PlacedCell[]
  readonly origin: Origin
}

/**
 * Lay a grid out.
 *
 * @param grid
 *   The grid.
 * @param group
 *   Number of the block.
 * @returns
 *   One line for each row, cells in order of columns.
 */
export function layOutGrid(grid: GridBlock, group: number): Line[] {
  let above: PlacedCell[] = []
  let left = new Map<PlacedCell, number>()
  return grid.rows.slice(0, MOST_ROWS).map((row, index) => {
    const cells: PlacedCell[] = [...above]
    const taken = new Set<number>()
    for (const cell of above) for (let at = cell.start; at < cell.end; at += 1) taken.add(at)
    const rest = new Map<PlacedCell, number>(left)
    let column = 0
    for (const source of row.cells.slice(0, MOST_COLUMNS)) {
      while (taken.has(column)) column += 1
      const end = Math.min(column + Math.max(1, source.colspan), MOST_COLUMNS)
      if (column >= end) break
      const placed = { text: source.text, start: column, end, isOwn: true, origin: source.origin, source }
      cells.push(placed)
      rest.set(placed, Math.min(Math.max(1, source.rowspan), grid.rows.length - index))
      column = end
    }
    above = []
    left = new Map()
    for (const [cell, count] of rest) {
      if (count < 2) continue
      const below = cell.isOwn ? { ...cell, isOwn: false } : cell
      above.push(below)
      left.set(below, count - 1)
    }
    cells.sort((one, other) => one.start - other.start)
    return {
      block: grid,
      group,
      isExact: grid.isExact,
      isHead: row.isHead ?? false,
      cells,
      origin: row.origin,
    }
  })
}

const MOST_ROWS = 5000
const MOST_COLUMNS = 500
