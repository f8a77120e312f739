// Values by JSON Pointer → a report in the order of the schema, without what is not given.

import { fieldsOf } from '../model/lookup.js'
import { escapePointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'

/**
 * Put a report together.
 *
 * @param model
 *   The edition.
 * @param values
 *   Its values; each pointer is that of a field.
 * @returns
 *   The report; fields without a value are left out, and objects without any.
 */
export function assemble(
  model: Model,
  values: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  const holders = new Set([...values.keys()].flatMap(listAbove))
  const build = (type: string, path: string): Readonly<Record<string, unknown>> => {
    const entries = fieldsOf(model, type).flatMap((field): [string, unknown][] => {
      const place = `${path}/${escapePointer(field.name)}`
      if (values.has(place)) return [[field.name, values.get(place)]]
      // A part may contain itself: only where a value waits inside is there an end to it.
      return holders.has(place) ? [[field.name, build(field.type, place)]] : []
    })
    return Object.fromEntries(entries)
  }
  return build(model.name, '')
}

/** Pointers of all objects around a place. */
function listAbove(path: string): string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
}
