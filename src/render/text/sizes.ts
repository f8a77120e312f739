// A cell of a table → the columns it needs, the columns it wishes for, and its lines at a given width.

import { hasLineBreak } from './characters.js'
import type { PlacedCell, TextGrid } from './grid.js'
import { breakCell, splitNumber } from './heights.js'
import { measureWidestPart } from './line-breaks.js'
import { measureText } from './width.js'

/** A cell and what its text measures. */
export interface CellSize {
  readonly cell: PlacedCell
  /** Columns of the whole text. */
  readonly full: number
  /** Columns of the widest part without a good place for a line break; of a number, it or its longest note. */
  readonly part: number
  /** Whether breaking it only to count its lines would take too long. */
  readonly isLong: boolean
  readonly isNumber: boolean
  /** Whether it is the header of a column of numbers. */
  readonly isOverNumbers: boolean
}

/** What a table is laid out by. */
export interface ColumnPlan {
  /** Columns the table may take, borders included. */
  readonly width: number
  readonly margin: Margin
  /** On how many lines the header of numbers may stand. */
  readonly headerLines: number
  /** Columns that are more than enough for words. */
  readonly enough: number
  /** Whether numbers may be parted from their notes and words broken early, to fit the width. */
  readonly isTight: boolean
}

/** Spaces between a border and the text. */
export interface Margin {
  readonly left: number
  readonly right: number
}

/**
 * Measure the cells of a table.
 *
 * @param grid
 *   The cells.
 * @returns
 *   Their sizes in the same order.
 */
export function measureCells(grid: TextGrid): CellSize[] {
  const numbers = grid.cells.filter((cell) => cell.align === 'right')
  const numeric = new Set(numbers.flatMap(columnsOf))
  const long = Math.min(longText, longTable / grid.cells.length)
  return grid.cells.map((cell) => ({
    cell,
    full: measureText(cell.text),
    part: measurePart(cell),
    isLong: cell.text.length > long,
    isNumber: cell.align === 'right',
    isOverNumbers: cell.align !== 'right' && columnsOf(cell).some((column) => numeric.has(column)),
  }))
}

/**
 * Find the columns a cell can't do without.
 *
 * @param size
 *   The cell.
 * @param plan
 *   What the table is laid out by.
 * @returns
 *   Columns inside the margins, 1 or more.
 */
export function needOf(size: CellSize, plan: ColumnPlan): number {
  const { full, part, isNumber, isOverNumbers } = size
  if (isNumber) return Math.max(1, plan.isTight ? part : full)
  if (plan.isTight) return Math.max(1, Math.min(part, shortWord))
  return Math.max(1, Math.min(part, longWord), Math.min(full, isOverNumbers ? 4 : 6))
}

/**
 * Find the columns a cell has use for.
 *
 * @param size
 *   The cell.
 * @param plan
 *   What the table is laid out by.
 * @returns
 *   Columns inside the margins, no less than it needs.
 */
export function wishOf(size: CellSize, plan: ColumnPlan): number {
  const { cell, isNumber, isOverNumbers } = size
  if (isNumber) return needOf(size, plan)
  const lines = isOverNumbers ? plan.headerLines : 2 * cell.rowspan - 1
  return Math.max(Math.min(plan.enough, fitLines(size, lines)), needOf(size, plan))
}

/**
 * Count the lines of a cell.
 *
 * @param size
 *   The cell.
 * @param width
 *   Columns inside the margins.
 * @returns
 *   Lines, 1 or more; estimated for a text of many lines, where one more or less is nothing.
 */
export function countLines(size: CellSize, width: number): number {
  if (size.full <= width && !hasLineBreak(size.cell.text)) return 1
  if (size.isLong) return Math.ceil(size.full / width)
  return breakCell(size.cell, width).length
}

/**
 * Find the fewest columns in which a text takes no more than some lines.
 *
 * @param size
 *   The cell.
 * @param lines
 *   Lines, 1 or more.
 * @returns
 *   Columns inside the margins.
 */
export function fitLines(size: CellSize, lines: number): number {
  let width = Math.max(1, Math.ceil(size.full / lines))
  while (width < size.full && countLines(size, width) > lines) width += 1
  return width
}

/** Length of a text, and of all texts of a table, from which lines are estimated. */
const longText = 400
const longTable = 100_000
/** Columns that a word gets before it is broken inside: with room, and without. */
const longWord = 16
const shortWord = 8

function measurePart(cell: PlacedCell): number {
  if (cell.align !== 'right') return measureWidestPart(cell.text, 'start')
  return splitNumber(cell.text).reduce((most, part) => Math.max(most, measureText(part)), 0)
}

function columnsOf(cell: PlacedCell): number[] {
  return Array.from({ length: cell.colspan }, (_, index) => cell.column + index)
}
