// Pieces of lines → whole lines: dashes, double lines and the pieces every cell draws of its own border are joined.

import type { Ruling } from './types.js'

/** Lines closer than this, in points, are one: double borders. */
const DOUBLE = 3.2
/** Gaps up to this, in points, are bridged: dashes, corners. */
const GAP = 3.5
/** What is shorter, in points, is no border of a cell. */
const SHORT = 5
/** More lines than this are a drawing. */
const MAXIMUM_LINES = 1000

/**
 * Join pieces of lines of one direction.
 *
 * @param pieces
 *   Pieces in any order.
 * @returns
 *   Lines by place, then from their beginning; none where there are too many for tables.
 */
export function mergeRulings(pieces: readonly Ruling[]): Ruling[] {
  const sorted = [...pieces].sort((one, other) => one.at - other.at || one.from - other.from)
  const bands: Ruling[][] = []
  let start = -Infinity
  for (const piece of sorted) {
    if (piece.at - start > DOUBLE) {
      bands.push([])
      start = piece.at
    }
    bands.at(-1)?.push(piece)
  }
  const lines = bands.flatMap(joinBand).filter(({ from, to }) => to - from >= SHORT)
  return lines.length > MAXIMUM_LINES ? [] : lines
}

function joinBand(pieces: readonly Ruling[]): Ruling[] {
  const joined: { at: number; from: number; to: number; weight: number }[] = []
  for (const { at, from, to } of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    const weight = Math.max(to - from, 0.01)
    if (last && from - last.to <= GAP) {
      last.at = (last.at * last.weight + at * weight) / (last.weight + weight)
      last.weight += weight
      last.to = Math.max(last.to, to)
    } else joined.push({ at, from, to, weight })
  }
  return joined.map(({ at, from, to }) => ({ at, from, to }))
}
