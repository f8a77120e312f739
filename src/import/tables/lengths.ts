// The rows under a header → how many cells they have as a rule, to tell the ones that lack some.

import type { BodyLine } from './body.js'
import type { Scope } from './scope.js'

/** Usual number of cells, and the last column, of the rows under one header. */
export interface RowLength {
  readonly count: number
  readonly end: number
}

/**
 * Measure the rows under each header.
 *
 * @param bodies
 *   The rows.
 * @param scope
 *   The table.
 * @returns
 *   Their usual length, by the number of the header.
 */
export function measureRows(bodies: readonly BodyLine[], scope: Scope): ReadonlyMap<number, RowLength> {
  const counts = new Map<number, Map<number, number>>()
  const ends = new Map<number, number>()
  for (const body of bodies) {
    const { count, end } = lengthOf(body, scope)
    const times = counts.get(body.header) ?? new Map<number, number>()
    counts.set(body.header, times.set(count, (times.get(count) ?? 0) + 1))
    ends.set(body.header, Math.max(ends.get(body.header) ?? 0, end))
  }
  return new Map(
    [...counts].map(([header, times]) => {
      const [usual] = [...times].sort((one, other) => other[1] - one[1] || other[0] - one[0])
      return [header, { count: usual?.[0] ?? 0, end: ends.get(header) ?? 0 }]
    }),
  )
}

/**
 * Tell whether a row lacks cells that the others under its header have.
 *
 * @param body
 *   The row.
 * @param usual
 *   What `measureRows` found.
 * @param scope
 *   The table.
 * @returns
 *   True where it has fewer cells and ends further left.
 */
export function isShort(body: BodyLine, usual: ReadonlyMap<number, RowLength>, scope: Scope): boolean {
  const length = usual.get(body.header)
  const { count, end } = lengthOf(body, scope)
  return length !== undefined && count > 0 && count < length.count && end < length.end
}

/** From the first figure on; blanks at the end of a row without trustworthy columns are filling. */
function lengthOf({ line, values }: BodyLine, scope: Scope): RowLength {
  const isFilled = values.map(({ text }) => scope.content(text).kind !== 'blank')
  const first = isFilled.indexOf(true)
  if (first < 0) return { count: 0, end: 0 }
  const last = line.isExact ? values.length - 1 : isFilled.lastIndexOf(true)
  return { count: last - first + 1, end: values[last]?.end ?? 0 }
}
