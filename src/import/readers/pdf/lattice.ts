// Lines that cross → the tables they draw: positions of rows and columns, and cells with their spans.

import type { Box, Ruling, Rulings } from './types.js'

/** A cell of a drawn table. */
export interface Region {
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
}

/** A drawn table. */
export interface Lattice extends Box {
  /** Ends of the rows from the top, one more than there are rows. */
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Cells by row, then column. */
  readonly regions: readonly Region[]
  /** Number of the region of each place: row × column count + column. */
  readonly owners: readonly number[]
  readonly isOpenAbove: boolean
  readonly isOpenBelow: boolean
}

/** How far lines may miss each other, in points. */
const REACH = 3.5
/** Positions closer than this, in points, are one. */
const SAME = 3.2
/** A table of more places than this is a drawing. */
const MAXIMUM_PLACES = 200_000

/**
 * Find the tables that lines draw.
 *
 * @param rulings
 *   Whole lines.
 * @returns
 *   The tables from the top; frames around a single cell are left out.
 */
export function findLattices(rulings: Rulings): Lattice[] {
  const lattices = groupCrossing(rulings).flatMap((group): Lattice[] => {
    if (group.horizontal.length < 2 || group.vertical.length < 1) return []
    const lattice = buildLattice(group)
    return lattice && lattice.regions.length > 1 ? [lattice] : []
  })
  return lattices.sort((one, other) => one.top - other.top || one.left - other.left)
}

function groupCrossing({ horizontal, vertical }: Rulings): Rulings[] {
  const owners = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (owners[root] !== root) root = owners[root] = owners[owners[root] ?? root] ?? root
    return root
  }
  for (const [index, across] of horizontal.entries()) {
    for (const [offset, down] of vertical.entries()) {
      if (isCrossing(across, down)) owners[find(horizontal.length + offset)] = find(index)
    }
  }
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>()
  const groupOf = (index: number) => {
    const root = find(index)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  for (const [index, ruling] of horizontal.entries()) groupOf(index).horizontal.push(ruling)
  for (const [index, ruling] of vertical.entries()) groupOf(horizontal.length + index).vertical.push(ruling)
  return [...groups.values()]
}

function isCrossing(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - REACH &&
    down.at <= across.to + REACH &&
    across.at >= down.from - REACH &&
    across.at <= down.to + REACH
  )
}

function buildLattice({ horizontal, vertical }: Rulings): Lattice | undefined {
  const across = findPositions(horizontal, vertical)
  const down = findPositions(vertical, horizontal)
  const [rows, columns] = [across.positions, down.positions]
  const [height, width] = [rows.length - 1, columns.length - 1]
  if (height < 1 || width < 1 || height * width > MAXIMUM_PLACES) return undefined
  const isWall = wallsOf(vertical, columns, rows)
  const isFloor = wallsOf(horizontal, rows, columns)
  const { regions, owners } = findRegions(height, width, isWall, isFloor)
  return {
    rows,
    columns,
    regions,
    owners,
    isOpenAbove: across.isOpenAtStart,
    isOpenBelow: across.isOpenAtEnd,
    left: columns[0] ?? 0,
    right: columns[width] ?? 0,
    top: rows[0] ?? 0,
    bottom: rows[height] ?? 0,
  }
}

/** Where lines stand; tables open at a side or cut by the page end where the lines that cross them do. */
function findPositions(lines: readonly Ruling[], crossing: readonly Ruling[]) {
  const positions: number[] = []
  for (const at of lines.map((line) => line.at).sort((one, other) => one - other)) {
    if (at - (positions.at(-1) ?? -Infinity) > SAME) positions.push(at)
  }
  const start = crossing.reduce((least, { from }) => Math.min(least, from), Infinity)
  const end = crossing.reduce((most, { to }) => Math.max(most, to), -Infinity)
  const isOpenAtStart = start < (positions[0] ?? Infinity) - 2 * SAME
  const isOpenAtEnd = end > (positions.at(-1) ?? -Infinity) + 2 * SAME
  if (isOpenAtStart) positions.unshift(start)
  if (isOpenAtEnd) positions.push(end)
  return { positions, isOpenAtStart, isOpenAtEnd }
}

/** Whether a line stands at a position, along most of a step of the other direction. */
function wallsOf(
  lines: readonly Ruling[],
  positions: readonly number[],
  steps: readonly number[],
): (position: number, step: number) => boolean {
  const walls = new Set<number>()
  for (const { at, from, to } of lines) {
    const position = positions.findIndex((candidate) => Math.abs(candidate - at) <= SAME)
    for (let step = 0; step + 1 < steps.length; step += 1) {
      const [start, end] = [steps[step] ?? 0, steps[step + 1] ?? 0]
      if (Math.min(to, end) - Math.max(from, start) > 0.6 * (end - start))
        walls.add(position * steps.length + step)
    }
  }
  return (position, step) => walls.has(position * steps.length + step)
}

type Between = (position: number, step: number) => boolean

/** Rectangles without a line inside; where lines are missing, the widest that fits comes first. */
function findRegions(height: number, width: number, isWall: Between, isFloor: Between) {
  const owners = new Array<number>(height * width).fill(-1)
  const regions: Region[] = []
  for (let place = 0; place < owners.length; place += 1) {
    if (owners[place] !== -1) continue
    const [row, column] = [Math.floor(place / width), place % width]
    const isFree = (atRow: number, atColumn: number) => owners[atRow * width + atColumn] === -1
    let colspan = 1
    while (column + colspan < width && isFree(row, column + colspan) && !isWall(column + colspan, row))
      colspan += 1
    const isOpenBelow = (below: number) => {
      for (let at = column; at < column + colspan; at += 1) {
        if (!isFree(below, at) || isFloor(below, at)) return false
        if (at > column && isWall(at, below)) return false
      }
      return true
    }
    let rowspan = 1
    while (row + rowspan < height && isOpenBelow(row + rowspan)) rowspan += 1
    for (let atRow = row; atRow < row + rowspan; atRow += 1) {
      owners.fill(regions.length, atRow * width + column, atRow * width + column + colspan)
    }
    regions.push({ row, column, rowspan, colspan })
  }
  return { regions, owners }
}
