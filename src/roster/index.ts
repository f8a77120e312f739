// The bytes of a roster (CSV or XLSX) → the agencies on it, or an error that names every wrong line.

import { findModel } from '../edition/models.js'
import { CURRENT } from '../edition/name.js'
import { type ErrorCode, ToolkitError } from '../issue/error.js'
import { joinFirst } from '../issue/first-lines.js'
import { findNearest } from '../issue/nearest.js'
import { clip } from '../issue/show-value.js'
import type { Model, Text } from '../model/types.js'
import { type CsvLine, decodeCsv, parseCsv } from '../report/csv.js'
import type { RosterEntry } from './entry.js'
import { COLUMNS, type Column, findColumn, listHeaders } from './headers.js'
import { type LineFault, readLines } from './lines.js'

export type { RosterEntry } from './entry.js'

/**
 * Read a roster of agencies: a table with a header line of `name` and any of `creditCode`, `kind`, `level`, `parent`,
 * in English or Chinese.
 *
 * @param bytes
 *   The file: CSV as spreadsheets write it, or an Excel file, of which the first sheet that is not hidden counts.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The agencies in order.
 * @throws {ToolkitError}
 *   `not-a-roster` with the lines at fault; `file-empty`, `wrong-encoding`; for an Excel file what `importReport` throws.
 * @example
 *   const roster = await readRoster(await readFile('agencies.csv'), 'agencies.csv')
 */
export async function readRoster(bytes: Uint8Array, name = 'roster'): Promise<RosterEntry[]> {
  const model = findModel(CURRENT)
  const [header, ...lines] = await readTable(bytes, name)
  if (!header) throw complain(name, { zh: '是空文件', en: 'is empty' }, undefined, 'file-empty')
  const columns = readHeader(model, header, name)
  const { entries, faults } = readLines(model, columns, lines)
  if (faults.length > 0) throw complainLines(name, faults)
  return [...entries]
}

/** Zip files begin so, and Excel files are zip files. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

async function readTable(bytes: Uint8Array, name: string): Promise<CsvLine[]> {
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    // The reader of Excel files is loaded when one comes.
    const { readSheetLines } = await import('./excel.js')
    return readSheetLines(bytes)
  }
  return parseCsv(decodeCsv(bytes, name, complain), name, complain)
}

function readHeader(model: Model, { record, line }: CsvLine, name: string): (Column | undefined)[] {
  const columns = record.map((title) => findColumn(model, title))
  const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) !== index)
  if (twice !== undefined) {
    throw complain(`${name}:${line}`, {
      zh: `首行有两列都是 ${twice}，请删去一列`,
      en: `has two columns for ${twice} in its first line; remove one`,
    })
  }
  if (columns.includes('name')) return columns
  const found = clip(record.join(', '))
  const near = record.map((title) => findNearest(title.trim().toLowerCase(), COLUMNS)).find(Boolean)
  const wanted = COLUMNS.map((column) => `${column}（${listHeaders(model, column)[1]}）`).join('、')
  throw complain(`${name}:${line}`, {
    zh: `首行应有 name 列，可有的列：${wanted}；现为：${found}${near ? `。是否应为 ${near}？` : ''}`,
    en: `needs a column \`name\` in its first line; there may be ${COLUMNS.join(', ')}; found: ${found}${near ? `. Did you mean ${near}?` : ''}`,
  })
}

function complainLines(name: string, faults: readonly LineFault[]): ToolkitError {
  const told = joinFirst(faults, ({ line, text }) => ({
    zh: `${name}:${line}：${text.zh}`,
    en: `${name}:${line}: ${text.en}`,
  }))
  return new ToolkitError('not-a-roster', told)
}

function complain(at: string, what: Text, cause?: unknown, code: ErrorCode = 'not-a-roster'): ToolkitError {
  return new ToolkitError(code, { zh: `${at} ${what.zh}`, en: `${at} ${what.en}` }, cause)
}
