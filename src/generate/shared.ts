// What every edition shares → its generated files, as a map from path to text. Pure but for reading the schema.

import { readViewSchema } from '../render/templates/load.js'
import { emitViewTypes } from './view-types.js'

/**
 * Generate the files that belong to no single edition.
 *
 * @returns
 *   Text by path relative to the folder that holds the editions: the type of what templates receive.
 */
export async function generateSharedFiles(): Promise<Map<string, string>> {
  const origin =
    'Generated from templates/view.schema.json by `ogi-report generate`. Edit the schema instead.'
  return new Map([['view.d.ts', `// ${origin}\n\n${await emitViewTypes(readViewSchema())}`]])
}
