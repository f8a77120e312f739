// Rows → CSV as RFC 4180 has it, bit by bit.

import type { Column } from '../model/relations.js'
import { disarm } from '../report/disarm.js'
import type { Row, RowBlock } from './rows.js'
import { type Value, writeDecimal } from './value.js'

/** How CSV is written. */
export interface CsvOptions {
  /**
   * For programs: no byte order mark, texts as they are. Otherwise for spreadsheets: a byte order mark, without which
   * Excel takes the file for GBK, and an apostrophe before texts that would be run as formulas.
   */
  readonly plain?: boolean
}

/**
 * Write the first line of a CSV file.
 *
 * @param columns
 *   The columns.
 * @param options
 *   How CSV is written.
 * @returns
 *   The names of the columns as one line.
 */
export function writeCsvHead(columns: readonly Column[], { plain = false }: CsvOptions = {}): string {
  return `${plain ? '' : '\ufeff'}${columns.map(({ name }) => quote(name)).join(',')}\r\n`
}

/**
 * Write a row as CSV.
 *
 * @param columns
 *   The columns.
 * @param row
 *   Their values.
 * @param options
 *   How CSV is written.
 * @returns
 *   One record. Null is nothing at all, an empty text a pair of quotes.
 */
export function writeCsvRow(
  columns: readonly Column[],
  row: Row,
  { plain = false }: CsvOptions = {},
): string {
  return `${writeFields(columns, row, plain)}\r\n`
}

/**
 * Make what writes the rows of one report after the other as CSV.
 *
 * @param columns
 *   The columns.
 * @param options
 *   How CSV is written.
 * @returns
 *   A function from the rows of a report to their records, as `writeCsvRow` writes them.
 */
export function openCsvBlocks(
  columns: readonly Column[],
  { plain = false }: CsvOptions = {},
): (block: RowBlock) => string {
  // Labels are most of the text, and the same in every report.
  const known = new Map<readonly Row[], readonly string[]>()
  return ({ head, labels = [], values }) => {
    const others = columns.slice(head.length + (labels[0]?.length ?? 0))
    const places =
      known.get(labels) ??
      labels.map((row) => `,${writeFields(columns.slice(head.length, head.length + row.length), row, plain)}`)
    if (labels.length > 0) known.set(labels, places)
    const start = writeFields(columns, head, plain)
    const records = values.map((row, index) => {
      const own = row.length > 0 ? `,${writeFields(others, row, plain)}` : ''
      return `${start}${places[index] ?? ''}${own}\r\n`
    })
    return records.join('')
  }
}

function writeFields(columns: readonly Column[], row: Row, plain: boolean): string {
  let text = ''
  for (let index = 0; index < row.length; index++) {
    if (index > 0) text += ','
    text += writeField(columns[index], row[index] ?? null, plain)
  }
  return text
}

function writeField(column: Column | undefined, value: Value, plain: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return column?.type === 'decimal' ? writeDecimal(value) : String(value)
  return quote(plain ? value : disarm(value))
}

function quote(text: string): string {
  return /^$|[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
