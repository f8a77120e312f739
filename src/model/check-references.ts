// Schema files → issues where a reference leads nowhere or back to itself.

import { type Documents, findReference, followReferences } from './references.js'
import { type SchemaIssue, suggestNearest } from './schema-issue.js'
import type { Text } from './types.js'
import type { Place } from './walk.js'

/**
 * Check that every `$ref` and `x-table.columns` leads to a schema.
 *
 * @param documents
 *   All schema files; nothing outside them is ever looked up.
 * @param places
 *   The schemas to check.
 * @returns
 *   What is wrong, in the order of the places.
 */
export function checkReferences(documents: Documents, places: readonly Place[]): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  for (const place of places) {
    const { file, path, schema } = place
    for (const { reference, step } of listReferences(place)) {
      if (findReference(documents, file, reference)) continue
      issues.push({ file, path: `${path}/${step}`, message: describeBroken(documents, place, reference) })
    }
    const target = schema.$ref !== undefined && findReference(documents, file, schema.$ref)
    if (target && !followReferences(documents, place) && isCircle(documents, place)) {
      issues.push({
        file,
        path: `${path}/$ref`,
        message: { zh: '引用绕回自身', en: 'the reference leads back to itself' },
      })
    }
  }
  return issues
}

/** A reference and the keyword it is written in. */
interface WrittenReference {
  readonly reference: string
  readonly step: string
}

function listReferences({ schema }: Place): readonly WrittenReference[] {
  const references: WrittenReference[] = []
  if (schema.$ref !== undefined) references.push({ reference: schema.$ref, step: '$ref' })
  const columns = schema['x-table']?.columns
  if (columns !== undefined) references.push({ reference: columns, step: 'x-table/columns' })
  return references
}
