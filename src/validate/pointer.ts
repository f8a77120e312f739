// JSON Pointer + any value → the value it leads to. Own properties only.

import { unescapePointer } from '../model/lookup.js'

/**
 * Read a value by JSON Pointer (RFC 6901).
 *
 * @param value
 *   Anything.
 * @param path
 *   The pointer; empty for the value itself.
 * @returns
 *   What stands there, or undefined.
 */
export function readPointer(value: unknown, path: string): unknown {
  let node = value
  for (const key of splitPointer(path)) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined
    node = (node as Record<string, unknown>)[key]
  }
  return node
}

// The pointers of an edition are read for every report, so their keys are kept; those a report brings
// along stop being kept before they can fill the memory.
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 4000

function splitPointer(path: string): readonly string[] {
  const found = known.get(path)
  if (found) return found
  const keys = path.split('/').slice(1).map(unescapePointer)
  if (known.size < MOST_KNOWN && path.length < 300) known.set(path, keys)
  return keys
}

/**
 * Read a number by JSON Pointer.
 *
 * @param value
 *   Anything.
 * @param path
 *   The pointer.
 * @returns
 *   The number that stands there, 0 for minus zero; undefined for anything else, also for NaN and infinities.
 */
export function readNumber(value: unknown, path: string): number | undefined {
  const found = readPointer(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found + 0 : undefined
}
