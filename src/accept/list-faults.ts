// Faults of a JSON file → lines that name file, line, column and what is wrong there.

import type { Text } from '../model/types.js'
import { decodeUtf8 } from '../report/decode.js'
import { createSourceFinder } from '../report/source.js'
import type { Fault } from './check-field.js'

/** Most faults that are told. */
const MOST = 10

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
  const lines = faults.slice(0, MOST).map(({ path, isName = false, text }): Text => {
    const position = findInSource(path, isName ? 'name' : 'value')
    const place = position ? `${name}:${position.line}:${position.column}` : name
    return { zh: `${place}：${text.zh}`, en: `${place}: ${text.en}` }
  })
  const rest = faults.length - lines.length
  if (rest > 0) lines.push({ zh: `另有 ${rest} 处`, en: `and ${rest} more` })
  const join = (language: 'zh' | 'en') => lines.map((line) => line[language]).join('\n')
  return { zh: join('zh'), en: join('en') }
}
