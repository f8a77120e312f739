// The bytes of a CSV file → its lines, each with the number a spreadsheet shows. CSV comes from Excel as often as not:
// byte order mark, UTF-16, GBK, semicolons and tabs are read.

import { type CsvError, parse } from 'csv-parse/sync'
import type { ErrorCode, ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import { decodeUtf8 } from './decode.js'

/** One line that is not empty. */
export interface CsvLine {
  readonly record: readonly string[]
  /** As a spreadsheet counts: a field with line breaks is in one row, empty lines are rows. */
  readonly line: number
}

/** Make the error for a fault: where, what is wrong there, and of what kind it is where that is known. */
export type Complain = (at: string, what: Text, cause?: unknown, code?: ErrorCode) => ToolkitError

/**
 * Split CSV into lines.
 *
 * @param text
 *   The text.
 * @param name
 *   What the file is called in messages.
 * @param complain
 *   Makes the error.
 * @returns
 *   The lines that are not empty.
 * @throws {ToolkitError}
 *   What `complain` makes, for quotes that are not closed.
 */
export function parseCsv(text: string, name: string, complain: Complain): CsvLine[] {
  const firstLine = text.slice(0, 1000).split(/[\r\n]/)[0] ?? ''
  const delimiter = ['\t', ';'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: 100_000,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return (records as Parsed[]).map(({ record, info }) => ({
      record,
      line: info.records + info.empty_lines,
    }))
  } catch (error) {
    throw explainFault(error as CsvError, name, complain)
  }
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly records: number; readonly empty_lines: number }
}

function explainFault(
  error: CsvError & { readonly lines?: number },
  name: string,
  complain: Complain,
): ToolkitError {
  const { code, message, lines } = error
  const isQuote = /QUOTE/.test(code)
  const at = lines === undefined ? '' : `:${lines}`
  const what = isQuote
    ? { zh: '引号不成对，或引号后还有文字', en: 'a quote is not closed, or text follows it' }
    : { zh: message, en: message }
  const text = { zh: `不是有效的 CSV：${what.zh}`, en: `is not valid CSV: ${what.en}` }
  return complain(`${name}${at}`, text, error)
}

/**
 * Decode a file that a spreadsheet may have written.
 *
 * @param bytes
 *   The file.
 * @param name
 *   What the file is called in messages.
 * @param complain
 *   Makes the error.
 * @returns
 *   Its text.
 * @throws {ToolkitError}
 *   What `complain` makes, for a text in neither encoding.
 */
export function decodeCsv(bytes: Uint8Array, name: string, complain: Complain): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  try {
    // What Excel writes as plain CSV in China.
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  } catch (error) {
    const what = { zh: '的编码既非 UTF-8 也非 GBK', en: 'is neither UTF-8 nor GBK' }
    throw complain(name, what, error, 'wrong-encoding')
  }
}
