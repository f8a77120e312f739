// What is wrong in the schema that profiles make → the place in the profile that says it.

import type { SchemaIssue } from '../model/check/schema-issue.js'
import { escapePointer, readPointer } from '../model/pointer.js'
import type { SchemaSource } from '../model/read.js'
import type { Complaint } from './complaints.js'
import type { Merged } from './merge.js'
import type { Wrong } from './organs.js'
import type { Layer } from './profile.js'

/**
 * Find the profile that says something about a rule or a field.
 *
 * @param layers
 *   The profiles.
 * @param above
 *   `/rules` or `/aliases`.
 * @param key
 *   The rule, or the pointer of the field.
 * @param wrong
 *   What is wrong there.
 * @returns
 *   The complaint, in the last profile that says it.
 */
export function blameLayer(
  layers: readonly Layer[],
  above: '/rules' | '/aliases',
  key: string,
  { step, why }: Wrong,
): Complaint {
  const entry = `${above}/${escapePointer(key)}`
  const says = (path: string) => layers.findLast(({ profile }) => readPointer(profile, path) !== undefined)
  const layer = says(entry + step) ?? says(entry) ?? layers.at(-1)
  return { file: layer?.file ?? '', path: entry + step, message: why }
}

/**
 * Find the place in a profile that a fault of the schema comes from.
 *
 * @param issue
 *   The fault.
 * @param source
 *   The schema files that the profiles make.
 * @param layers
 *   The profiles.
 * @param merged
 *   What they say together.
 * @returns
 *   The complaint; in the file it is found in where no profile says it.
 */
export function locateIssue(
  { file, path, message }: SchemaIssue,
  { rootId, documents, files }: SchemaSource,
  layers: readonly Layer[],
  { fields }: Merged,
): Complaint {
  const found = { file: files.get(file) ?? file, path, message }
  if (file !== rootId) return found
  const [, name = '', inField = ''] = /^\/properties\/local\/properties\/([^/]+)(.*)$/.exec(path) ?? []
  const field = fields.get(name)
  if (field) return { file: field.layer.file, path: field.path + inField, message }
  const [, index = '', step = ''] = /^\/x-rules\/(\d+)(.*)$/.exec(path) ?? []
  const rule = documents.get(rootId)?.['x-rules']?.[Number(index)]
  return index !== '' && rule ? blameLayer(layers, '/rules', rule.id, { step, why: message }) : found
}
