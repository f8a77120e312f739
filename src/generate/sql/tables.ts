// Model → SQL that creates the exported tables, and SQL that lays the long one out wide.

import {
  CELLS,
  type Column,
  type ColumnType,
  DECIMAL_DIGITS,
  DECIMAL_SCALE,
  ISSUES,
  layOutWide,
  REPORT_COLUMNS,
  type Relation,
} from '../../model/relations.js'
import type { Label, Model } from '../../model/types.js'
import { quoteName, quoteText } from './quote.js'

/**
 * Write the statement that creates a table.
 *
 * @param relation
 *   The table.
 * @param remarks
 *   What to say of columns, by name.
 * @returns
 *   A statement that DuckDB, PostgreSQL and SQLite all understand; nothing happens where the table is there.
 */
export function createTable(
  { name, columns }: Relation,
  remarks: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = columns.map((column, index) => {
    const comma = index < columns.length - 1 ? ',' : ''
    const remark = remarks.get(column.name)
    return `  ${declare(column)}${comma}${remark === undefined ? '' : ` -- ${remark}`}`
  })
  return `CREATE TABLE IF NOT EXISTS ${quoteName(name)} (\n${lines.join('\n')}\n);\n`
}

/**
 * Emit the tables of an edition.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of `sql/tables.sql` without its banner: `cells` and `issues`, which all editions share, and the wide table.
 */
export function emitTables(model: Model): string {
  const wide = layOutWide(model)
  const remarks = new Map(wide.cells.map(({ name, table, cell }) => [name, describe(cell.path, table, cell)]))
  return `
-- One row per cell. \`report\` names a report; report and path together are unique. A value is exact: what doesn't fit,
-- or is no number, is NULL here and stands in \`written\`.
${createTable(CELLS)}
-- One row per issue; \`params\` is JSON.
${createTable(ISSUES)}
-- One row per report, one column per cell.
${createTable(wide, remarks)}`
}

/**
 * Emit what fills the wide table from `cells`.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of `sql/wide-from-cells.sql` without its banner.
 */
export function emitWideFromCells(model: Model): string {
  const { name, columns, cells } = layOutWide(model)
  const head = REPORT_COLUMNS.map((column) => quoteName(column.name)).join(', ')
  const values = cells.map(
    (each) =>
      `  MAX(CASE WHEN "path" = ${quoteText(each.cell.path)} THEN "value" END) AS ${quoteName(each.name)}`,
  )
  return `
-- Fills the wide table from \`cells\`, with the reports of this edition.
INSERT INTO ${quoteName(name)} (${columns.map((column) => quoteName(column.name)).join(', ')})
SELECT
  ${head},
${values.join(',\n')}
FROM "cells"
WHERE "edition" = ${quoteText(model.edition)}
GROUP BY ${head};
`
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: `DECIMAL(${DECIMAL_DIGITS}, ${DECIMAL_SCALE})`,
}

function declare({ name, type, required }: Column): string {
  return `${quoteName(name)} ${TYPES[type]}${required ? ' NOT NULL' : ''}`
}

/** Path and labels of a cell on one line. */
function describe(
  path: string,
  { caption }: { readonly caption: Label },
  { row, column }: { readonly row: readonly Label[]; readonly column: readonly Label[] },
): string {
  const labels = [caption, ...row, ...column].map(({ zh }) => zh).join(' / ')
  return `${path} ${labels}`.replace(/\s+/g, ' ')
}
