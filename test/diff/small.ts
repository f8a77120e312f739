// The small invented schema, changed in memory → the changes that are found.

import { type Change, diffSchemas } from '../../src/diff/index.js'
import { type LoadedSchema, loadSource } from '../../src/model/load.js'
import type { Schema } from '../../src/model/schema.js'
import { createSmallSchema, PARTS, put, REPORT } from '../model/check/small-schema.js'

/** Parsed schema files by `$id`. */
export type Documents = ReadonlyMap<string, Schema>

/** New values by place, such as `report/properties/kind`; undefined removes what is there. */
export type Edits = Readonly<Record<string, unknown>>

/**
 * Check schema files and build their model.
 *
 * @param documents
 *   The files.
 * @returns
 *   The schema; wrong files throw.
 */
export function load(documents: Documents): LoadedSchema {
  const rootId = String(documents.has(REPORT) ? REPORT : [...documents.keys()][0])
  return loadSource({ rootId, documents, files: new Map(), digest: '' })
}

/**
 * Change the small schema.
 *
 * @param lists
 *   What to change, one list after the other.
 * @returns
 *   The schema.
 */
export function createSmall(...lists: readonly Edits[]): LoadedSchema {
  const documents = createSmallSchema()
  for (const [place, value] of lists.flatMap((edits) => Object.entries(edits))) {
    const [, file, pointer = ''] = /^(report|parts)(\/.*)$/.exec(place) ?? []
    put(documents.get(file === 'parts' ? PARTS : REPORT), pointer, structuredClone(value))
  }
  return load(documents)
}

/**
 * Show changes briefly.
 *
 * @param changes
 *   The changes.
 * @returns
 *   Kind, code and path of each.
 */
export function list(changes: readonly Change[]): string[] {
  return changes.map(({ kind, code, path }) => `${kind} ${code} ${path}`)
}

/**
 * Compare the small schema with itself changed.
 *
 * @param after
 *   What changes.
 * @param before
 *   What is other in both.
 * @returns
 *   The changes.
 */
export function compareSmall(after: Edits, before: Edits = {}): Change[] {
  return diffSchemas(createSmall(before), createSmall(before, after))
}
