// A sheet once read → blocks: a paragraph for each line of text, a grid for each table.

import type { Block, GridBlock, ReadFault, SourceCell, SourceRow, TextBlock } from '../../document.js'
import { checkLimit } from '../limits.js'
import { listParts } from './bands.js'
import { layOut, type Piece, type Row } from './layout.js'
import type { Budget, Sheet } from './sheet.js'

/** Columns of a table, both ends included. */
interface Range {
  readonly left: number
  readonly right: number
}

/**
 * List the blocks of a sheet.
 *
 * @param sheet
 *   Its cells and merged areas.
 * @param budget
 *   Numbers the tables on over the sheets and counts their cells; is changed.
 * @returns
 *   The blocks from top to bottom, and texts that no reader of the sheet can see.
 * @throws {ToolkitError}
 *   `file-too-large` for tables with more cells than the limit.
 */
export function listBlocks(
  sheet: Sheet,
  budget: Budget,
): { readonly blocks: Block[]; readonly faults: readonly ReadFault[] } {
  const layout = layOut(sheet)
  const blocks = listParts(layout).flatMap((part): Block[] => {
    if (part.kind === 'line') return [makeText(part.piece.text, part.piece, sheet.name)]
    return makeTables(part.rows, sheet.name, budget)
  })
  return { blocks, faults: layout.faults }
}

function makeText(text: string, { top, left, style }: Piece, sheet: string): TextBlock {
  return {
    kind: 'text',
    text,
    origin: { sheet, row: top, column: left },
    ...(style?.isCentred && { isCentred: true }),
    ...(style?.isBold && { isBold: true }),
  }
}

function makeTables(rows: readonly Row[], sheet: string, budget: Budget): Block[] {
  return findRanges(rows).flatMap((range): Block[] => {
    const inside = rows.map((row) =>
      row.pieces.filter((piece) => isInside(piece, range) && piece.text !== ''),
    )
    const first = inside.findIndex((pieces) => pieces.length > 0)
    const last = inside.findLastIndex((pieces) => pieces.length > 0)
    const [top] = inside[first] ?? []
    if (top === undefined) return []
    const isDrawn = rows.some(({ pieces }) => pieces.some(({ style }) => style?.isBordered))
    if (first === last && !isDrawn) {
      // One line of label and value, such as who filled the form in and when.
      return [makeText((inside[first] ?? []).map(({ text }) => text).join('　'), top, sheet)]
    }
    return [makeGrid(rows.slice(first, last + 1), range, sheet, budget)]
  })
}

/**
 * Tables beside each other are parted by a blank column. A blank column may also be room for a long label that runs
 * over its cell, so a part of a single column is no table.
 */
function findRanges(rows: readonly Row[]): Range[] {
  const used: Range[] = rows
    .flatMap(({ pieces }) =>
      pieces.filter(({ text, style, left, right }) => text || style?.isBordered || right > left),
    )
    .sort((first, second) => first.left - second.left)
  const ranges: Range[] = []
  for (const { left, right } of used) {
    const last = ranges.at(-1)
    if (last && left <= last.right + 1)
      ranges[ranges.length - 1] = { left: last.left, right: Math.max(last.right, right) }
    else ranges.push({ left, right })
  }
  const isWide = ({ left, right }: Range) => right > left
  const whole = { left: ranges[0]?.left ?? 1, right: ranges.at(-1)?.right ?? 1 }
  return (ranges.every(isWide) ? ranges : [whole]).map((range) => trim(range, rows))
}

/** Without the columns at the sides that have no text. */
function trim(range: Range, rows: readonly Row[]): Range {
  let [left, right] = [range.right, range.left]
  for (const piece of rows.flatMap(({ pieces }) => pieces)) {
    if (piece.text === '' || !isInside(piece, range)) continue
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
  }
  return { left, right }
}

function isInside(piece: Piece, { left, right }: Range): boolean {
  return piece.left >= left && piece.left <= right
}

function makeGrid(rows: readonly Row[], range: Range, sheet: string, budget: Budget): GridBlock {
  budget.tables += 1
  const table = budget.tables
  const [top, bottom] = [rows[0]?.number ?? 1, rows.at(-1)?.number ?? 1]
  const made = rows.map((row): SourceRow => {
    budget.area += range.right - range.left + 1
    checkLimit('cells', budget.area)
    const place = { sheet, table, row: row.number }
    const cells: SourceCell[] = []
    const pieces = new Map(row.pieces.map((piece) => [piece.left, piece]))
    for (let column = range.left; column <= range.right; column++) {
      const piece = pieces.get(column)
      const right = Math.min(piece?.right ?? column, range.right)
      // An area that begins above is in its first row; one cut by a line of text begins anew.
      if (piece === undefined || Math.max(piece.top, top) === row.number) {
        const rowspan = piece === undefined ? 1 : Math.min(piece.bottom, bottom) - row.number + 1
        const text = piece?.text ?? ''
        cells.push({ text, colspan: right - column + 1, rowspan, origin: { ...place, column } })
      }
      column = right
    }
    return { cells, origin: place }
  })
  return { kind: 'grid', rows: made, isExact: true, origin: { sheet, table, row: top, column: range.left } }
}
