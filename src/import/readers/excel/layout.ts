// The cells and merged areas of a sheet → what is visible of it: pieces that cover one cell or several, by row.

import type { ReadFault } from '../../document.js'
import { checkLimit } from '../limits.js'
import type { Area, Cell, Sheet } from './sheet.js'
import type { CellStyle } from './styles.js'

/** A cell or a merged area. */
export interface Piece extends Area {
  readonly text: string
  readonly style: CellStyle | undefined
}

/** A row of a sheet; only those with something in them have one. */
export interface Row {
  readonly number: number
  /** What covers a part of it, from left to right, whether it begins here or in a row above. */
  readonly pieces: Piece[]
}

/** What is visible of a sheet. */
export interface Layout {
  readonly name: string
  /** From top to bottom. */
  readonly rows: readonly Row[]
  readonly hasBorders: boolean
  /** Texts that are under a merged area. */
  readonly faults: readonly ReadFault[]
}

/**
 * Lay out a sheet.
 *
 * @param sheet
 *   Its cells and merged areas, as the file has them.
 * @returns
 *   Pieces that do not overlap; merged areas end where the cells do.
 * @throws {ToolkitError}
 *   `file-too-large` when the merged areas have more rows than a sheet may have cells.
 */
export function layOut(sheet: Sheet): Layout {
  const rows = new Map<number, Piece[]>()
  const areas = clipAreas(sheet)
  const corners = new Set(areas.map(({ top, left }) => `${top}/${left}`))
  // Without merged areas, as in the largest sheets, none is looked for.
  const cells = new Map(
    (areas.length > 0 ? sheet.cells : [])
      .filter(({ row, column }) => corners.has(`${row}/${column}`))
      .map((cell) => [`${cell.row}/${cell.column}`, cell]),
  )
  let count = 0
  for (const area of areas) {
    count += area.bottom - area.top + 1
    checkLimit('cells', count)
    const cell = cells.get(`${area.top}/${area.left}`)
    addPiece(rows, { ...area, text: cell?.text ?? '', style: cell?.style })
  }
  const faults = sheet.cells.flatMap((cell) => addCell(rows, cell, sheet.name))
  const sorted = [...rows].map(([number, pieces]): Row => ({ number, pieces }))
  sorted.sort((first, second) => first.number - second.number)
  return {
    name: sheet.name,
    rows: sorted,
    hasBorders: sheet.cells.some(({ style }) => style.isBordered),
    faults,
  }
}

/** An area may be declared over all 17 billion cells of a sheet; beyond the last cell it means nothing. */
function clipAreas({ cells, merged }: Sheet): Area[] {
  let [lastRow, lastColumn] = [0, 0]
  for (const { row, column } of cells) {
    lastRow = Math.max(lastRow, row)
    lastColumn = Math.max(lastColumn, column)
  }
  return merged.flatMap((area): Area[] => {
    const bottom = Math.min(area.bottom, lastRow)
    const right = Math.min(area.right, lastColumn)
    return bottom < area.top || right < area.left ? [] : [{ ...area, bottom, right }]
  })
}

/** Areas that overlap are against the rules; the first is kept. */
function addPiece(rows: Map<number, Piece[]>, piece: Piece): boolean {
  const places: (readonly [pieces: Piece[], at: number])[] = []
  for (let number = piece.top; number <= piece.bottom; number++) {
    const pieces = rows.get(number) ?? []
    const at = findPlace(pieces, piece.left)
    if ((pieces[at - 1]?.right ?? 0) >= piece.left) return false
    if ((pieces[at]?.left ?? Number.POSITIVE_INFINITY) <= piece.right) return false
    rows.set(number, pieces)
    places.push([pieces, at])
  }
  for (const [pieces, at] of places) pieces.splice(at, 0, piece)
  return true
}

function addCell(rows: Map<number, Piece[]>, cell: Cell, sheet: string): ReadFault[] {
  const { row, column, text, style } = cell
  const pieces = rows.get(row) ?? []
  rows.set(row, pieces)
  const at = findPlace(pieces, column + 1)
  const before = pieces[at - 1]
  if ((before?.right ?? 0) < column) {
    pieces.splice(at, 0, { top: row, left: column, bottom: row, right: column, text, style })
    return []
  }
  const isOwn = before?.top === row && before.left === column
  if (isOwn || text === '') return []
  return [{ code: 'text-unreadable', text, origin: { sheet, row, column } }]
}

/** Number of pieces that begin left of a column. */
function findPlace(pieces: readonly Piece[], column: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.left ?? 0) < column) low = middle + 1
    else high = middle
  }
  return low
}
