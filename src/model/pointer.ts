// JSON Pointers (RFC 6901): escaping, splitting, reading. Imports nothing.

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

/**
 * Split a JSON Pointer (RFC 6901).
 *
 * @param path
 *   The pointer; empty for the whole value.
 * @returns
 *   The property names and indexes on the way.
 */
export function splitPointer(path: string): readonly string[] {
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

/**
 * Escape a property name for a JSON Pointer (RFC 6901).
 *
 * @param key
 *   The name.
 * @returns
 *   The name with `~` and `/` escaped.
 */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * Undo the escaping of a JSON Pointer segment (RFC 6901).
 *
 * @param token
 *   The segment.
 * @returns
 *   The property name.
 */
export function unescapePointer(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
}
