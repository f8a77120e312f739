// Figures as a CSV or JSON file, in both directions. CSV comes from Excel as often as not: byte order mark, GBK,
// semicolons and tabs are read; what is written opens in Excel as it should.

import { stringify } from 'csv-stringify/sync'
import { ToolkitError } from '../issue/error.js'
import { type CellRow, LABEL_JOINT } from './cells.js'
import { HEADERS, readCellsCsv } from './cells-csv.js'
import { readCellsJson } from './cells-json.js'
import { decodeUtf8 } from './decode.js'
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
  if (text.trim() === '') throw complain(name, { zh: '是空文件', en: 'is empty' }, 'file-empty')
  return /^\s*[[{]/.test(text) ? readCellsJson(bytes, name) : readCellsCsv(text, name)
}

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const kind = findFileKind(bytes)
  if (kind) {
    throw complain(name, {
      zh: `是${kind.zh}，应为 CSV 或 JSON。Excel 工作簿请另存为“CSV UTF-8”`,
      en: `is ${kind.en}, expected CSV or JSON. Save a workbook as “CSV UTF-8” first`,
    })
  }
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  try {
    // What Excel writes as plain CSV in China.
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch (error) {
    throw complain(
      name,
      { zh: '的编码既非 UTF-8 也非 GBK', en: 'is neither UTF-8 nor GBK' },
      'wrong-encoding',
      error,
    )
  }
}

function complain(
  name: string,
  what: { readonly zh: string; readonly en: string },
  code: 'not-cells' | 'file-empty' | 'wrong-encoding' = 'not-cells',
  cause?: unknown,
): ToolkitError {
  return new ToolkitError(code, { zh: `${name} ${what.zh}`, en: `${name} ${what.en}` }, cause)
}
