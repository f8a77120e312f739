// Faults of a JSON file → lines that name file, line, column and what is wrong there.

import { joinFirst } from '../issue/first-lines.js'
import type { Text } from '../model/types.js'
import { decodeUtf8 } from '../report/decode.js'
import { createSourceFinder } from '../report/source.js'
import type { Fault } from './check-field.js'

/**
 * List the faults of a JSON file.
 *
 * @param name
 *   What the file is called.
 * @param bytes
 *   The file.
 * @param faults
 *   What is wrong in it.
 * @returns
 *   One line per fault, each with the place in the file.
 */
export function listFaults(name: string, bytes: Uint8Array, faults: readonly Fault[]): Text {
  const findInSource = createSourceFinder(decodeUtf8(bytes) ?? '')
  return joinFirst(faults, ({ path, isName = false, text }) => {
    const position = findInSource(path, isName ? 'name' : 'value')
    const place = position ? `${name}:${position.line}:${position.column}` : name
    return { zh: `${place}：${text.zh}`, en: `${place}: ${text.en}` }
  })
}
