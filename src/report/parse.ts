// The bytes of a JSON file → its value, fast; a file that is no JSON → an error that says what it is instead.

import { decodeUtf8 } from './decode.js'
import { explainFile } from './file-kind.js'
import { explainSyntax } from './json-syntax.js'

/**
 * Parse the bytes of a JSON file.
 *
 * A field written twice in one object keeps its last value, as with JSON.parse; `findDuplicateFields` finds it.
 *
 * @param bytes
 *   The file: UTF-8, with or without a byte order mark.
 * @param name
 *   What the file is called in messages.
 * @returns
 *   The value, not checked in any way.
 * @throws {ToolkitError}
 *   `file-empty`, `wrong-encoding` (UTF-16, GBK) or `not-json`, with the place and nature of the first fault.
 * @example
 *   const result = validateReport(parseJson(await readFile('report.json')))
 */
export function parseJson(bytes: Uint8Array, name = 'JSON'): unknown {
  const text = decodeUtf8(bytes)
  let cause: unknown
  if (text !== undefined) {
    try {
      return JSON.parse(text)
    } catch (error) {
      cause = error
    }
  }
  throw explainFile(bytes, text, name) ?? explainSyntax(text ?? '', name, cause)
}
