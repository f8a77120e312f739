// Numbers alone at the edge of a page, which look like its own → those that can't be, as they don't count the pages.

import type { Kind } from './kinds.js'
import type { Line } from './lines.js'

/**
 * Find numbers that were taken for page numbers and may be the last or first cells of a table on a page.
 *
 * @param lines
 *   The lines of a text.
 * @param kinds
 *   What kind of line each is.
 * @returns
 *   Places of the lines whose number is not as far from that of the page as most are, or not the same where no
 *   such distance can be told.
 */
export function findStrayNumbers(lines: readonly Line[], kinds: readonly Kind[]): ReadonlySet<number> {
  const numbers = lines.flatMap(({ text, page }, index) => {
    const isNumber = kinds[index] === 'page' && page !== undefined && /^\s*\d{1,4}\s*$/.test(text)
    return isNumber ? [{ index, distance: Number(text) - page }] : []
  })
  const usual = findUsual(
    numbers.map(({ distance }) => distance),
    lines.at(-1)?.page ?? 0,
  )
  return new Set(numbers.flatMap(({ index, distance }) => (distance === usual ? [] : [index])))
}

function findUsual(distances: readonly number[], pages: number): number {
  const counts = new Map<number, number>()
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1)
  const [usual, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0, 0]
  return count > 1 && count * 2 >= pages ? usual : 0
}
