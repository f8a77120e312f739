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
  const build = (type: string, path: string): Readonly<Record<string, unknown>> => {
    const entries = fieldsOf(model, type).flatMap((field): [string, unknown][] => {
      const place = `${path}/${escapePointer(field.name)}`
      if (values.has(place)) return [[field.name, values.get(place)]]
      const inner = build(field.type, place)
      return Object.keys(inner).length > 0 ? [[field.name, inner]] : []
    })
    return Object.fromEntries(entries)
  }
  return build(model.name, '')
}
