// An offset in a text → line and column as editors count them.

/** A place in a text. */
export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units, as most editors count. */
  readonly column: number
}

/**
 * Make a function that finds line and column of offsets in one text.
 *
 * @param text
 *   The text; lines end with LF, CR LF or CR.
 * @returns
 *   A function from an offset to its place.
 */
export function createPositionFinder(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
