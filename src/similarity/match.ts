// Two lists of passages → what the first has in common with the second, from the left, the longest each time.

import type { Part } from './normalise.js'
import { SHINGLE } from './settings.js'

/** A run of characters that count, in both. */
export interface Run {
  readonly part: Part
  readonly at: number
  readonly otherPart: Part
  readonly otherAt: number
  readonly length: number
}

/** Places of one shingle that are tried: enough for prose, a limit for what repeats itself. */
const MOST_PLACES = 8

interface Location {
  readonly part: Part
  readonly at: number
}

/**
 * Find what passages have in common.
 *
 * @param parts
 *   The passages.
 * @param others
 *   Those they may be copied from.
 * @param least
 *   Fewest characters of a run.
 * @returns
 *   Runs of the passages, none over another.
 */
export function findRuns(parts: readonly Part[], others: readonly Part[], least: number): readonly Run[] {
  const index = indexShingles(others)
  const runs: Run[] = []
  for (const part of parts) {
    for (let at = 0; at + SHINGLE <= part.counted.length; ) {
      const run = findLongest(part, at, index)
      // A passage that is there as a whole may be short.
      const isCopied = run !== undefined && (run.length >= least || run.length === part.counted.length)
      if (isCopied) runs.push(run)
      at += isCopied ? run.length : 1
    }
  }
  return runs
}

function indexShingles(parts: readonly Part[]): ReadonlyMap<string, readonly Location[]> {
  const index = new Map<string, Location[]>()
  for (const part of parts) {
    for (let at = 0; at + SHINGLE <= part.counted.length; at++) {
      const shingle = part.counted.slice(at, at + SHINGLE)
      const places = index.get(shingle)
      if (places === undefined) index.set(shingle, [{ part, at }])
      else if (places.length < MOST_PLACES) places.push({ part, at })
    }
  }
  return index
}

function findLongest(
  part: Part,
  at: number,
  index: ReadonlyMap<string, readonly Location[]>,
): Run | undefined {
  let longest: Run | undefined
  for (const other of index.get(part.counted.slice(at, at + SHINGLE)) ?? []) {
    let length = SHINGLE
    const [left, right] = [part.counted, other.part.counted]
    while (at + length < left.length && left[at + length] === right[other.at + length]) length++
    if (length > (longest?.length ?? 0))
      longest = { part, at, otherPart: other.part, otherAt: other.at, length }
  }
  return longest
}
