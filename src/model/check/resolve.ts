// A reference → the schema it names. Nothing is reported here: what leads nowhere is undefined.

import type { Schema } from '../schema.js'
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
 *   The schema it names, or undefined where there is none: a file of named parts only is no schema itself.
 */
export function findReference(documents: Documents, file: string, reference: string): Place | undefined {
  const { address, name } = locateReference(file, reference)
  const root = documents.get(address)
  if (root === undefined) return undefined
  if (name === '') return isCollection(root) ? undefined : { file: address, path: '', schema: root }
  const parts = root.$defs ?? {}
  const schema = Object.hasOwn(parts, name) ? parts[name] : undefined
  return schema && { file: address, path: `/$defs/${name}`, schema }
}

/**
 * Split a reference into the file and the part it names.
 *
 * @param file
 *   `$id` of the file the reference stands in.
 * @param reference
 *   The reference as written.
 * @returns
 *   `$id` of the file it names and the name in its `$defs`, empty for the whole file.
 */
export function locateReference(file: string, reference: string): { address: string; name: string } {
  const [address = '', fragment = ''] = reference.split('#', 2)
  return {
    address: address === '' ? file : joinAddress(file, address),
    name: fragment.slice('/$defs/'.length),
  }
}

/**
 * Find the schema that says what the value is.
 *
 * @param documents
 *   The schema files, each written in the dialect: a reference leads there in one step.
 * @param place
 *   A schema, perhaps a reference.
 * @returns
 *   The place itself or what it refers to; undefined where the reference leads nowhere.
 */
export function resolvePlace(documents: Documents, place: Place): Place | undefined {
  const { file, schema } = place
  return schema.$ref === undefined ? place : findReference(documents, file, schema.$ref)
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
  return place.schema[keyword] ?? resolvePlace(documents, place)?.schema[keyword]
}

function isCollection(root: Schema): boolean {
  return (root.type ?? root.const ?? root.enum ?? root.oneOf) === undefined
}

function joinAddress(file: string, address: string): string {
  try {
    return new URL(address, file).href
  } catch {
    return address
  }
}
