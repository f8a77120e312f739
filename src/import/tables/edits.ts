// Two texts → how many letters must be inserted, dropped or changed to make one the other. Imports nothing.

/**
 * Count the edits between two texts.
 *
 * @param left
 *   One text.
 * @param right
 *   The other.
 * @param limit
 *   Above this many the exact number does not matter.
 * @returns
 *   Their number, or one more than the limit.
 */
export function countEdits(left: string, right: string, limit: number): number {
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= right.length; column += 1) {
      const change = (last[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      const edits = Math.min(change, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      current.push(edits)
      if (edits < least) least = edits
    }
    if (least > limit) return limit + 1
    last = current
  }
  return Math.min(last[right.length] ?? 0, limit + 1)
}
