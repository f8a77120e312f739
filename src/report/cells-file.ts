// Figures as a CSV or JSON file, in both directions. CSV comes from Excel as often as not: byte order mark, GBK,
// semicolons and tabs are read; what is written opens in Excel as it should.

import { type CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { ToolkitError } from '../issue/error.js'
import { findNearest } from '../issue/nearest.js'
import type { CellRow } from './cells.js'
import { readCellsJson } from './cells-json.js'
import { decodeUtf8 } from './decode.js'
import { findFileKind } from './file-kind.js'
import type { CellInput } from './fill.js'

/** Joins the labels of a row or column; no label holds it. */
const JOINT = ' / '

/**
 * Write figures as CSV.
 *
 * @param rows
 *   The figures, as `listCells` gives them.
 * @returns
 *   CSV with a header line and a byte order mark, without which Excel takes it for GBK.
 */
export function writeCellsCsv(rows: readonly CellRow[]): string {
  const records = rows.map(({ path, table, row, column, unit, value }) => [
    path,
    table,
    row.join(JOINT),
    column.join(JOINT),
    unit,
    value === null ? '' : String(value),
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
  return /^\s*[[{]/.test(text) ? readCellsJson(bytes, name) : readCsv(text, name)
}

/** The columns, and other names for them. */
const HEADERS = {
  path: ['路径'],
  table: ['表', '表名'],
  row: ['行', '行名'],
  column: ['列', '列名'],
  unit: ['单位'],
  value: ['数值', '值', '数字'],
} as const

type Header = keyof typeof HEADERS

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

function readCsv(text: string, name: string): CellInput[] {
  const [header = [], ...records] = parseCsv(text, name)
  const columns = header.map((title) => readHeader(title, name))
  if (!columns.includes('value') || !(columns.includes('path') || columns.includes('column'))) {
    throw complain(name, {
      zh: `的首行应含 value，以及 path 或 column，现为：${header.join(', ').slice(0, 200)}`,
      en: `needs value and path or column in its first line, found: ${header.join(', ').slice(0, 200)}`,
    })
  }
  return records.map((record) => {
    const read = (wanted: Header) => record[columns.indexOf(wanted)]
    const split = (labels: string | undefined) =>
      labels?.split(/\s*[/／]\s*/).filter((label) => label !== '') ?? []
    const [path, table] = [read('path'), read('table')]
    const place = { ...(path && { path }), ...(table && { table }) }
    return { ...place, row: split(read('row')), column: split(read('column')), value: read('value') }
  })
}

function parseCsv(text: string, name: string): string[][] {
  const firstLine = text.slice(0, 1000).split(/[\r\n]/)[0] ?? ''
  const delimiter = ['\t', ';'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true, trim: true, max_record_size: 100_000 })
  } catch (error) {
    const { message, lines } = error as CsvError & { readonly lines?: number }
    const at = lines === undefined ? '' : `:${lines}`
    throw complain(
      `${name}${at}`,
      { zh: `不是有效的 CSV：${message}`, en: `is not valid CSV: ${message}` },
      'not-cells',
      error,
    )
  }
}

function readHeader(title: string, name: string): Header {
  const plain = title.normalize('NFKC').trim().toLowerCase()
  const headers = Object.entries(HEADERS) as [Header, readonly string[]][]
  const found = headers.find(([header, others]) => header === plain || others.includes(plain))
  if (found) return found[0]
  const suggestion = findNearest(plain, Object.keys(HEADERS))
  const known = Object.keys(HEADERS).join(', ')
  throw complain(name, {
    zh: `的首行有不认识的列“${title.slice(0, 50)}”，应为 ${known}${suggestion ? `；是否应为 ${suggestion}？` : ''}`,
    en: `has an unknown column “${title.slice(0, 50)}” in its first line, expected ${known}${suggestion ? `; did you mean ${suggestion}?` : ''}`,
  })
}

function complain(
  name: string,
  what: { readonly zh: string; readonly en: string },
  code: 'not-cells' | 'file-empty' | 'wrong-encoding' = 'not-cells',
  cause?: unknown,
): ToolkitError {
  return new ToolkitError(code, { zh: `${name} ${what.zh}`, en: `${name} ${what.en}` }, cause)
}
