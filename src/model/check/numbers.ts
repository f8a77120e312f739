// An object of the schema → the numbers in it, named by their way down from it.

import type { Schema } from '../schema.js'
import { type Documents, resolvePlace } from './resolve.js'
import { listProperties, type Place } from './walk.js'

/**
 * Tell whether a schema's values are numbers.
 *
 * @param schema
 *   A schema without a reference.
 * @returns
 *   Whether its type is a kind of number.
 */
export function isNumber(schema: Schema): boolean {
  return schema.type === 'integer' || schema.type === 'number'
}

/**
 * List the numbers of a value.
 *
 * @param documents
 *   The schema files.
 * @param place
 *   Schema of the value.
 * @returns
 *   The way to each number, such as `legalPerson/other`, empty for a number itself; text and lists have none.
 */
export function listNumbers(documents: Documents, place: Place): readonly string[] {
  return collectNumbers(documents, place, '', new Set())
}

function collectNumbers(
  documents: Documents,
  place: Place,
  way: string,
  above: ReadonlySet<Schema>,
): readonly string[] {
  const target = resolvePlace(documents, place)
  if (target === undefined || above.has(target.schema)) return []
  if (isNumber(target.schema)) return [way]
  const inside = new Set(above).add(target.schema)
  return listProperties(target).flatMap((property) =>
    collectNumbers(documents, property.place, way === '' ? property.name : `${way}/${property.name}`, inside),
  )
}
