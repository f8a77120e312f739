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
  for (const token of path.split('/').slice(1)) {
    const key = unescapePointer(token)
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined
    node = (node as Record<string, unknown>)[key]
  }
  return node
}

/**
 * Read a number by JSON Pointer.
 *
 * @param value
 *   Anything.
 * @param path
 *   The pointer.
 * @returns
 *   The number that stands there; undefined for anything else, also for NaN and infinities.
 */
export function readNumber(value: unknown, path: string): number | undefined {
  const found = readPointer(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}
