// A schema → the schemas written inside it, and where each stands. References are left alone.

import type { Schema } from '../schema.js'

/** A schema and where it stands. */
export interface Place {
  /** `$id` of the file. */
  readonly file: string
  /** JSON Pointer in that file. */
  readonly path: string
  readonly schema: Schema
}

/**
 * Walk a schema and every schema written inside it.
 *
 * @param place
 *   Where to start.
 * @returns
 *   The place itself, then the schemas inside it in document order. References are not followed.
 */
export function* walkPlaces(place: Place): Generator<Place> {
  yield place
  const { schema } = place
  for (const [name, part] of Object.entries(schema.$defs ?? {})) {
    yield* walkPlaces(enter(place, `$defs/${name}`, part))
  }
  for (const property of listProperties(place)) yield* walkPlaces(property.place)
  if (schema.items) yield* walkPlaces(enter(place, 'items', schema.items))
  for (const [index, option] of (schema.oneOf ?? []).entries()) {
    yield* walkPlaces(enter(place, `oneOf/${index}`, option))
  }
}

/** A property of an object schema. */
export interface Property {
  readonly name: string
  readonly place: Place
  readonly isRequired: boolean
}

/**
 * List the properties written in a schema.
 *
 * @param place
 *   An object schema; any other has no properties.
 * @returns
 *   The properties in written order.
 */
export function listProperties(place: Place): readonly Property[] {
  const required = new Set(place.schema.required)
  return Object.entries(place.schema.properties ?? {}).map(([name, schema]) => ({
    name,
    place: enter(place, `properties/${name}`, schema),
    isRequired: required.has(name),
  }))
}

function enter(place: Place, step: string, schema: Schema): Place {
  return { file: place.file, path: `${place.path}/${step}`, schema }
}
