// The cells behind the labels of a row and the columns of its header → which cell stands in which column.

import type { MatchKind } from './align.js'
import type { HeadRow } from './heads.js'
import type { PlacedCell } from './layout.js'

/** How the cells of a row were placed. `plain`: as the header says; `order`: without it; `shifted`: by number. */
export type Placing = 'plain' | 'order' | 'shifted' | 'partly'

/** The cells of a row in the columns of the model. */
export interface PlacedRow {
  readonly placing: Placing
  /** Column of the model → its cell. */
  readonly cells: ReadonlyMap<number, { readonly cell: PlacedCell; readonly kind: MatchKind }>
  /** Cells that stand under no column of the model, with the header over them. */
  readonly extra: readonly { readonly cell: PlacedCell; readonly head: string }[]
}

/** A row to be placed. */
export interface RowCells {
  readonly labels: readonly PlacedCell[]
  readonly values: readonly PlacedCell[]
  readonly isExact: boolean
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
 *   How many columns the model has here.
 * @returns
 *   The placing, or undefined where the cells could stand in several ways.
 */
export function placeCells(
  row: RowCells,
  header: HeadRow | undefined,
  columns: number,
): PlacedRow | undefined {
  const placed = header && placeByHeader(row, header)
  if (placed && placed.placing !== 'partly') return placed
  return placeByOrder(row, header, columns) ?? placed
}

function placeByHeader(row: RowCells, { heads, isPlaced }: HeadRow): PlacedRow | undefined {
  const matched = heads.filter(({ match }) => match)
  if (matched.length === 0) return undefined
  const left = row.labels.at(-1)?.end ?? 0
  const own = isPlaced ? heads.filter(({ end = 0 }) => end > left) : heads
  // A label under a column of figures: the row is shifted, or the header was.
  const isClear = own.length > 0 && own.every(({ start = left, match }) => !match || start >= left)
  const isWhole =
    heads.every(({ match }) => !match) || own.filter(({ match }) => match).length === matched.length
  const under = (cell: PlacedCell, at: number) => {
    const { start = -1, end = -1 } = own[at] ?? {}
    return cell.start < end && cell.end > start
  }
  if (isPlaced && isClear && isWhole) {
    const cells = row.values.filter((cell) => !row.isBlank(cell.text) || own.some((_, at) => under(cell, at)))
    if (cells.length === own.length && cells.every(under) && cells.every(({ isOwn }) => isOwn)) {
      return assign(cells, own, isFilled(cells, row) ? 'shifted' : 'plain')
    }
  }
  const counted = cutToLength(row, own.length)
  if (counted) return assign(counted.cells, own, counted.isSure ? 'plain' : 'shifted')
  if (!isPlaced || !row.isExact || !isClear || !isWhole) return undefined
  const reach = Math.max(0, ...row.values.map(({ end }) => end))
  if (reach < Math.max(...own.map(({ end = 0 }) => end))) return undefined
  const single = row.values.filter(
    (cell) => cell.isOwn && own.filter((_, at) => under(cell, at)).length === 1,
  )
  const lone = single.filter((cell) => {
    const at = own.findIndex((_, index) => under(cell, index))
    return row.values.filter((other) => under(other, at)).length === 1
  })
  const rest = row.values.filter((cell) => !lone.includes(cell) && !row.isBlank(cell.text))
  const found = assign(
    lone,
    lone.map((cell) => own[own.findIndex((_, at) => under(cell, at))] ?? { text: '', cell }),
    'partly',
  )
  return { ...found, extra: [...found.extra, ...rest.map((cell) => ({ cell, head: '' }))] }
}

/** A blank at the end of a row without trustworthy columns may be filling for a figure lost elsewhere in it. */
function isFilled(cells: readonly PlacedCell[], { isExact, isBlank }: RowCells): boolean {
  return !isExact && isBlank(cells.at(-1)?.text ?? '') && cells.some(({ text }) => !isBlank(text))
}

/** In order, where there are just as many cells as columns and the header does not say otherwise. */
function placeByOrder(row: RowCells, header: HeadRow | undefined, columns: number): PlacedRow | undefined {
  const filled = row.values.filter((cell) => !row.isBlank(cell.text))
  const isLone = columns === 1 && filled.length === 1
  const cells = isLone ? filled : cutToLength(row, columns)?.cells
  if (!cells) return undefined
  const heads = header?.heads ?? []
  const knowsAll = heads.length === columns && heads.every(({ match }) => match)
  const placing = isLone && (heads.length === 0 || knowsAll) ? 'plain' : 'order'
  return {
    placing,
    cells: new Map(
      cells.map((cell, index) => [index, { cell, kind: placing === 'order' ? 'order' : 'plain' }]),
    ),
    extra: [],
  }
}

/** As many cells as wanted, where blanks at one end are all that is too many. */
function cutToLength(
  { values, isBlank, isExact }: RowCells,
  length: number,
): { readonly cells: readonly PlacedCell[]; readonly isSure: boolean } | undefined {
  const surplus = values.length - length
  if (surplus < 0 || values.some(({ isOwn }) => !isOwn)) return undefined
  const blank = values.map(({ text }) => isBlank(text))
  const fits = (from: number) => blank.every((each, at) => each || (at >= from && at < from + length))
  const starts = Array.from({ length: surplus + 1 }, (_, from) => from).filter(fits)
  const isAllBlank = blank.every((each) => each)
  // Cells at the edge that are blank may be filling or figures that were left out.
  const [from] = starts
  if (from === undefined || (starts.length > 1 && !isAllBlank)) return undefined
  const cells = values.slice(from, from + length)
  const isFull = cells.every(({ text }) => !isBlank(text))
  // Blanks between figures hold a place; one at the end may be filling for a figure lost elsewhere.
  const isClosed = !isExact && surplus === 0 && !isBlank(cells.at(-1)?.text ?? '')
  return { cells, isSure: isFull || isAllBlank || isClosed }
}

function assign(
  cells: readonly PlacedCell[],
  heads: readonly { readonly text: string; readonly match?: HeadRow['heads'][number]['match'] }[],
  placing: Placing,
): PlacedRow {
  const found = new Map<number, { cell: PlacedCell; kind: MatchKind }>()
  const extra: { cell: PlacedCell; head: string }[] = []
  cells.forEach((cell, index) => {
    const { match, text = '' } = heads[index] ?? {}
    if (match && !found.has(match.target.index)) found.set(match.target.index, { cell, kind: match.kind })
    else extra.push({ cell, head: text })
  })
  return { placing, cells: found, extra }
}
