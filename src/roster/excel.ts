// The bytes of an Excel file → the lines of its first sheet that is not hidden, as CSV would have them.

import { readSheet } from '../import/readers/excel/sheet.js'
import { readWorkbook } from '../import/readers/excel/workbook.js'
import { explainKind, openArchive } from '../import/readers/zip.js'
import type { CsvLine } from '../report/csv.js'

/**
 * Read the lines of a sheet.
 *
 * @param bytes
 *   The file.
 * @returns
 *   Its rows that are not empty, each with its number in the sheet.
 * @throws {ToolkitError}
 *   `wrong-format` for another kind of file, `file-damaged`, `file-too-large`.
 */
export function readSheetLines(bytes: Uint8Array): CsvLine[] {
  const archive = openArchive(bytes)
  if (archive.kind !== 'xlsx') throw explainKind(archive.kind, 'xlsx')
  const workbook = readWorkbook(archive)
  const entry = workbook.sheets.find((sheet) => !sheet.isHidden)
  if (!entry) return []
  const { cells } = readSheet(archive, entry, workbook, { cells: 0, area: 0, tables: 0 })
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of cells) {
    if (column > MOST_COLUMNS) continue
    const record = rows.get(row) ?? []
    record[column - 1] = text.trim()
    rows.set(row, record)
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([line, record]) => ({ line, record: Array.from(record, (text) => text ?? '') }))
    .filter(({ record }) => record.some((text) => text !== ''))
}

/** A roster has few columns; one far out would make every line long. */
const MOST_COLUMNS = 200
