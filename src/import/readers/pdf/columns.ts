// Lines of a page whose parts stand below each other → tables without rulings. Rows and columns are guesses.

import { findDetails } from './details.js'
import { joinLines } from './text.js'
import type { Grid, GridCell, Line, PageItem, Piece } from './types.js'

/** Lines between two rows of a table that may be parts of labels. */
const BRIDGE = 8

/** A number, with its unit or a mark perhaps; or what stands for one. Not the number of an item. */
const FIGURE =
  /^[-+−－]?[\d０-９][\d０-９,，.．]*([%％]|(?<![.．])[\p{Script=Han}（(〔[][^\s]{0,7})?$|^[/／—–-]+$/u

/**
 * Find tables among lines.
 *
 * @param lines
 *   The lines of a page that stand in no ruled table and are no furniture, from the top.
 * @returns
 *   Lines, labels with their texts, and tables in their order.
 */
export function findColumns(lines: readonly Line[]): PageItem[] {
  const items: PageItem[] = []
  let [index, start] = [0, 0]
  const flush = () => {
    for (const item of findDetails(lines.slice(start, index))) items.push(item)
  }
  while (index < lines.length) {
    const end = findEnd(lines, index)
    if (end === undefined) index += 1
    else {
      flush()
      items.push({ kind: 'grid', grid: buildGrid(lines.slice(index, end)) })
      index = end
      start = end
    }
  }
  flush()
  return items
}

function isRow({ pieces }: Line): boolean {
  return pieces.length > 2 || (pieces.length === 2 && pieces.slice(1).some(isFigure))
}

/** Where the table that begins at a line ends; undefined where none begins. */
function findEnd(lines: readonly Line[], start: number): number | undefined {
  const first = lines[start]
  if (!first || !isBeginning(lines, start)) return undefined
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0)
  let [rows, end] = [0, start]
  for (let index = start; index < lines.length && index - end <= BRIDGE; index += 1) {
    const line = lines[index]
    if (!line) break
    if (isRow(line)) {
      rows += 1
      end = index + 1
    } else if (isApart(line, lines[Math.max(start, index - 1)] ?? line, widest)) break
  }
  return rows > 1 ? end : undefined
}

/** Headings and paragraphs: larger, further down, or of the full width. */
function isApart(line: Line, before: Line, widest: number): boolean {
  if (line !== before && line.top - before.bottom > 2.5 * line.size) return true
  if (line.pieces.length > 1) return false
  return line.right - line.left > 0.6 * widest || line.size > 1.15 * before.size
}

/** A head may span all columns; it is short, close to what it heads, and within its width. */
function isBeginning(lines: readonly Line[], start: number): boolean {
  const [line, below] = [lines[start], lines[start + 1]]
  if (!line) return false
  if (line.pieces.length > 1) return true
  if (!below || below.pieces.length < 2 || below.top - line.bottom > line.size) return false
  const isShort = line.right - line.left < 0.5 * (below.right - below.left)
  return isShort && line.left > below.left + 2 * line.size && line.right < below.right - line.size
}

interface Column {
  readonly left: number
  readonly right: number
  readonly isLabel: boolean
}

function buildGrid(lines: readonly Line[]): Grid {
  const pieces = lines.flatMap((line) => line.pieces)
  const size = lines[0]?.size ?? 10
  const columns = findStarts(lines, size)
  const rows = groupLines(lines).map((group) => fillRow(group, columns))
  const right = Math.max(...pieces.map((piece) => piece.right))
  return {
    page: lines[0]?.page ?? 1,
    left: Math.min(...pieces.map((piece) => piece.left)),
    right,
    top: lines[0]?.top ?? 0,
    bottom: lines.at(-1)?.bottom ?? 0,
    columns: [...columns.map((column) => column.left), right],
    rowPages: rows.map(() => lines[0]?.page ?? 1),
    cells: rows.flatMap((cells, row) => cells.map((cell) => ({ ...cell, row }))),
    isRuled: false,
    isOpenAbove: false,
    isOpenBelow: false,
  }
}

/** Figures stand in columns by what they cover, labels by where they begin. Heads say nothing: they are centred. */
function findStarts(lines: readonly Line[], size: number): Column[] {
  const rows = lines.filter(hasFigures).map(({ pieces }) => pieces)
  const figures = clusterPieces(
    rows.flatMap((pieces) => pieces.filter(isFigure)),
    (piece, last) => piece.left <= last.right + 0.3 * size,
  )
  const first = figures[0]?.left ?? Infinity
  const others = rows.length > 0 ? rows.flat() : lines.flatMap(({ pieces }) => pieces)
  const labels = clusterPieces(
    others.filter((piece) => !isFigure(piece) && piece.left < first - size / 2),
    (piece, last) => piece.left - last.left <= 1.2 * size,
  )
  return [...labels.map((column) => ({ ...column, isLabel: true })), ...figures]
}

function isFigure({ text }: Piece): boolean {
  return FIGURE.test(text)
}

function hasFigures({ pieces }: Line): boolean {
  return pieces.some(isFigure)
}

function clusterPieces(pieces: readonly Piece[], isSame: (piece: Piece, last: Column) => boolean): Column[] {
  const columns: { left: number; right: number; isLabel: boolean }[] = []
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last && isSame(piece, last)) last.right = Math.max(last.right, piece.right)
    else columns.push({ left: piece.left, right: piece.right, isLabel: false })
  }
  return columns
}

