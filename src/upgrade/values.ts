// A report of any shape → its values, each under the pointer of the field it stands in.

import { fieldsOf, partOf } from '../model/lookup.js'
import { escapePointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'

/** A value and where it stands. */
export interface Placed {
  readonly path: string
  /** Anything but an object whose fields the edition knows: those are entered. */
  readonly value: unknown
  /** Whether the edition has the field. */
  readonly isKnown: boolean
}

/**
 * List the values of a report.
 *
 * @param model
 *   The edition.
 * @param report
 *   The report, of any shape.
 * @returns
 *   Its values in the order of the schema, those of fields the edition does not have behind them.
 */
export function listValues(model: Model, report: Readonly<Record<string, unknown>>): Placed[] {
  return [...listFields(model, model.name, report, '')]
}

function* listFields(
  model: Model,
  type: string,
  values: Readonly<Record<string, unknown>>,
  path: string,
): Generator<Placed> {
  const fields = fieldsOf(model, type)
  for (const { name, type: inner } of fields) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const place = `${path}/${escapePointer(name)}`
    if (value === undefined) continue
    if (isObject(value) && partOf(model, inner)?.fields) yield* listFields(model, inner, value, place)
    else yield { path: place, value, isKnown: true }
  }
  const known = new Set(fields.map(({ name }) => name))
  for (const [name, value] of Object.entries(values)) {
    if (!known.has(name)) yield { path: `${path}/${escapePointer(name)}`, value, isKnown: false }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
