// JSON Pointer of a field of the report → where its schema stands, or why there is none.

import { findNearest } from '../issue/nearest.js'
import { resolvePlace } from '../model/check/resolve.js'
import { listProperties, type Place } from '../model/check/walk.js'
import { splitPointer } from '../model/pointer.js'
import type { Schema } from '../model/schema.js'
import type { Text } from '../model/types.js'

/** A field, or why there is none. */
export type FoundField = { readonly place: Place } | { readonly why: Text }

/**
 * Find a field of the report.
 *
 * @param documents
 *   The schema files.
 * @param rootId
 *   `$id` of the report's file.
 * @param pointer
 *   JSON Pointer of the field; the empty one is the report itself.
 * @returns
 *   Where the field is written, beside the reference to its part.
 */
export function findField(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
  pointer: string,
): FoundField {
  let place: Place = { file: rootId, path: '', schema: documents.get(rootId) as Schema }
  for (const step of splitPointer(pointer)) {
    const object = resolvePlace(documents, place)
    const properties = object ? listProperties(object) : []
    const next = properties.find(({ name }) => name === step)
    if (!next) {
      const names = properties.map(({ name }) => name)
      const near = findNearest(step, names) ?? (names.join(', ') || '–')
      return { why: { zh: `没有 ${step}，其中有 ${near}`, en: `there is no ${step}; there is ${near}` } }
    }
    place = next.place
  }
  return { place }
}
