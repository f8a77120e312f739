// Path of a profile → the schema of a report as it asks for it, ready to be generated from.

import { dirname, join } from 'node:path'
import { checkSchema } from '../model/check/index.js'
import { readSchema, type SchemaSource } from '../model/read.js'
import { applyProfiles } from './apply.js'
import { refuseComplaints } from './complaints.js'
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
 *   `profile-unreadable` or `profile-invalid`, with file and place of every fault.
 */
export function readProfile(file: string): ReadProfile {
  const stack = readStack(file)
  const { source, locate } = applyProfiles(readSchema(stack.schema), stack)
  refuseComplaints(checkSchema(source.documents, source.rootId).map(locate))
  const templates = stack.layers.flatMap(({ file: path, profile }) =>
    profile.templates === undefined ? [] : [join(dirname(path), profile.templates)],
  )
  return { source, templates }
}
