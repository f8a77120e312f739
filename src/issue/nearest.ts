// A misspelt word and the words it might have been → the one that was meant, where that is clear.
// Imports nothing.

const LONGEST = 64

/**
 * Find the word that was probably meant.
 *
 * Letter case does not count; one slip (a letter more, less, other, or two swapped) is allowed for every
 * three letters, three at most.
 *
 * @param word
 *   What was written; over 64 characters nothing is looked for.
 * @param candidates
 *   What could have been written, the likelier first.
 * @returns
 *   The nearest candidate, the first of several equally near ones, or undefined where none is near.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  const written = word.toLowerCase()
  let limit = Math.min(3, Math.floor(word.length / 3))
  let nearest: string | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = countSlips(written, candidate.toLowerCase())
    if (distance > limit) continue
    nearest = candidate
    limit = distance - 1
    if (limit < 0) break
  }
  return nearest
}

/** Count insertions, deletions, substitutions and swaps of neighbours that make one word the other. */
function countSlips(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      let slips = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (swapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1)
      current.push(slips)
    }
    beforeLast = last
    last = current
  }
  return at(last, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
