// The lines of prose on a page → how wide it is set: where lines begin and end, and whether paragraphs are indented.

import { measureColumns } from './columns.js'
import type { Kind } from './kinds.js'
import type { Line } from './lines.js'

/** How the prose of a page is set. */
export interface Shape {
  /** Column where full lines end; absent where no lines are wrapped. */
  readonly margin?: number
  /** Column where lines begin. */
  readonly base: number
  /** Whether the first line of a paragraph begins further in. */
  readonly isIndented: boolean
}

/** Where a line begins and ends, in columns. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/**
 * Measure a line.
 *
 * @param text
 *   The line as it stands.
 * @returns
 *   Columns before its first and past its last character.
 */
export function measureExtent(text: string): Extent {
  const words = text.trim()
  const left = measureColumns(text.slice(0, text.indexOf(words)))
  return { left, right: left + measureColumns(words) }
}

/**
 * Find how the prose of each page is set.
 *
 * @param lines
 *   The lines of a text.
 * @param kinds
 *   What kind of line each is.
 * @returns
 *   The shape of a page by its number; a page with too little prose has that of the whole text.
 */
export function measurePages(
  lines: readonly Line[],
  kinds: readonly Kind[],
): (page: number | undefined) => Shape {
  const pages = new Map<number | undefined, Measured[]>()
  const all: Measured[] = []
  lines.forEach((line, index) => {
    if (kinds[index] !== 'text') return
    const measured = { ...measureExtent(line.text), isEnd: endsSentence(line.text) }
    all.push(measured)
    const page = pages.get(line.page)
    if (page) page.push(measured)
    else pages.set(line.page, [measured])
  })
  const whole = measureShape(all)
  const shapes = new Map([...pages].map(([page, extents]) => [page, fillShape(measureShape(extents), whole)]))
  return (page) => shapes.get(page) ?? whole
}

/**
 * Tell whether a line ends as a sentence or a clause of its own does.
 *
 * @param text
 *   The line.
 * @returns
 *   True behind a full stop and its like, closing quotes and brackets aside.
 */
export function endsSentence(text: string): boolean {
  return /[。！？；：!?;:][”’」』）)]?\s*$/.test(text.slice(-8))
}

interface Measured extends Extent {
  readonly isEnd: boolean
}

function measureShape(lines: readonly Measured[]): Shape {
  const base = lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY)
  const margin = findMargin(lines)
  const starts = lines.filter(({ left }) => left >= base + 2 && left <= base + 10).length
  const isIndented = starts > 0 && starts < lines.length
  return { base: Number.isFinite(base) ? base : 0, isIndented, ...(margin === undefined ? {} : { margin }) }
}

/** The column where lines end that were broken because they were full. */
function findMargin(lines: readonly Measured[]): number | undefined {
  const sorted = lines.filter(({ right }) => right <= widest).sort((one, other) => other.right - one.right)
  const long = lines.length - sorted.length
  const enough = Math.max(3, lines.length / 5)
  const opens = [0]
  for (const { isEnd } of sorted) opens.push((opens.at(-1) ?? 0) + (isEnd ? 0 : 1))
  let end = 0
  for (let start = 0; start < sorted.length && (start + long) * 10 <= lines.length; start += 1) {
    const margin = sorted[start]?.right ?? 0
    if (margin < narrowest) return undefined
    while ((sorted[end]?.right ?? 0) >= margin - ragged) end += 1
    const full = end - start
    const open = (opens[end] ?? 0) - (opens[start] ?? 0)
    if (full >= enough && open * 5 >= full * 3) return sorted[start + (full >> 1)]?.right
  }
  return undefined
}

/** Columns of the widest and the narrowest page, and how much a full line may fall short of the others. */
const widest = 200
const narrowest = 24
const ragged = 6

function fillShape(shape: Shape, whole: Shape): Shape {
  if (shape.margin !== undefined || whole.margin === undefined) return shape
  return { ...shape, margin: whole.margin, isIndented: shape.isIndented || whole.isIndented }
}
