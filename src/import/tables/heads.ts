// The header lines above a body → its columns: which column of the model stands where. A header with trustworthy
// columns is read straight down; one whose spans were lost is unfolded, each group taking its labels from the
// next line.

import type { Match } from './align.js'
import type { Axis } from './axis.js'
import type { Line, PlacedCell } from './layout.js'
import type { Recogniser } from './recognise.js'
import { readSequence } from './sequence.js'
import { type Draft, settleDrafts } from './settle.js'

/** One column as the header has it. */
export interface Head {
  readonly text: string
  /** First column of the grid, and the one after the last; absent where the header does not tell. */
  readonly start?: number
  readonly end?: number
  /** The column of the model. */
  readonly match?: Match
  /** Columns of the model it heads together: those of a group whose own headers are not there. */
  readonly members?: readonly number[]
  readonly cell: PlacedCell
}

/** The columns of a header. */
export interface HeadRow {
  readonly heads: readonly Head[]
  /** Whether they have trustworthy places in the grid. */
  readonly isPlaced: boolean
}

/** What is needed to read a header. */
export interface HeadReader {
  readonly axis: Axis
  readonly recognise: Recogniser
  /** Tells titles and corners, which head no column. */
  readonly isWord: (text: string) => boolean
  /** Tells such words when they are cut, from labels that are. */
  readonly isWordCut: (text: string) => boolean
}

/**
 * Read a header.
 *
 * @param lines
 *   Its lines, from the top.
 * @param reader
 *   The axis of columns and its recogniser.
 * @param context
 *   Labels of groups that all columns belong to, as a line of its own or the row's label names them.
 * @returns
 *   The columns in written order; the reading that finds more of them.
 */
export function readHeads(lines: readonly Line[], reader: HeadReader, context: readonly string[]): HeadRow {
  const placed = readDown(lines, reader, context)
  const columns = reader.axis.targets.length
  if (countMatches(placed) === columns && lines.every(({ isExact }) => isExact)) {
    return { heads: placed, isPlaced: true }
  }
  const sequence = countPlain(placed) === columns ? undefined : readInOrder(lines, reader, placed)
  if (sequence) return sequence
  const unfolded = unfold(lines, reader, context)
  if (countMatches(unfolded) > countMatches(placed)) return { heads: unfolded, isPlaced: false }
  return { heads: areDoubtful(placed, lines) ? placed.map(doubt) : placed, isPlaced: true }
}

/** A header without trustworthy spans that has all labels of the form, whole or cut, in order. */
function readInOrder(
  lines: readonly Line[],
  reader: HeadReader,
  placed: readonly Head[],
): HeadRow | undefined {
  if (lines.every(({ isExact }) => isExact)) return undefined
  const labels = lines.map(({ cells }) =>
    cells.filter(({ isOwn, text }) => isOwn && !isIdle(text, reader) && !reader.isWordCut(text)),
  )
  const found = readSequence(
    labels.filter((cells) => cells.length > 0),
    reader.axis,
  )
  if (!found) return undefined
  const isSame =
    placed.length === found.length && found.every(({ cell }, at) => placed[at]?.cell.source === cell.source)
  const heads = found.map(({ cell, match }, at): Head => {
    const { start, end } = placed[at] ?? {}
    const place = isSame && start !== undefined && end !== undefined ? { start, end } : {}
    return { text: cell.text, cell, match, ...place }
  })
  return { heads, isPlaced: isSame }
}

function countPlain(heads: readonly Head[]): number {
  return countMatches(heads.filter(({ match }) => match?.kind === 'plain'))
}

/** Several lines whose spans may be lost, and labels among them that fit nowhere: nothing of it is sure. */
function areDoubtful(heads: readonly Head[], lines: readonly Line[]): boolean {
  const ends = new Set(lines.map(({ cells }) => cells.at(-1)?.end ?? 0))
  const isRagged = ends.size > 1 || lines.some(({ isExact }) => !isExact)
  return lines.length > 1 && isRagged && heads.some(({ match }) => match?.kind !== 'plain')
}

function doubt(head: Head): Head {
  return head.match?.kind === 'plain' ? { ...head, match: { ...head.match, kind: 'cut' } } : head
}

function countMatches(heads: readonly Head[]): number {
  return new Set(heads.flatMap(({ match }) => (match ? [match.target.index] : []))).size
}