/** Lines much closer than the rows of figures are parts of one row: labels and heads that wrap. */
function groupLines(lines: readonly Line[]): Line[][] {
  const rows = lines.filter(hasFigures)
  const gaps = rows.slice(1).map((line, index) => line.top - (rows[index]?.bottom ?? line.top))
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 0
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const limit = Math.min(0.55 * line.size, 0.6 * usual)
    if (group && isPartOfRow(group, line, limit)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** What goes on below parts of the same columns, or stands beside what is there. */
function isPartOfRow(group: readonly Line[], line: Line, limit: number): boolean {
  const bottom = Math.max(...group.map((other) => other.bottom))
  const isBeside = line.top < bottom - 0.1 * line.size
  if (hasFigures(line) && group.some(hasFigures)) {
    return isBeside && !group.some((other) => hasSameColumn(other, line))
  }
  const gaps = line.pieces.flatMap(({ left, right }) => {
    const above = group.filter(({ pieces }) =>
      pieces.some((piece) => piece.left < right && left < piece.right),
    )
    return above.length === 0 ? [] : [line.top - Math.max(...above.map((other) => other.bottom))]
  })
  return gaps.every((gap) => gap < limit) && (isBeside || gaps.length > 0)
}

/** Whether a figure of one stands above or below a figure of the other. */
function hasSameColumn(one: Line, other: Line): boolean {
  const figures = other.pieces.filter(isFigure)
  const isShared = (piece: Piece) =>
    figures.some(({ left, right }) => left < piece.right && piece.left < right)
  return one.pieces.some((piece) => isFigure(piece) && isShared(piece))
}

function fillRow(lines: readonly Line[], columns: readonly Column[]): GridCell[] {
  const cells: GridCell[] = []
  for (const piece of lines.flatMap((line) => line.pieces).flatMap((part) => splitHead(part, columns))) {
    const [column, end] = spanOf(piece, columns)
    const index = cells.findIndex((cell) => cell.column < end && column < cell.column + cell.colspan)
    const cell = cells[index]
    if (cell) cells[index] = { ...cell, text: joinParts(cell.text, piece.text) }
    else cells.push({ row: 0, column, rowspan: 1, colspan: end - column, text: piece.text })
  }
  return cells.sort((one, other) => one.column - other.column)
}

/** Heads of several columns of figures that stand so close that they look like one. */
function splitHead(piece: Piece, columns: readonly Column[]): readonly Piece[] {
  const [column, end] = spanOf(piece, columns)
  return end - column > 1 && piece.words ? piece.words : [piece]
}

/** Two numbers never make one. */
function joinParts(one: string, other: string): string {
  return /\d$/.test(one) && /^\d/.test(other) ? `${one} ${other}` : joinLines([one, other])
}

/** The columns a part covers the middle of; else the one that it begins in or that is nearest. */
function spanOf(piece: Piece, columns: readonly Column[]): readonly [number, number] {
  const covered = columns.flatMap(({ left, right, isLabel }, index) => {
    const middle = (left + right) / 2
    return !isLabel && middle > piece.left && middle < piece.right ? [index] : []
  })
  const firstFigure = columns.findIndex(({ isLabel }) => !isLabel)
  const labels = firstFigure < 0 ? columns.length : firstFigure
  const isLeft = piece.left < (columns[labels]?.left ?? Infinity) && !covered.includes(labels)
  const from = isLeft ? columns.findLastIndex(({ left, isLabel }) => isLabel && left <= piece.left + 3) : -1
  const middle = (piece.left + piece.right) / 2
  if (from >= 0 && middle < (columns[labels]?.left ?? Infinity)) return [from, from + 1]
  const [start, end] = [covered[0], covered.at(-1)]
  if (start !== undefined && end !== undefined) return [start, end + 1]
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  const nearest = distances.indexOf(Math.min(...distances))
  return [nearest, nearest + 1]
}
