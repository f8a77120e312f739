// A JSON Pointer into a report, written in a schema → an issue where it leads to no field.

import { type Documents, resolvePlace } from './resolve.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import { listProperties, type Place } from './walk.js'

/**
 * Check that a JSON Pointer leads to a field of the report.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @param pointer
 *   The pointer; an item of a list is `*` or a number.
 * @param path
 *   Where the pointer is written, in the report's file.
 * @returns
 *   An issue where it leads nowhere.
 */
export function checkPointer(
  documents: Documents,
  root: Place,
  pointer: string,
  path: string,
): SchemaIssue[] {
  const lost = followPointer(documents, root, pointer)
  if (lost === undefined) return []
  const nearest = suggestNearest(lost.step, lost.candidates)
  const message = {
    zh: `${pointer} 不通向报告的任何字段：没有 \`${lost.step}\`${nearest.zh}`,
    en: `${pointer} leads to no field of the report: there is no \`${lost.step}\`${nearest.en}`,
  }
  return [{ file: root.file, path, message }]
}

/** Where a pointer leaves the schema. */
interface LostStep {
  readonly step: string
  readonly candidates: readonly string[]
}

/** An item of a list is `*` or a number. */
function followPointer(documents: Documents, root: Place, pointer: string): LostStep | undefined {
  let place: Place | undefined = root
  for (const step of pointer.slice(1).split('/')) {
    place = resolvePlace(documents, place)
    // A broken reference is reported where it stands.
    if (place === undefined) return undefined
    const { file, path, schema } = place
    if (schema.items) {
      if (!/^([*]|[0-9]+)$/.test(step)) return { step, candidates: [] }
      place = { file, path: `${path}/items`, schema: schema.items }
      continue
    }
    const properties = listProperties(place)
    const next = properties.find(({ name }) => name === step)
    if (next === undefined) return { step, candidates: properties.map(({ name }) => name) }
    place = next.place
  }
  return undefined
}