/** The lowest label over each column, with those above it. */
function readDown(lines: readonly Line[], reader: HeadReader, context: readonly string[]): Head[] {
  const over: PlacedCell[][] = []
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (isIdle(cell.text, reader)) continue
      for (let column = cell.start; column < cell.end; column += 1) {
        const list = over[column] ?? []
        if (list.at(-1)?.source !== cell.source) list.push(cell)
        over[column] = list
      }
    }
  }
  const drafts: Draft[] = []
  let open: readonly string[] = []
  const width = Math.max(0, ...lines.map(({ cells }) => cells.at(-1)?.end ?? 0))
  for (let column = 0; column < width; column += 1) {
    const stack = over[column]
    const cell = stack?.at(-1)
    if (!stack || !cell) {
      const blank = findBlank(lines, column)
      if (blank) drafts.push({ item: { text: '', groups: [] }, cell: blank, start: column, end: column + 1 })
      continue
    }
    const last = drafts.at(-1)
    if (last && last.cell.source === cell.source && last.end === column) {
      drafts[drafts.length - 1] = { ...last, end: column + 1 }
      continue
    }
    const groups = stack.slice(0, -1).map(({ text }) => text)
    open = groups.flatMap((group) => reader.recognise(group).groups).concat(groups.length > 0 ? [] : open)
    const item = { text: cell.text, groups: [...context, ...groups], context: open }
    drafts.push({ item, cell, start: column, end: column + 1 })
  }
  // A header left blank counts where it can only be the one column that is missing there.
  return settleDrafts(drafts, reader).filter(({ text, match }) => text !== '' || match)
}

function findBlank(lines: readonly Line[], column: number): PlacedCell | undefined {
  const cells = lines.map(({ cells }) => cells.find(({ start, end }) => start <= column && end > column))
  const last = cells.at(-1)
  return last?.text === '' ? last : undefined
}

/** The labels in order, each group replaced by its own from the next line. */
function unfold(lines: readonly Line[], reader: HeadReader, context: readonly string[]): Head[] {
  let row: Draft[] = []
  for (const line of lines) {
    const next = line.cells.filter(({ isOwn, text }) => isOwn && !isIdle(text, reader))
    if (next.length === 0) continue
    const open = row.filter(({ item }) => isGroup(item.text, reader))
    if (open.length === 0) {
      const drafts = next.map((cell) => ({ item: { text: cell.text, groups: context }, cell }))
      // A header that is repeated, or two headers in a row: the one that says more.
      if (countMatches(settleDrafts(drafts, reader)) >= countMatches(settleDrafts(row, reader))) row = drafts
      continue
    }
    const { shares, isSure } = share(open, next, reader)
    row = row.flatMap((draft) => {
      const at = open.indexOf(draft)
      const own = at < 0 ? [draft] : (shares[at] ?? []).map((cell) => openGroup(draft, cell))
      return isSure ? own : own.map((each) => ({ ...each, isUnsure: true }))
    })
  }
  return settleDrafts(row, reader)
}

function openGroup({ item, isUnsure = false }: Draft, cell: PlacedCell): Draft {
  return { item: { text: cell.text, groups: [...item.groups, item.text] }, cell, isUnsure }
}

/** Deal the labels of the next line out to the groups of this one. */
function share(
  open: readonly Draft[],
  next: readonly PlacedCell[],
  { axis, recognise }: HeadReader,
): { readonly shares: PlacedCell[][]; readonly isSure: boolean } {
  const names = open.map(({ item }) => recognise(item.text).groups[0] ?? '')
  const sizes = names.map((name) => axis.children.get(name)?.length ?? 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const isSure = new Set(names).size === names.length
  if (open.length === 1) return { shares: [[...next]], isSure }
  if (next.length !== total) return { shares: shareByWords(open, next, sizes), isSure: false }
  const shares = sizes.map((size, index) => {
    const from = sizes.slice(0, index).reduce((sum, each) => sum + each, 0)
    return next.slice(from, from + size)
  })
  return { shares, isSure }
}

/** Labels start again where one comes back that the group already has. */
function shareByWords(
  open: readonly Draft[],
  next: readonly PlacedCell[],
  sizes: readonly number[],
): PlacedCell[][] {
  const shares: PlacedCell[][] = open.map(() => [])
  let at = 0
  for (const cell of next) {
    const share = shares[at] ?? []
    const isFull = share.length >= (sizes[at] ?? 0) || share.some(({ text }) => text === cell.text)
    if (isFull && at < open.length - 1) at += 1
    shares[at]?.push(cell)
  }
  return shares
}

function isIdle(text: string, { recognise, isWord }: HeadReader): boolean {
  const { text: folded, exact, groups } = recognise(text)
  return folded === '' || (exact.length === 0 && groups.length === 0 && isWord(text))
}

function isGroup(text: string, { recognise }: HeadReader): boolean {
  const { exact, groups } = recognise(text)
  return groups.length > 0 && exact.length === 0
}
