// The cells behind the labels of a row and the columns of its header → which cell stands in which column.

import type { MatchKind } from './align.js'
import type { Axis } from './axis.js'
import type { Head, HeadRow } from './heads.js'
import type { PlacedCell } from './layout.js'
import { cutToLength, placeByOrder } from './order.js'

/** How the cells of a row were placed. `plain`: as the header says; `order`: without it; `shifted`: by number. */
export type Placing = 'plain' | 'order' | 'shifted' | 'partly'

/** The cells of a row in the columns of the model. */
export interface PlacedRow {
  readonly placing: Placing
  /** Whether the header speaks against the placing. */
  readonly isGuess?: boolean
  /** Whether blanks under headers the form does not have are all that speaks against the placing. */
  readonly isFilled?: boolean
  /** Figures that stand for several columns of the model. */
  readonly merged?: readonly MergedCell[]
  /** Column of the model → its cell. */
  readonly cells: ReadonlyMap<number, { readonly cell: PlacedCell; readonly kind: MatchKind }>
  /** Cells that stand under no column of the model, with the header over them. */
  readonly extra: readonly { readonly cell: PlacedCell; readonly head: string }[]
}

/** A figure with the columns it stands for. */
export interface MergedCell {
  readonly cell: PlacedCell
  readonly columns: readonly number[]
}

/** A row to be placed. */
export interface RowCells {
  readonly labels: readonly PlacedCell[]
  readonly values: readonly PlacedCell[]
  readonly isExact: boolean
  /** Whether it is shorter than other rows under its header, so that a cell may be lost anywhere in it. */
  readonly isShort: boolean
  readonly isBlank: (text: string) => boolean
}

/**
 * Place the cells of a row.
 *
 * @param row
 *   Its cells.
 * @param header
 *   The columns, as far as there is a header.
 * @param columns
 *   The columns the model has here.
 * @returns
 *   The placing, or undefined where the cells could stand in several ways.
 */
export function placeCells(row: RowCells, header: HeadRow | undefined, columns: Axis): PlacedRow | undefined {
  const byHeader = header && placeByHeader(row, header, columns)
  const placed =
    byHeader?.placing === 'plain' && row.isShort ? { ...byHeader, placing: 'shifted' as const } : byHeader
  if (placed && placed.placing !== 'partly') return placed
  return placeByOrder(row, header, columns) ?? placed
}

function placeByHeader(row: RowCells, { heads, isPlaced }: HeadRow, columns: Axis): PlacedRow | undefined {
  const matched = heads.filter(({ match }) => match)
  if (matched.length === 0) return undefined
  if (!isPlaced) {
    const counted = cutToLength(row, heads.length)
    // A header that fits nowhere may be a piece of one that is missing: then counting proves nothing.
    const isKnown = matched.length === heads.length || matched.length >= columns.targets.length
    return counted && assign(counted.cells, heads, counted.isSure && isKnown ? 'plain' : 'shifted')
  }
  const left = row.labels.at(-1)?.end ?? 0
  const own = heads.filter(({ end = 0 }) => end > left)
  // A label under a column of figures: the row is shifted, or the header was.
  const isClear = own.every(({ start = left, match }) => !match || start >= left)
  const isStraight = isClear && own.filter(({ match }) => match).length === matched.length
  const below = isStraight ? placeBelow(row, own) : undefined
  if (below) return below
  const counted = cutToLength(row, own.length)
  if (!counted) return isStraight && row.isExact ? placeSingly(row, own) : undefined
  const isSure = counted.isSure && (!isStraight || isMovedWhole(row, own))
  return assign(counted.cells, own, isSure ? 'plain' : 'shifted')
}

function isUnder(cell: PlacedCell, { start = -1, end = -1 }: Head): boolean {
  return cell.start < end && cell.end > start
}

