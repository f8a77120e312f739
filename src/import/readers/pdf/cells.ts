// A drawn table and the glyphs inside it → a grid with the text of each cell.

import type { Lattice } from './lattice.js'
import { joinLines, readLines } from './text.js'
import type { Glyph, Grid, Line } from './types.js'

/**
 * Put glyphs into the cells of the tables they stand in.
 *
 * @param lattices
 *   The tables of a page.
 * @param glyphs
 *   All glyphs of the page, in the order they are drawn.
 * @param page
 *   Its number.
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
  for (const run of splitRuns(glyphs)) {
    const [x, y] = middleOf(run)
    const found = bySize.find(({ lattice }) => isInside(lattice, x, y))
    if (!found || run[0]?.turn === 'skew') {
      for (const glyph of run) rest.push(glyph)
      continue
    }
    const { lattice, cells } = found
    const row = findStep(lattice.rows, y)
    const column = findStep(lattice.columns, x)
    const owner = lattice.owners[row * (lattice.columns.length - 1) + column] ?? 0
    const cell = cells.get(owner) ?? []
    cells.set(owner, cell)
    for (const glyph of run) cell.push(glyph)
  }
  const grids = bySize.flatMap(({ lattice, cells }) =>
    cells.size === 0 ? [] : [toGrid(lattice, cells, page)],
  )
  return { grids, rest }
}

const FIGURES = /^[\d.,，．%]$/

/** A number stays whole, even where it is too wide for its cell; other characters stand where they stand. */
function splitRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const isNext =
      last !== undefined &&
      FIGURES.test(last.text) &&
      FIGURES.test(glyph.text) &&
      last.turn === 'right' &&
      glyph.turn === 'right' &&
      !glyph.isSpaced &&
      Math.abs(glyph.left - last.right) < 0.15 * glyph.size &&
      Math.abs(glyph.bottom - last.bottom) < 0.1 * glyph.size
    if (isNext) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
    last = glyph
  }
  return runs
}

function middleOf(run: readonly Glyph[]): readonly [number, number] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return [0, 0]
  return [(first.left + last.right) / 2, (first.top + first.bottom) / 2]
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
      const width = (columns[region.column + region.colspan] ?? 0) - (columns[region.column] ?? 0)
      return { ...region, text: joinCellLines(readLines(cells.get(index) ?? [], page), width) }
    }),
    isRuled: true,
    isOpenAbove,
    isOpenBelow,
  }
}

/** A number below a number is another one, unless the first had no room to go on. */
function joinCellLines(lines: readonly Line[], width: number): string {
  const parts: string[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const isNumber = before && /\d$/.test(before.text) && /^[\d+-]/.test(line.text)
    const hasRoom = before && width - (before.right - before.left) > 1.5 * line.size
    if (parts.length === 0 || (isNumber && hasRoom)) parts.push([])
    parts.at(-1)?.push(line.text)
  }
  return parts.map(joinLines).join('\n')
}
