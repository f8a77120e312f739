// Name of a file, or `-` → the JSON in it, with its text for pointing at places.

import { decodeUtf8 } from '../report/decode.js'
import { parseJson } from '../report/parse.js'
import { nameInput, readInput } from './input.js'

/** A JSON file once read. */
export interface JsonFile {
  readonly text: string
  readonly value: unknown
}

/**
 * Read a JSON file.
 *
 * @param name
 *   Path of the file; `-` is standard input.
 * @returns
 *   Its text and value.
 * @throws {ToolkitError}
 *   When the file can't be read or is no JSON.
 */
export function readJsonFile(name: string): JsonFile {
  const bytes = readInput(name)
  const value = parseJson(bytes, nameInput(name))
  return { text: decodeUtf8(bytes) ?? '', value }
}
