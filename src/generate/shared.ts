// What every edition shares → its generated files, as a map from path to text. Pure but for reading the schema.

import { createHash } from 'node:crypto'
import type { Model } from '../model/types.js'
import { readViewSchema } from '../render/templates/load.js'
import { describeOrigin } from './banner.js'
import { emitRegistry } from './registry.js'
import { emitViewReference, emitViewTypes } from './view-types.js'

/**
 * Generate the files that belong to no single edition.
 *
 * @param models
 *   The editions.
 * @returns
 *   Text by path relative to the folder that holds the editions: the lists of editions, the type of what templates
 *   receive, and its reference for template authors.
 */
export async function generateSharedFiles(models: readonly Model[]): Promise<Map<string, string>> {
  const schema = readViewSchema()
  const digest = createHash('sha256').update(JSON.stringify(schema)).digest('hex')
  const origin = describeOrigin({ id: schema.$id ?? 'templates/view.schema.json', digest })
  return new Map([
    ...emitRegistry(models),
    ['view.d.ts', `// ${origin}\n\n${await emitViewTypes(schema)}`],
    ['view.md', `<!-- ${origin} -->\n\n${emitViewReference(schema)}`],
  ])
}
