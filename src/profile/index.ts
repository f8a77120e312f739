// Path of a profile → the schema of a report as it asks for it, ready to be generated from.

import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checkSchema } from '../model/check/index.js'
import { loadSchema } from '../model/load.js'
import { readSchema, SCHEMA_FOLDER, type SchemaSource } from '../model/read.js'
import { applyProfiles } from './apply.js'
import { type Complaint, refuseComplaints } from './complaints.js'
import type { Layer } from './profile.js'
import { readStack } from './read.js'

/** What a profile comes to. */
export interface ReadProfile {
  /** The schema files; nothing is wrong with them. */
  readonly source: SchemaSource
  /** Folders of templates, each replacing what those before it hold. */
  readonly templates: readonly string[]
}

/**
 * Read a profile with all it builds on.
 *
 * @param file
 *   Path of the profile.
 * @returns
 *   The schema it makes of its edition, and its folders of templates.
 * @throws {ToolkitError}
 *   `profile-unreadable` or `profile-invalid`, with file and place of every fault; `schema-unreadable` or
 *   `schema-invalid` when the report schema it builds on is wrong.
 */
export function readProfile(file: string): ReadProfile {
  const stack = readStack(file)
  const { source, locate } = applyProfiles(readEdition(stack.schema), stack)
  refuseComplaints(checkSchema(source.documents, source.rootId).map(locate))
  refuseComplaints(stack.layers.flatMap(checkTemplateFolder))
  const templates = stack.layers.flatMap((layer) => findTemplates(layer) ?? [])
  return { source, templates }
}

function checkTemplateFolder(layer: Layer): Complaint[] {
  const folder = findTemplates(layer)
  if (folder === undefined || (existsSync(folder) && statSync(folder).isDirectory())) return []
  const message = { zh: `没有文件夹 ${folder}`, en: `there is no folder ${folder}` }
  return [{ file: layer.file, path: '/templates', message }]
}

function findTemplates({ file, profile }: Layer): string | undefined {
  return profile.templates === undefined ? undefined : resolve(dirname(file), profile.templates)
}

/** A schema of somebody else may be wrong itself; those of this package are checked when they are made. */
function readEdition(schema: string): SchemaSource {
  return schema.startsWith(SCHEMA_FOLDER) ? readSchema(schema) : loadSchema(schema).source
}
