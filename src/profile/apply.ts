// The schema of an edition and the profiles on it → the schema of a report as the profiles ask for it.

import { resolvePlace } from '../model/check/resolve.js'
import type { SchemaIssue } from '../model/check/schema-issue.js'
import { digestOf, type SchemaSource } from '../model/read.js'
import type { Json, RuleKeyword, Schema } from '../model/schema.js'
import type { Text } from '../model/types.js'
import { addAliases } from './aliases.js'
import { type Complaint, refuseComplaints } from './complaints.js'
import { type Merged, mergeLayers } from './merge.js'
import type { Layer, RequiredHeading, Stack } from './profile.js'
import { writeOut } from './references.js'
import { adjustRules } from './rules.js'

/** Where the extra fields and tables stand. */
const LOCAL = 'local'

/** The schema that profiles make of an edition's. */
export interface ProfiledSchema {
  readonly source: SchemaSource
  /** Give the place in a profile that a fault of the schema comes from. */
  readonly locate: (issue: SchemaIssue) => Complaint
}

/**
 * Apply profiles to the schema of an edition.
 *
 * @param edition
 *   The schema files of the edition; not changed.
 * @param stack
 *   The profiles.
 * @returns
 *   The schema files of the report: the root is named after the last profile.
 * @throws {ToolkitError}
 *   `profile-invalid` when profiles contradict each other, or speak of what the edition does not have.
 */
export function applyProfiles(edition: SchemaSource, { layers }: Stack): ProfiledSchema {
  const top = layers.at(-1) as Layer
  const complaints: Complaint[] = []
  const merged = mergeLayers(layers)
  /** The last profile that says something at a place. */
  const blame = (path: string, message: Text, says: (layer: Layer) => boolean) =>
    complaints.push({ file: (layers.findLast(says) ?? top).file, path, message })

  const withAliases = addAliases(edition.documents, edition.rootId, merged.aliases, (pointer, why) =>
    blame(`/aliases/${pointer}`, why, ({ profile }) => Object.hasOwn(profile.aliases ?? {}, pointer)),
  )
  const adjusted = adjustRules(withAliases, edition.rootId, merged.rules, (place, why) => {
    const id = place.split('/')[1] ?? ''
    blame(`/rules${place}`, why, ({ profile }) => Object.hasOwn(profile.rules ?? {}, id))
  })
  const root = adjusted.get(edition.rootId) as Schema
  for (const { section } of merged.headings) {
    const known = root['x-sections'] ?? []
    if (known.includes(section)) continue
    const why = {
      zh: `没有部分 ${section}，可用的有 ${known.join(', ')}`,
      en: `there is no section ${section}; there are ${known.join(', ')}`,
    }
    blame(
      '/headings',
      why,
      ({ profile }) => profile.headings?.some((each) => each.section === section) ?? false,
    )
  }
  for (const name of merged.required) {
    if (merged.fields.has(name)) continue
    const why = { zh: `fields 和 tables 中没有 ${name}`, en: `neither fields nor tables have ${name}` }
    blame('/required', why, ({ profile }) => profile.required?.includes(name) ?? false)
  }
  if (merged.fields.size > 0 && !root.properties?.[LOCAL]) blame('/extends', NO_LOCAL, () => false)
  if (merged.headings.length > 0 && !root['x-rules']?.some(asksForHeadings))
    blame('/headings', NO_HEADINGS, ({ profile }) => profile.headings !== undefined)
  refuseComplaints(complaints)

  const renamed = new Map([[edition.rootId, top.profile.$id]])
  const documents = new Map<string, Schema>()
  documents.set(top.profile.$id, buildRoot(writeOut(root, edition.rootId, renamed), adjusted, merged, top))
  for (const [id, document] of adjusted)
    if (id !== edition.rootId) documents.set(id, writeOut(document, id, renamed))
  layers.slice(0, -1).forEach(({ profile }, index) => {
    if (profile.$defs)
      documents.set(profile.$id, buildParts(profile.$id, profile.$defs, `Profile${index + 1}`))
  })
  const files = new Map([
    ...[...edition.files].filter(([id]) => id !== edition.rootId),
    ...layers.map(({ file, profile }): [string, string] => [profile.$id, file]),
  ])
  const source = { rootId: top.profile.$id, documents, files, digest: digestOf(documents) }
  return { source, locate: (issue) => locate(issue, merged, files) }
}

const NO_LOCAL: Text = {
  zh: '所依据的格式没有供补充的字段 local',
  en: 'the edition it builds on has no field `local` for additions',
}

const NO_HEADINGS: Text = {
  zh: '所依据的格式没有要求小标题的规则（设置中有 headings 的规则）',
  en: 'the edition it builds on has no rule on sub-headings, which would have a setting `headings`',
}

function buildRoot(root: Schema, documents: ReadonlyMap<string, Schema>, merged: Merged, top: Layer): Schema {
  const { $id } = top.profile
  const site = { site: merged.site, metas: merged.metas }
  const hasSite = [merged.site, merged.metas].some((each) => Object.keys(each).length > 0)
  return {
    ...root,
    $id,
    ...(merged.headings.length > 0 && { 'x-rules': requireHeadings(root['x-rules'] ?? [], merged.headings) }),
    ...(hasSite && { 'x-site': site }),
    ...(merged.fields.size > 0 && closeLocal(root, documents, merged)),
    ...((root.$defs ?? top.profile.$defs) && { $defs: { ...root.$defs, ...top.profile.$defs } }),
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

/** The rule that asks for sub-headings has them as a setting. */
function asksForHeadings({ settings }: RuleKeyword): boolean {
  return Array.isArray(settings?.headings)
}

/** The open object becomes one of the fields and tables that the profiles name. */
function closeLocal(
  { $id = '', properties = {}, required = [] }: Schema,
  documents: ReadonlyMap<string, Schema>,
  merged: Merged,
): Partial<Schema> {
  const place = { file: $id, path: '', schema: properties[LOCAL] as Schema }
  const {
    additionalProperties: _open,
    $schema,
    $id: _id,
    ...part
  } = resolvePlace(documents, place)?.schema ?? {}
  const fields = [...merged.fields].map(([name, { schema, layer }]): [string, Schema] => [
    name,
    writeOut(schema, layer.profile.$id),
  ])
  const local = {
    ...part,
    properties: Object.fromEntries(fields),
    required: merged.required,
    additionalProperties: false,
  }
  return {
    properties: { ...properties, [LOCAL]: local },
    required: merged.required.length > 0 ? [...required, LOCAL] : required,
  }
}

function buildParts($id: string, $defs: NonNullable<Schema['$defs']>, title: string): Schema {
  return {
    $schema: 'https://ogi-report.example/schema/dialect.schema.json',
    $id,
    title,
    description: 'Parts of a profile.',
    $defs,
  }
}

function locate(
  { file, path, message }: SchemaIssue,
  { fields }: Merged,
  files: ReadonlyMap<string, string>,
): Complaint {
  const [, name = '', rest = ''] = /^\/properties\/local\/properties\/([^/]+)(.*)$/.exec(path) ?? []
  const field = fields.get(name)
  if (!field) return { file: files.get(file) ?? file, path, message }
  const kind = Object.hasOwn(field.layer.profile.tables ?? {}, name) ? 'tables' : 'fields'
  return { file: field.layer.file, path: `/${kind}/${name}${rest}`, message }
}