/** Every header with just one cell under it. */
function placeBelow(row: RowCells, heads: readonly Head[]): PlacedRow | undefined {
  const cells = row.values.filter(
    (cell) => !row.isBlank(cell.text) || heads.some((head) => isUnder(cell, head)),
  )
  const fits = (cell: PlacedCell, at: number) => {
    const head = heads[at]
    return cell.isOwn && head !== undefined && isUnder(cell, head)
  }
  if (cells.length !== heads.length || !cells.every(fits)) return undefined
  // A blank at the end of a row without trustworthy columns may be filling for a figure lost elsewhere in it.
  const isFilled = !row.isExact && row.isBlank(cells.at(-1)?.text ?? '')
  const isAllBlank = cells.every(({ text }) => row.isBlank(text))
  if (!isFilled || isAllBlank) return assign(cells, heads, 'plain')
  const last = heads.findLastIndex(({ match }) => match)
  return { ...assign(cells, heads, 'shifted'), isFilled: !row.isBlank(cells[last]?.text ?? '') }
}

/** Whether the row only lacks columns of labels: all its cells are as far to the left of their headers. */
function isMovedWhole({ values, labels }: RowCells, heads: readonly Head[]): boolean {
  const by = (values[0]?.start ?? 0) - (heads[0]?.start ?? 0)
  if (values.length !== heads.length || labels.length === 0 || by >= 0) return false
  return values.every((cell, at) => cell.start - (heads[at]?.start ?? 0) === by)
}

/** Of a row as wide as its header, the cells that stand under one column and have it to themselves. */
function placeSingly({ values, isBlank }: RowCells, heads: readonly Head[]): PlacedRow | undefined {
  const reach = (list: readonly { readonly end?: number }[]) => Math.max(0, ...list.map(({ end = 0 }) => end))
  if (reach(values) < reach(heads)) return undefined
  const merged: MergedCell[] = []
  const pairs = values.flatMap((cell) => {
    const over = heads.filter((head) => isUnder(cell, head))
    const [head] = over
    if (cell.isOwn && isWhole(over, cell)) merged.push({ cell, columns: columnsOf(over) })
    if (!head || over.length > 1 || !cell.isOwn) return []
    return values.filter((other) => isUnder(other, head)).length === 1 ? [{ cell, head }] : []
  })
  const lone = pairs.map(({ cell }) => cell)
  const found = assign(
    lone,
    pairs.map(({ head }) => head),
    'partly',
  )
  const known = [...lone, ...merged.map(({ cell }) => cell)]
  const rest = values.filter((cell) => !known.includes(cell) && !isBlank(cell.text))
  const extra = [...found.extra, ...rest.map((cell) => ({ cell, head: '' }))]
  // A figure merged over its columns is no row that is shifted.
  const isClear = merged.length > 0 && rest.length === 0
  const all = [...(found.merged ?? []), ...merged]
  return {
    ...found,
    ...(isClear && { placing: 'plain' as const }),
    ...(all.length > 0 && { merged: all }),
    extra,
  }
}

/** Several columns of the model, and the cell reaches over all of each. */
function isWhole(over: readonly Head[], { start, end }: PlacedCell): boolean {
  return (
    over.length > 1 &&
    over.every(
      (head) => head.match && (head.start ?? -1) >= start && (head.end ?? Number.POSITIVE_INFINITY) <= end,
    )
  )
}

function columnsOf(heads: readonly Head[]): number[] {
  return heads.flatMap(({ match }) => (match ? [match.target.index] : []))
}

function assign(cells: readonly PlacedCell[], heads: readonly Head[], placing: Placing): PlacedRow {
  const found = new Map<number, { cell: PlacedCell; kind: MatchKind }>()
  const extra: { cell: PlacedCell; head: string }[] = []
  const merged: MergedCell[] = []
  const disputed = new Set<number>()
  cells.forEach((cell, index) => {
    const { match, members, text = '' } = heads[index] ?? {}
    const column = match?.target.index ?? -1
    const before = found.get(column)
    // A merged column written out has the same figure twice; two figures under one header are nobody's.
    if (members) merged.push({ cell, columns: members })
    else if (!match) extra.push({ cell, head: text })
    else if (!before) found.set(column, { cell, kind: match.kind })
    else if (before.cell.text !== cell.text) {
      if (!disputed.has(column)) extra.push({ cell: before.cell, head: text })
      extra.push({ cell, head: text })
      disputed.add(column)
    }
  })
  for (const column of disputed) found.delete(column)
  return { placing, cells: found, extra, ...(merged.length > 0 && { merged }) }
}
