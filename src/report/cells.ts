// A report → its figures as a flat list, one entry for each cell of the statutory tables.

import { modelOf } from '../edition/models.js'
import type { Language } from '../issue/issue.js'
import { readPointer } from '../model/pointer.js'
import type { Cell, Model, Table } from '../model/types.js'

/** Joins the labels of a row or column where they are one text; no label holds it. */
export const LABEL_JOINT = ' / '

/** One figure and where it stands. */
export interface CellRow {
  /** JSON Pointer of the figure. */
  readonly path: string
  /** Caption of the table. */
  readonly table: string
  /** Row labels from the outermost in; empty for a table without row headers. */
  readonly row: readonly string[]
  /** Column labels from the outermost in. */
  readonly column: readonly string[]
  /** Unit of the figure; empty where it has none. */
  readonly unit: string
  /** The figure; null where the report has no number there. */
  readonly value: number | null
  /** What stands there instead of a number, as text; absent where nothing does. */
  readonly unreadable?: string
}

/** Options of `listCells`. */
export interface CellOptions {
  /** Language of the labels. Default: `zh`, the official wording. */
  readonly language?: Language
  /** The edition of the report. Default: the one it names. */
  readonly model?: Model
}

/**
 * List the figures of a report.
 *
 * @param report
 *   The report; of any shape, so that a faulty one can be listed too.
 * @param options
 *   Language and edition.
 * @returns
 *   One entry per cell, in printed order; those of a table that the report leaves out have no value.
 * @example
 *   const total = listCells(report).find((cell) => cell.path === '/requests/newlyReceived/total')
 */
export function listCells(report: unknown, options: CellOptions = {}): CellRow[] {
  const { language = 'zh', model = modelOf(report) } = options
  return model.tables.flatMap((table) =>
    table.cells.map((cell) => describeCell(report, table, cell, language)),
  )
}

function describeCell(report: unknown, table: Table, cell: Cell, language: Language): CellRow {
  return {
    path: cell.path,
    table: table.caption[language],
    row: cell.row.map((label) => label[language]),
    column: cell.column.map((label) => label[language]),
    unit: cell.unit ?? '',
    ...readCell(report, cell.path),
  }
}

/**
 * Read what stands in a cell.
 *
 * @param report
 *   The report; of any shape.
 * @param path
 *   JSON Pointer of the cell.
 * @returns
 *   Its number, or what stands there instead.
 */
export function readCell(report: unknown, path: string): Pick<CellRow, 'value' | 'unreadable'> {
  const value = readPointer(report, path)
  if (typeof value === 'number' && Number.isFinite(value)) return { value }
  if (value === undefined || value === null) return { value: null }
  return { value: null, unreadable: showValue(value) }
}

function showValue(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.slice(0, MOST_SHOWN)
}

/** What stands in a cell may be a whole document. */
const MOST_SHOWN = 200
