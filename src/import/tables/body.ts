// A line with figures → its labels and what follows them: which cells name the row, which hold its figures.

import type { Item } from './align.js'
import type { Line, PlacedCell } from './layout.js'
import { isRowLabel, type Scope } from './scope.js'

/** A line with figures, taken apart. */
export interface BodyLine {
  readonly line: Line
  /** Place among all lines. */
  readonly index: number
  /** Cells that name the row, outermost first. */
  readonly labels: readonly PlacedCell[]
  /** Cells after them, blank ones included. */
  readonly values: readonly PlacedCell[]
  /** The innermost label that names a row; empty where there is none. */
  readonly item: Item
  /** Name of the group that the innermost label names, where it names no row. */
  readonly group?: string
  /** The label behind the one that names a row: a part of it that the model does not have. */
  readonly part?: string
  /** A label that names nothing. */
  readonly unknown?: string
  /** Number of its header among the headers; −1 where there is none. */
  readonly header: number
}

/**
 * Take a line with figures apart.
 *
 * @param line
 *   The line.
 * @param place
 *   Its place, its header, and how many cells the header wants behind the labels.
 * @param scope
 *   The table.
 * @returns
 *   Labels, values and the item to be matched.
 */
export function takeApart(
  line: Line,
  place: { readonly index: number; readonly header: number; readonly width: number | undefined },
  scope: Scope,
): BodyLine {
  const { cells } = line
  const isText = (cell: PlacedCell | undefined) => !!cell && scope.content(cell.text).kind === 'text'
  let end = 0
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (!cell || !isText(cell)) continue
    const { exact, groups } = scope.rows(cell.text)
    if (exact.length > 0 || groups.length > 0 || (at === end && isRowLabel(scope, cell.text, true)))
      end = at + 1
  }
  const known = end
  // Text behind the last known label is a label of its own, unless the figures would be too few without it.
  const first = cells.findIndex((cell, at) => at >= known && !isText(cell) && cell.text !== '')
  const leading = cells.slice(known, first < 0 ? cells.length : first)
  // Blank label cells may stand before it.
  const text = cells.findIndex((cell, at) => at >= known && cell.text !== '')
  const isValue =
    known > 0 && [cells.length - known, cells.length - text].some((count) => count === place.width)
  if (!isValue && leading.some(isText)) end = known + leading.findLastIndex(isText) + 1
  const labels = cells.slice(0, end).filter(isText)
  const values = cells.slice(end)
  return { line, index: place.index, header: place.header, labels, values, ...nameRow(labels, scope) }
}

/** The label that names the row, from the innermost out. */
function nameRow(
  labels: readonly PlacedCell[],
  scope: Scope,
): Pick<BodyLine, 'item' | 'group' | 'part' | 'unknown'> {
  const texts = labels.map(({ text }) => text)
  const at = texts.findLastIndex((text) => isRowLabel(scope, text, true))
  const group = texts.findLastIndex((text) => scope.rows(text).groups.length > 0)
  const last = texts.length - 1
  const beyond = texts.slice(Math.max(at, group) + 1).filter((text) => !scope.isWord(text))
  if (at > group) {
    const part = beyond.at(-1)
    const item = { text: texts[at] ?? '', groups: texts.slice(0, at) }
    // The same label twice is a merged cell written out.
    return { item, ...(part !== undefined && part !== item.text && { part }) }
  }
  const item = { text: '', groups: texts.slice(0, group + 1) }
  if (beyond.length > 0) return { item, unknown: beyond.join(' ') }
  const isOwn = labels[last]?.isOwn ?? false
  const name = group === last && isOwn ? scope.rows(texts[group] ?? '').groups.at(-1) : undefined
  return { item, ...(name !== undefined && { group: name }) }
}
