// What is usual in the running text of a document: its margins, its size, the distance of its lines.

import type { Line } from './types.js'

/** What is usual. */
export interface Layout {
  /** Font size of most of the text, in points. */
  readonly size: number
  /** Distance of lines as a multiple of their size. */
  readonly pitch: number
  /** Left and right end of the text on a page. */
  marginsOf(page: number): { readonly left: number; readonly right: number }
}

/** Lines whose ends differ by less, in points, end at the same place. */
const SAME = 4

/**
 * Measure the running text.
 *
 * @param lines
 *   All its lines, in order.
 * @param widths
 *   Widths of the pages by number; wide pages have margins of their own.
 * @returns
 *   Margins, size and pitch.
 */
export function measureLayout(lines: readonly Line[], widths: ReadonlyMap<number, number>): Layout {
  const byWidth = groupBy(lines, ({ page }) => Math.round((widths.get(page) ?? 0) / 10))
  const byPage = groupBy(lines, ({ page }) => page)
  const usual = new Map([...byWidth].map(([width, group]) => [width, marginsOfLines(group)]))
  const margins = new Map(
    [...byPage].map(([page, group]) => {
      const { left, right } = usual.get(Math.round((widths.get(page) ?? 0) / 10)) ?? { left: 0, right: 0 }
      // Even pages may be shifted against odd ones.
      const own = group.length < 5 ? left : marginsOfLines(group).left
      const shift = Math.abs(own - left) < 60 ? Math.min(0, own - left) : 0
      return [page, { left: left + shift, right: right + shift }]
    }),
  )
  return {
    size: usualSize(lines),
    pitch: usualPitch(lines),
    marginsOf: (page) => margins.get(page) ?? { left: 0, right: 0 },
  }
}

function groupBy(lines: readonly Line[], key: (line: Line) => number): Map<number, Line[]> {
  const groups = new Map<number, Line[]>()
  for (const line of lines) {
    const group = groups.get(key(line))
    if (group) group.push(line)
    else groups.set(key(line), [line])
  }
  return groups
}

/** The outermost ends that two lines share. */
function marginsOfLines(lines: readonly Line[]) {
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other)
  const rights = lines.map(({ right }) => right).sort((one, other) => other - one)
  const shared = (ends: readonly number[]) =>
    ends.find((end, index) => Math.abs((ends[index + 1] ?? Infinity) - end) < SAME) ?? ends[0] ?? 0
  return { left: shared(lefts), right: shared(rights) }
}

function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + text.length)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 12
}

function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const isNext = before && before.page === line.page && Math.abs(before.size - line.size) < 1
    const pitch = isNext ? (line.bottom - before.bottom) / line.size : 0
    return pitch > 0.8 && pitch < 3 ? [pitch] : []
  })
  return pitches.sort((one, other) => one - other)[Math.floor(pitches.length / 2)] ?? 1.75
}
