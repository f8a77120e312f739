// The schema files of an edition and what profiles add → the schema files of the report, before rules and aliases.

import { resolvePlace } from '../model/check/resolve.js'
import { completeSource, SCHEMA_BASE, type SchemaSource } from '../model/read.js'
import type { Json, RuleKeyword, Schema } from '../model/schema.js'
import type { Merged } from './merge.js'
import type { Layer, RequiredHeading } from './profile.js'
import { writeOut } from './references.js'

/** Where the extra fields and tables stand. */
export const LOCAL = 'local'

/**
 * Put the schema files of a report together.
 *
 * @param edition
 *   The schema files of the edition; not changed.
 * @param layers
 *   The profiles, each after those it builds on.
 * @param merged
 *   What they say together.
 * @returns
 *   The files: the root is named after the last profile, the parts of each other stand in a file of its name.
 */
export function assembleFiles(
  edition: SchemaSource,
  layers: readonly Layer[],
  merged: Merged,
): Pick<SchemaSource, 'documents' | 'files'> {
  const top = layers.at(-1) as Layer
  const { $id } = top.profile
  const renamed = new Map([[edition.rootId, $id]])
  const parts = layers
    .slice(0, -1)
    .flatMap(({ profile: { $id: id, $defs } }, index): [string, Schema][] =>
      $defs ? [[id, writeOut(buildParts(id, $defs, `Profile${index + 1}`), id, renamed)]] : [],
    )
  const others = [...edition.documents].filter(([id]) => id !== edition.rootId)
  const documents = new Map([
    [$id, writeOut(buildRoot(edition, merged, top), edition.rootId, renamed)],
    ...others.map(([id, document]): [string, Schema] => [id, writeOut(document, id, renamed)]),
    ...parts,
  ])
  const files = new Map([
    ...[...edition.files].filter(([id]) => id !== edition.rootId),
    ...layers.map(({ file, profile }): [string, string] => [profile.$id, file]),
  ])
  return completeSource({ documents, files })
}

function buildRoot(edition: SchemaSource, merged: Merged, { profile }: Layer): Schema {
  const root = edition.documents.get(edition.rootId) as Schema
  const { headings, site, metas } = merged
  const hasSite = [site, metas].some((each) => Object.keys(each).length > 0)
  const $defs = Object.entries(profile.$defs ?? {}).map(([name, part]) => [name, writeOut(part, profile.$id)])
  return {
    ...root,
    $id: profile.$id,
    ...(headings.length > 0 && { 'x-rules': requireHeadings(root['x-rules'] ?? [], headings) }),
    ...(hasSite && { 'x-site': { site, metas } }),
    ...(merged.fields.size + merged.required.length > 0 && closeLocal(edition, root, merged)),
    ...((root.$defs || $defs.length > 0) && { $defs: { ...root.$defs, ...Object.fromEntries($defs) } }),
  }
}

function requireHeadings(rules: readonly RuleKeyword[], headings: readonly RequiredHeading[]): RuleKeyword[] {
  const list = headings.map(({ section, ...heading }) => ({ path: `/${section}/blocks`, ...heading }))
  return rules.map((rule) =>
    asksForHeadings(rule)
      ? { ...rule, settings: { ...rule.settings, headings: list as unknown as Json } }
      : rule,
  )
}

/**
 * Tell whether a rule is the one that asks for sub-headings.
 *
 * @param rule
 *   The rule.
 * @returns
 *   True where they are a setting of it.
 */
export function asksForHeadings({ settings }: RuleKeyword): boolean {
  return Array.isArray(settings?.headings)
}

/** The open object becomes one of the fields and tables that the profiles name. */
function closeLocal(
  edition: SchemaSource,
  { properties = {}, required = [] }: Schema,
  merged: Merged,
): Partial<Schema> {
  const { $schema, $id, $defs, additionalProperties, ...part } = findLocal(edition)
  const fields = [...merged.fields].map(([name, { value }]): [string, Schema] => [name, value])
  const labels = new Set([...merged.fields.values()].map(({ layer }) => layer.profile.label))
  const list = (language: 'zh' | 'en', comma: string) =>
    [...labels].map((label) => label[language]).join(comma)
  const words = labels.size > 0 && {
    description: `What is asked for beyond the form by: ${list('en', '; ')}.`,
    'x-description': `${list('zh', '、')}在统一格式之外要求填报的内容。`,
  }
  const local = {
    ...part,
    ...words,
    properties: { ...part.properties, ...Object.fromEntries(fields) },
    required: [...new Set([...(part.required ?? []), ...merged.required])],
    additionalProperties: false,
  }
  return {
    properties: { ...properties, [LOCAL]: local },
    required: merged.required.length > 0 ? [...new Set([...required, LOCAL])] : required,
  }
}

/**
 * Find what an edition says of local additions.
 *
 * @param edition
 *   The schema files of the edition.
 * @returns
 *   The object, with references in full; an empty schema where the edition has no such field.
 */
export function findLocal({ documents, rootId }: SchemaSource): Schema {
  const schema = documents.get(rootId)?.properties?.[LOCAL]
  const place = schema && resolvePlace(documents, { file: rootId, path: '', schema })
  return place ? writeOut(place.schema, place.file) : {}
}

function buildParts($id: string, $defs: NonNullable<Schema['$defs']>, title: string): Schema {
  return {
    $schema: `${SCHEMA_BASE}dialect.schema.json`,
    $id,
    title,
    description: 'Parts of a profile.',
    $defs,
  }
}
