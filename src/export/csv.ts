// Rows → CSV as RFC 4180 has it, bit by bit.

import type { Column } from '../model/relations.js'
import { disarm } from '../report/disarm.js'
import type { Row } from './rows.js'
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
  return `${row.map((value, index) => writeField(columns[index], value, plain)).join(',')}\r\n`
}

function writeField(column: Column | undefined, value: Value, plain: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return column?.type === 'decimal' ? writeDecimal(value) : String(value)
  return quote(plain ? value : disarm(value))
}

function quote(text: string): string {
  return /^$|[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
