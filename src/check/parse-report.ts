// The bytes of one report of many → its text and value, or an error that says where and what is wrong.

import { ToolkitError } from '../issue/error.js'
import { showValue } from '../issue/show-value.js'
import { decodeUtf8 } from '../report/decode.js'
import { parseJson } from '../report/parse.js'
import { nameSource, type ReportSource } from './unread.js'

/**
 * Parse the bytes of a report.
 *
 * @param bytes
 *   The bytes.
 * @param source
 *   Where they come from; told in messages.
 * @returns
 *   The text and its value; only an object can be a report.
 * @throws {ToolkitError}
 *   `not-json`, `not-a-report` and the like.
 */
export function parseReport(
  bytes: Uint8Array,
  source: ReportSource,
): { readonly text: string; readonly value: object } {
  const text = decodeUtf8(bytes)
  let value: unknown
  try {
    value = text === undefined ? undefined : JSON.parse(text)
  } catch {
    // Told by parseJson, in words.
  }
  if (text === undefined || value === undefined) {
    explainText(bytes, source)
    throw new TypeError('parseJson reads what JSON.parse does not')
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { text, value }
  throw refuseValue(value, source)
}

/** The text of one line has line 1 alone, which says nothing beside the line of the file. */
function explainText(bytes: Uint8Array, source: ReportSource): void {
  const name = nameSource(source)
  try {
    parseJson(bytes, name)
  } catch (error) {
    if (!(error instanceof ToolkitError) || source.line === undefined) throw error
    const { zh, en } = error.text
    const shorten = (text: string) => text.replace(`${name}:1:`, `${name}:`)
    throw new ToolkitError(error.code, { zh: shorten(zh), en: shorten(en) }, error)
  }
}

function refuseValue(value: unknown, source: ReportSource): ToolkitError {
  const [name, found] = [nameSource(source), showValue(value)]
  return new ToolkitError('not-a-report', {
    zh: `${name} 不是报告：应为 {…}，现为 ${found}`,
    en: `${name} is no report: expected {…}, found ${found}`,
  })
}
