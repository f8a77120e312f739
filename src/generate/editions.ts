// Folder of schemas → the generated files of every edition in it, and those that put the editions side by side.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '../model/types.js'
import { checkUpgrades } from '../upgrade/coverage.js'
import type { GeneratedEdition } from './index.js'
import { generateSharedFiles } from './shared.js'

/**
 * List the editions of a folder.
 *
 * @param folder
 *   Folder that holds a folder for each edition.
 * @returns
 *   The path of each edition's report schema by the name of its folder, sorted.
 */
export function listEditions(folder: string): Map<string, string> {
  const names = readdirSync(folder).sort()
  const schemas = names.map((name) => [name, join(folder, name, 'report.schema.json')] as const)
  return new Map(schemas.filter(([, schema]) => existsSync(schema)))
}

/**
 * Generate everything that follows from the schemas of a folder.
 *
 * @param folder
 *   Folder that holds a folder for each edition.
 * @param generate
 *   Generates one edition from the path of its schema.
 * @returns
 *   Text by path: each edition in a folder of its name, what they share beside.
 * @throws {ToolkitError}
 *   `schema-invalid` when a schema is wrong, or an edition does not say what became of a value of the one before.
 */
export async function generateEditions(
  folder: string,
  generate: (schema: string) => Promise<GeneratedEdition>,
): Promise<Map<string, string>> {
  const models: Model[] = []
  const files = new Map<string, string>()
  for (const [name, schema] of listEditions(folder)) {
    const { model, files: own } = await generate(schema)
    models.push(model)
    for (const [path, text] of own) files.set(`${name}/${path}`, text)
  }
  checkUpgrades(models)
  return new Map([...(await generateSharedFiles(models)), ...files])
}
