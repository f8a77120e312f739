// Two texts → their order, the same everywhere: by code units, which no locale changes.

/**
 * Compare two texts.
 *
 * @param one
 *   A text.
 * @param other
 *   Another.
 * @returns
 *   Below 0 where the first comes first, 0 where they are the same.
 */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
