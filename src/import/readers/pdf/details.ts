// Lines of two parts whose second parts stand below each other → labels with their texts, as in a catalogue.

import { joinLines } from './text.js'
import type { Detail, Line, PageItem } from './types.js'

/** Longest label, in characters. */
const LONGEST = 12
/** How far the second parts may be off, in points. */
const SAME = 3

/**
 * Find labels with their texts among lines.
 *
 * @param lines
 *   Lines of a page that stand in no table, from the top.
 * @returns
 *   The lines and details in their order.
 */
export function findDetails(lines: readonly Line[]): PageItem[] {
  const items: PageItem[] = []
  let index = 0
  while (index < lines.length) {
    const run = takeRun(lines, index)
    const line = lines[index]
    if (run.details.length > 1) {
      for (const detail of run.details) items.push({ kind: 'detail', detail })
      index = run.end
    } else {
      if (line) items.push({ kind: 'line', line })
      index += 1
    }
  }
  return items
}

/** Lines from one on whose second parts agree; a line with nothing but a second part goes on with the text. */
function takeRun(
  lines: readonly Line[],
  start: number,
): { readonly details: Detail[]; readonly end: number } {
  const at = lines[start]?.pieces[1]?.left ?? Number.NaN
  const edge = lines[start]?.left ?? Number.NaN
  const details: Detail[] = []
  let end = start
  for (let line = lines[end]; line; end += 1, line = lines[end]) {
    const [first, second, third] = line.pieces
    const last = details.at(-1)
    if (!first || third) break
    if (second && first.text.length <= LONGEST && isNear(second.left, at) && isNear(first.left, edge)) {
      details.push({ page: line.page, label: first.text, text: second.text })
    } else if (!second && last && isNear(first.left, at)) {
      details[details.length - 1] = { ...last, text: joinLines([last.text, first.text]) }
    } else break
  }
  return { details, end }
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME
}
