// Figures as a CSV or JSON file, in both directions. CSV comes from Excel as often as not: byte order mark, GBK,
// semicolons and tabs are read; what is written opens in Excel as it should.

import { stringify } from 'csv-stringify/sync'
import { type ErrorCode, ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { type CellRow, LABEL_JOINT } from './cells.js'
import { HEADERS, readCellsCsv } from './cells-csv.js'
import { readCellsJson } from './cells-json.js'
import { decodeCsv } from './csv.js'
import { disarm } from './disarm.js'
import { findFileKind } from './file-kind.js'
import type { CellInput } from './fill.js'

/**
 * Write figures as CSV.
 *
 * @param rows
 *   The figures, as `listCells` gives them.
 * @returns
 *   CSV with a header line and a byte order mark, without which Excel takes it for GBK.
 */
export function writeCellsCsv(rows: readonly CellRow[]): string {
  const records = rows.map(({ path, table, row, column, unit, value, unreadable }) => [
    path,
    table,
    row.join(LABEL_JOINT),
    column.join(LABEL_JOINT),
    unit,
    unreadable === undefined ? String(value ?? '') : disarm(unreadable),
  ])
  return stringify([Object.keys(HEADERS), ...records], { bom: true })
}

/**
 * Read figures from a CSV or JSON file.
 *
 * @param bytes
 *   The file: a JSON array of `CellInput`, or CSV with a header line of any of `path`, `table`, `row`, `column`,
 *   `unit` and `value`.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The entries in the order of the file.
 * @throws {ToolkitError}
 *   `not-cells` when the file is neither, with the line at fault.
 */
export function readCells(bytes: Uint8Array, name = 'cells'): CellInput[] {
  const text = decode(bytes, name)
  if (text.trim() === '') throw complain(name, { zh: '是空文件', en: 'is empty' }, undefined, 'file-empty')
  return /^\s*[[{]/.test(text) ? readCellsJson(bytes, name) : readCellsCsv(text, name)
}

function decode(bytes: Uint8Array, name: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const kind = isWide ? undefined : findFileKind(bytes)
  if (kind) {
    throw complain(name, {
      zh: `是${kind.zh}，应为 CSV 或 JSON。Excel 工作簿请另存为“CSV UTF-8”`,
      en: `is ${kind.en}, expected CSV or JSON. Save a workbook as “CSV UTF-8” first`,
    })
  }
  return decodeCsv(bytes, name, complain)
}

function complain(name: string, what: Text, cause?: unknown, code: ErrorCode = 'not-cells'): ToolkitError {
  return new ToolkitError(code, { zh: `${name} ${what.zh}`, en: `${name} ${what.en}` }, cause)
}
