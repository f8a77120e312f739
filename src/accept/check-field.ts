// A field of an entry → what is wrong with it: what was found, what was expected, how to mend it.

import { findNearest } from '../issue/nearest.js'
import { escapePointer } from '../model/pointer.js'
import type { Text } from '../model/types.js'

/** One thing wrong in the file. */
export interface Fault {
  /** JSON Pointer into the file. */
  readonly path: string
  /** The name of the field is at fault, not its value. */
  readonly isName?: boolean
  readonly text: Text
}

/**
 * Tell whether a value is an object with fields.
 *
 * @param value
 *   Parsed JSON.
 * @returns
 *   False for lists and null.
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/**
 * Find fields that are not known.
 *
 * @param value
 *   The object.
 * @param path
 *   JSON Pointer of the object in the file.
 * @param known
 *   Names of the fields there are.
 * @returns
 *   One fault per field, with the one that was probably meant.
 */
export function findUnknown(
  value: Readonly<Record<string, unknown>>,
  path: string,
  known: readonly string[],
): Fault[] {
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  return unknown.map((key) => {
    const hint = suggest(key, known)
    const shown = key.slice(0, LONGEST)
    return {
      path: `${path}/${escapePointer(key)}`,
      isName: true,
      text: {
        zh: `${nameEntry(path).zh}没有名为“${shown}”的项。${hint?.zh ?? `可用的有：${known.join(' ')}`}`,
        en: `${nameEntry(path).en}there is no field “${shown}”. ${hint?.en ?? `There are: ${known.join(' ')}`}`,
      },
    }
  })
}

/**
 * Say that a field holds something else than it should.
 *
 * @param path
 *   JSON Pointer of the field in the file.
 * @param value
 *   What it holds.
 * @param expected
 *   What it should hold, and how to mend it.
 * @returns
 *   The fault.
 */
export function describeWrong(path: string, value: unknown, expected: Text): Fault {
  const field = path.split('/').slice(3).join('.')
  const [zh, en] = field === '' ? ['', ''] : [`的 ${field} `, `${field}: `]
  const { zh: entry, en: entryEn } = nameEntry(path)
  return {
    path,
    text: {
      zh: `${entry}${zh}现为 ${showFound(value)}，应为${expected.zh}`,
      en: `${entryEn}${en}found ${showFound(value)}, expected ${expected.en}`,
    },
  }
}

/**
 * Ask whether another word was meant.
 *
 * @param word
 *   What was written.
 * @param known
 *   What could have been written.
 * @returns
 *   A question; undefined where nothing is near.
 */
export function suggest(word: string, known: Iterable<string>): Text | undefined {
  const nearest = findNearest(word, known)
  return nearest === undefined ? undefined : { zh: `是否应为 ${nearest}？`, en: `Did you mean ${nearest}?` }
}

/**
 * Name the entry a pointer leads into, counted from 1.
 *
 * @param path
 *   JSON Pointer into the file.
 * @returns
 *   Such as `entry 2, `; empty for the file as a whole.
 */
export function nameEntry(path: string): Text {
  const index = path.split('/')[2]
  if (index === undefined) return { zh: '', en: '' }
  return { zh: `第 ${Number(index) + 1} 条`, en: `entry ${Number(index) + 1}, ` }
}

/**
 * Show what was found in a few characters.
 *
 * @param value
 *   Parsed JSON.
 * @returns
 *   JSON, cut where it is long.
 */
export function showFound(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (isObject(value)) return '{…}'
  const json = JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST) : value)
  return typeof value === 'string' && value.length > LONGEST ? `${json.slice(0, -1)}…"` : json
}

const LONGEST = 60
