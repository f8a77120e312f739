// A reference → the schema it names. Nothing is reported here: what leads nowhere is undefined.

import type { Schema } from './schema.js'
import type { Place } from './walk.js'

/** Schema files by `$id`. */
export type Documents = ReadonlyMap<string, Schema>

/**
 * Find what a reference names.
 *
 * @param documents
 *   The schema files.
 * @param file
 *   `$id` of the file the reference stands in.
 * @param reference
 *   The reference as written: a file, `#/$defs/Name`, or both.
 * @returns
 *   The schema it names, or undefined where there is none.
 */
export function findReference(documents: Documents, file: string, reference: string): Place | undefined {
  const [address = '', fragment = ''] = reference.split('#', 2)
  const target = address === '' ? file : joinAddress(file, address)
  const root = documents.get(target)
  if (root === undefined) return undefined
  if (fragment === '') return { file: target, path: '', schema: root }
  const name = fragment.slice('/$defs/'.length)
  const parts = root.$defs ?? {}
  const schema = Object.hasOwn(parts, name) ? parts[name] : undefined
  return schema && { file: target, path: fragment, schema }
}

/**
 * Follow references until the schema that says what the value is.
 *
 * @param documents
 *   The schema files.
 * @param place
 *   A schema, perhaps a reference.
 * @returns
 *   The places passed, the given one first, the one without a reference last; undefined where a reference
 *   leads nowhere or back to itself.
 */
export function followReferences(documents: Documents, place: Place): readonly Place[] | undefined {
  const places = [place]
  let current = place
  while (current.schema.$ref !== undefined) {
    const next = findReference(documents, current.file, current.schema.$ref)
    if (next === undefined || places.some((passed) => passed.schema === next.schema)) return undefined
    places.push(next)
    current = next
  }
  return places
}

/**
 * Find the schema that says what the value is.
 *
 * @param documents
 *   The schema files.
 * @param place
 *   A schema, perhaps a reference.
 * @returns
 *   The last place of `followReferences`.
 */
export function resolvePlace(documents: Documents, place: Place): Place | undefined {
  return followReferences(documents, place)?.at(-1)
}

/**
 * Find a keyword at a place or, failing that, in what it refers to.
 *
 * @param documents
 *   The schema files.
 * @param place
 *   A schema, perhaps a reference.
 * @param keyword
 *   Name of the keyword, such as `x-label`.
 * @returns
 *   The nearest value of the keyword.
 */
export function findKeyword<Name extends keyof Schema>(
  documents: Documents,
  place: Place,
  keyword: Name,
): Schema[Name] | undefined {
  for (const { schema } of followReferences(documents, place) ?? [place]) {
    if (schema[keyword] !== undefined) return schema[keyword]
  }
  return undefined
}

function joinAddress(file: string, address: string): string {
  try {
    return new URL(address, file).href
  } catch {
    return address
  }
}
