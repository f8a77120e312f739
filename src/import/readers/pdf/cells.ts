// A drawn table and the glyphs inside it → a grid with the text of each cell.

import type { Lattice } from './lattice.js'
import { joinLines, readLines } from './text.js'
import type { Glyph, Grid } from './types.js'

/**
 * Put glyphs into the cells of the tables they stand in.
 *
 * @param lattices
 *   The tables of a page.
 * @returns
 *   The grids, and the glyphs that stand in none.
 */
export function fillLattices(
  lattices: readonly Lattice[],
  glyphs: readonly Glyph[],
  page: number,
): { readonly grids: readonly Grid[]; readonly rest: readonly Glyph[] } {
  // Where tables stand in tables, the smallest has it.
  const bySize = lattices
    .map((lattice) => ({ lattice, cells: new Map<number, Glyph[]>() }))
    .sort((one, other) => areaOf(one.lattice) - areaOf(other.lattice))
  const rest: Glyph[] = []
  for (const glyph of glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2]
    const found = bySize.find(({ lattice }) => isInside(lattice, x, y))
    if (!found || glyph.turn === 'skew') {
      rest.push(glyph)
      continue
    }
    const { lattice, cells } = found
    const row = findStep(lattice.rows, y)
    const column = findStep(lattice.columns, x)
    const owner = lattice.owners[row * (lattice.columns.length - 1) + column] ?? 0
    const cell = cells.get(owner)
    if (cell) cell.push(glyph)
    else cells.set(owner, [glyph])
  }
  const grids = bySize.flatMap(({ lattice, cells }) =>
    cells.size === 0 ? [] : [toGrid(lattice, cells, page)],
  )
  return { grids, rest }
}

function areaOf({ left, right, top, bottom }: Lattice): number {
  return (right - left) * (bottom - top)
}

function isInside({ left, right, top, bottom }: Lattice, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom
}

function findStep(positions: readonly number[], at: number): number {
  let [low, high] = [0, positions.length - 1]
  while (high - low > 1) {
    const half = Math.floor((low + high) / 2)
    if ((positions[half] ?? 0) <= at) low = half
    else high = half
  }
  return low
}

function toGrid(lattice: Lattice, cells: ReadonlyMap<number, readonly Glyph[]>, page: number): Grid {
  const { left, right, top, bottom, columns, rows, regions, isOpenAbove, isOpenBelow } = lattice
  return {
    page,
    left,
    right,
    top,
    bottom,
    columns,
    rowPages: rows.slice(1).map(() => page),
    cells: regions.map((region, index) => {
      const lines = readLines(cells.get(index) ?? [], page)
      return { ...region, text: joinLines(lines.map(({ text }) => text)) }
    }),
    isRuled: true,
    isOpenAbove,
    isOpenBelow,
  }
}
