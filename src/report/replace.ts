// A value and new values by JSON Pointer → a copy with them; the original stays as it is.

import { unescapePointer } from '../model/pointer.js'

/**
 * Copy a value with other values at some places. Objects on the way that are missing are made.
 *
 * @param value
 *   The value; it stays as it is. What is not replaced is shared with the copy.
 * @param changes
 *   The new values by JSON Pointer; no pointer may lead into another's value.
 * @returns
 *   The copy.
 */
export function replaceAt(value: unknown, changes: ReadonlyMap<string, unknown>): unknown {
  const below = new Map<string, Map<string, unknown>>()
  for (const [path, change] of changes) {
    if (path === '') return change
    const end = path.indexOf('/', 1)
    const key = unescapePointer(path.slice(1, end < 0 ? undefined : end))
    const rest = end < 0 ? '' : path.slice(end)
    const changesBelow = below.get(key)
    if (changesBelow) changesBelow.set(rest, change)
    else below.set(key, new Map([[rest, change]]))
  }
  if (below.size === 0) return value
  const entries = new Map(isObject(value) ? Object.entries(value) : [])
  for (const [key, changesBelow] of below) entries.set(key, replaceAt(entries.get(key), changesBelow))
  return Object.fromEntries(entries)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
