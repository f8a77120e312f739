// The labels of a header in order → the columns they mean, one for each label.

import { alignLabels, type Item, listRuns, type Match } from './align.js'
import type { Head, HeadReader } from './heads.js'
import type { PlacedCell } from './layout.js'

/** A label of a header with its place. */
export interface Draft {
  readonly item: Item
  /** Whether its place among the columns is not told by the header. */
  readonly isUnsure?: boolean
  readonly cell: PlacedCell
  readonly start?: number
  readonly end?: number
}

/**
 * Settle which column each label means.
 *
 * @param drafts
 *   The labels in written order.
 * @param reader
 *   The axis of columns and its recogniser.
 * @returns
 *   The same labels with their columns, as far as they are known.
 */
export function settleDrafts(drafts: readonly Draft[], { axis, recognise }: HeadReader): Head[] {
  const matches = alignLabels(
    drafts.map(({ item }) => item),
    axis,
    recognise,
  )
  for (const { first, last, targets, isBounded } of listRuns(matches, axis)) {
    // As many spoilt headers as columns are missing just there: each can only be its own.
    if (!isBounded || matches.every((match) => !match)) continue
    const open = pickOpen(drafts.slice(first, last + 1), first, targets.length)
    open.forEach((at, index) => {
      const target = targets[index]
      if (target) matches[at] = { target, kind: 'order' }
    })
  }
  return drafts.map(({ item, cell, start, end, isUnsure }, index) => {
    const found = matches[index]
    const match = found && isUnsure ? { ...found, kind: 'order' as const } : found
    const members = match ? undefined : listMembers(item, matches, { axis, recognise })
    return {
      text: item.text,
      cell,
      ...(start !== undefined && end !== undefined && { start, end }),
      ...(match && { match }),
      ...(members && { members }),
    }
  })
}

function listMembers(
  { text }: Item,
  matches: readonly (Match | undefined)[],
  { axis, recognise }: Pick<HeadReader, 'axis' | 'recognise'>,
): readonly number[] | undefined {
  const [name, ...others] = recognise(text).groups
  if (name === undefined || others.length > 0) return undefined
  const members = axis.targets.filter(({ groups }) => groups.includes(name)).map(({ index }) => index)
  return matches.some((match) => match && members.includes(match.target.index)) ? undefined : members
}

/** The headers that stand for missing columns: all of them, or those with words beside blanks of merged cells. */
function pickOpen(drafts: readonly Draft[], first: number, count: number): readonly number[] {
  const all = drafts.map((_, index) => first + index)
  const worded = all.filter((_, index) => drafts[index]?.item.text !== '')
  return all.length === count ? all : worded.length === count ? worded : []
}
