// The parts that profiles add → where one takes a name that the edition has given to something else.

import { type Place, walkPlaces } from '../model/check/walk.js'
import type { SchemaSource } from '../model/read.js'
import type { Schema } from '../model/schema.js'
import type { Text } from '../model/types.js'
import { findLocal } from './assemble.js'
import type { Complaint } from './complaints.js'
import type { Layer } from './profile.js'

/**
 * Check that types, rules, fields and parts that profiles add are not called as those of the edition.
 *
 * @param edition
 *   The schema files of the edition.
 * @param layers
 *   The profiles.
 * @returns
 *   What is wrong, profile by profile.
 */
export function checkParts(edition: SchemaSource, layers: readonly Layer[]): Complaint[] {
  const root = edition.documents.get(edition.rootId) as Schema
  const places = [...edition.documents].flatMap(([file, schema]) => [
    ...walkPlaces({ file, path: '', schema }),
  ])
  const titles = new Set(places.flatMap(({ schema }) => schema.title ?? []))
  const rules = new Set(places.flatMap(({ schema }) => listRules(schema).map(({ id }) => id)))
  const fields = Object.keys(findLocal(edition).properties ?? {})
  const parts = Object.keys(root.$defs ?? {})
  return layers.flatMap((layer) => {
    const { file, profile } = layer
    const isTop = layer === layers.at(-1)
    const taken = [
      ...listTaken(profile.fields, '/fields', fields),
      ...listTaken(profile.tables, '/tables', fields),
      // Only the parts of the last profile stand in the file of the report.
      ...(isTop ? listTaken(profile.$defs, '/$defs', parts) : []),
      ...listPlaces(layer).flatMap(({ path, schema }) => [
        ...(schema.title !== undefined && titles.has(schema.title) ? [`${path}/title`] : []),
        ...listRules(schema).flatMap(({ id }, index) =>
          rules.has(id) ? [`${path}/x-equations/${index}/id`] : [],
        ),
      ]),
    ]
    return taken.map((path) => ({ file, path, message: TAKEN }))
  })
}

const TAKEN: Text = {
  zh: '所依据的格式已有这一名称，请另取',
  en: 'the edition it builds on has this name already; choose another',
}

function listRules(schema: Schema): readonly { readonly id: string }[] {
  return [...(schema['x-equations'] ?? []), ...(schema['x-rules'] ?? [])]
}

function listTaken(members: object = {}, above: string, names: readonly string[]): string[] {
  return Object.keys(members).flatMap((name) => (names.includes(name) ? [`${above}/${name}`] : []))
}

/** Every schema that a profile holds. */
function listPlaces({ file, profile }: Layer): Place[] {
  return (['fields', 'tables', '$defs'] as const).flatMap((kind) =>
    Object.entries(profile[kind] ?? {}).flatMap(([name, schema]) => [
      ...walkPlaces({ file, path: `/${kind}/${name}`, schema }),
    ]),
  )
}
