// An edition → the relations that reports are exported as: their columns, and where the value of each comes from.

import { nameColumns } from './column-name.js'
import type { Cell, Model, Table } from './types.js'

/** What a column holds. A decimal has `DECIMAL_DIGITS` digits, `DECIMAL_SCALE` of them after the point. */
export type ColumnType = 'text' | 'integer' | 'decimal'

/** One column. */
export interface Column {
  /** At most 63 bytes, unlike any other of the relation. */
  readonly name: string
  readonly type: ColumnType
  /** Whether it always holds a value. */
  readonly required?: boolean
}

/** A table of a database, a Parquet or a CSV file. */
export interface Relation {
  readonly name: string
  /** Those of the report come first, then those of labels, then the rest. */
  readonly columns: readonly Column[]
  /** Those whose values follow from the edition and the place of the row in its report. */
  readonly labels?: readonly Column[]
}

/** A relation with one row per report and one column per cell. */
export interface WideRelation extends Relation {
  /** The columns of cells with the cells they hold, in printed order. */
  readonly cells: readonly WideCell[]
}

/** A column of a cell. */
export interface WideCell {
  readonly name: string
  readonly table: Table
  readonly cell: Cell
}

/** Digits of a decimal: with 34 of them, sums of ten thousand cells stay within the 38 that every engine has. */
export const DECIMAL_DIGITS = 34

/** Digits of a decimal after the point. */
export const DECIMAL_SCALE = 10

/** What every row says of its report. `report` is the name it was given when it was exported. */
export const REPORT_COLUMNS: readonly Column[] = [
  { name: 'report', type: 'text', required: true },
  { name: 'agency', type: 'text' },
  { name: 'credit_code', type: 'text' },
  { name: 'year', type: 'integer' },
  { name: 'scope', type: 'text' },
  { name: 'edition', type: 'text', required: true },
]

/** Where these stand in a report; the rest is known without looking. */
export const REPORT_PATHS = {
  agency: '/agency/name',
  credit_code: '/agency/creditCode',
  year: '/year',
  scope: '/agency/scope',
} as const

const PLACE_COLUMNS: readonly Column[] = [
  { name: 'table_label', type: 'text' },
  { name: 'row_label', type: 'text' },
  { name: 'column_label', type: 'text' },
]

const LABEL_COLUMNS: readonly Column[] = [
  { name: 'path', type: 'text', required: true },
  ...PLACE_COLUMNS,
  { name: 'unit', type: 'text' },
  { name: 'summable', type: 'text' },
]

/** One row per cell. `written` is what stands in a cell that holds no number, or none that `value` can hold exactly. */
export const CELLS: Relation = {
  name: 'cells',
  columns: [
    ...REPORT_COLUMNS,
    ...LABEL_COLUMNS,
    { name: 'value', type: 'decimal' },
    { name: 'written', type: 'text' },
  ],
  labels: LABEL_COLUMNS,
}

/** One row per issue; `params` is JSON. */
export const ISSUES: Relation = {
  name: 'issues',
  columns: [
    ...REPORT_COLUMNS,
    { name: 'code', type: 'text', required: true },
    { name: 'severity', type: 'text', required: true },
    { name: 'path', type: 'text', required: true },
    ...PLACE_COLUMNS,
    { name: 'message', type: 'text', required: true },
    { name: 'params', type: 'text', required: true },
  ],
}

/**
 * Lay out the relation with one row per report and one column per cell.
 *
 * @param model
 *   The edition.
 * @returns
 *   `wide_2021` for edition 2021.
 */
export function layOutWide(model: Model): WideRelation {
  const places = model.tables.flatMap((table) => table.cells.map((cell) => ({ table, cell })))
  const names = nameColumns(
    places.map(({ cell }) => cell.path),
    REPORT_COLUMNS.map(({ name }) => name),
  )
  const cells = places.map((place, index) => ({ name: names[index] ?? '', ...place }))
  const columns = cells.map(({ name }): Column => ({ name, type: 'decimal' }))
  return { name: nameOfEdition('wide', model), columns: [...REPORT_COLUMNS, ...columns], cells }
}

/**
 * Name a table or view that an edition has of its own.
 *
 * @param name
 *   What it holds.
 * @param model
 *   The edition.
 * @returns
 *   The name with that of the edition, such as `broken_2021`.
 */
export function nameOfEdition(name: string, { edition }: Pick<Model, 'edition'>): string {
  return `${name}_${edition.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}`
}
