// The text of a CSV file → figures to be filled in, each with the line a spreadsheet shows it on.

import { ToolkitError } from '../issue/error.js'
import { findNearest } from '../issue/nearest.js'
import type { Text } from '../model/types.js'
import { parseCsv } from './csv.js'
import type { CellInput } from './fill.js'

/** The columns, and other names for them. */
export const HEADERS = {
  path: ['路径'],
  table: ['表', '表名'],
  row: ['行', '行名'],
  column: ['列', '列名'],
  unit: ['单位'],
  value: ['数值', '值', '数字'],
} as const

type Header = keyof typeof HEADERS

/**
 * Read figures from CSV.
 *
 * @param text
 *   A header line of any of the columns, and the figures.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The entries in the order of the file; lines without any content are left out.
 * @throws {ToolkitError}
 *   `not-cells`, with the line at fault.
 */
export function readCellsCsv(text: string, name: string): CellInput[] {
  const [header, ...records] = parseCsv(text, name, complain)
  const titles = header?.record ?? []
  const columns = titles.map((title) => readHeader(title, name))
  if (!columns.includes('value') || !(columns.includes('path') || columns.includes('column'))) {
    const found = titles.join(', ').slice(0, 200)
    throw complain(name, {
      zh: `的首行应含 value（${HEADERS.value[0]}），以及 path（${HEADERS.path[0]}）或 column（${HEADERS.column[0]}），现为：${found}`,
      en: `needs value and path or column in its first line, found: ${found}`,
    })
  }
  return records.flatMap(({ record, line }): CellInput[] => {
    if (record.every((field) => field === '')) return []
    checkLength(record, columns.length, `${name}:${line}`)
    const read = (wanted: Header) => record[columns.indexOf(wanted)]
    const [path, table] = [read('path'), read('table')]
    const place = { ...(path && { path }), ...(table && { table }) }
    return [{ ...place, row: split(read('row')), column: split(read('column')), value: read('value'), line }]
  })
}

function checkLength(record: readonly string[], expected: number, at: string): void {
  const found = record.length
  if (found === expected) return
  throw complain(at, {
    zh: `列数与首行不同：应有 ${expected} 列，现有 ${found} 列。含逗号的文字应加引号`,
    en: `has not as many columns as the first line: expected ${expected}, found ${found}. Put a text with commas in quotes`,
  })
}

/** At slashes between labels; one at the start or end belongs to what somebody wrote. */
function split(labels: string | undefined): string[] {
  const parts = labels?.split(/(?<=\S)\s*[/／]\s*(?=\S)/) ?? []
  return parts.filter((label) => !/^[\s/／]*$/.test(label))
}

function readHeader(title: string, name: string): Header {
  const plain = title.normalize('NFKC').trim().toLowerCase()
  const headers = Object.entries(HEADERS) as [Header, readonly string[]][]
  const found = headers.find(([header, others]) => header === plain || others.includes(plain))
  if (found) return found[0]
  const suggestion = findNearest(plain, Object.keys(HEADERS))
  const known = Object.keys(HEADERS).join(', ')
  const others = headers.map(([, [first]]) => first).join(', ')
  throw complain(name, {
    zh: `的首行有不认识的列“${title.slice(0, 50)}”，应为 ${known}，或 ${others}${suggestion ? `；是否应为 ${suggestion}？` : ''}`,
    en: `has an unknown column “${title.slice(0, 50)}” in its first line, expected ${known} or ${others}${suggestion ? `; did you mean ${suggestion}?` : ''}`,
  })
}

function complain(name: string, what: Text, cause?: unknown): ToolkitError {
  return new ToolkitError('not-cells', { zh: `${name} ${what.zh}`, en: `${name} ${what.en}` }, cause)
}
