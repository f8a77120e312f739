// Schema → every generated file, as a map from path to text. Pure: nothing is written here.

import { type LoadedSchema, loadSource } from '../model/load.js'
import { readSchema, type SchemaSource } from '../model/read.js'
import type { Model } from '../model/types.js'
import { readProfile } from '../profile/index.js'
import { isProfile } from '../profile/read.js'
import { stackTemplates } from '../render/templates/load.js'
import type { Sources } from '../render/templates/sources.js'
import { describeOrigin } from './banner.js'
import { emitBundle } from './bundle.js'
import { emitDictionary } from './dictionary.js'
import { emitEdition } from './edition.js'
import { emitEquations } from './equations.js'
import { emitModel } from './model.js'
import { emitReportSchema } from './report-schema.js'
import { emitSqlEquations } from './sql/equations.js'
import { emitTables, emitWideFromCells } from './sql/tables.js'
import { emitTemplates } from './templates.js'
import { emitTypes } from './types.js'
import { emitValidator } from './validator.js'

export type { Model } from '../model/types.js'
export { compareFiles, type Difference } from './drift.js'

/**
 * Generate everything that follows from a report schema, or from a profile of one.
 *
 * @param file
 *   Path of the root schema, written in this project's vocabulary, or of a profile.
 * @returns
 *   Text by path relative to the output folder, sorted: types, validator, equations, model, templates,
 *   dictionary, SQL, bundled schemas and the schema itself in one file.
 * @throws {ToolkitError}
 *   `schema-unreadable` or `schema-invalid`, with every fault of the schema; `profile-unreadable` or `profile-invalid`
 *   with every fault of the profile; `template-invalid` with every fault of its templates.
 * @example
 *   const files = await generateFiles('schema/2021/report.schema.json')
 *   files.get('types.d.ts')
 */
export async function generateFiles(file: string): Promise<Map<string, string>> {
  if (!isProfile(file)) return (await generateEdition(readSchema(file))).files
  const { source, templates } = readProfile(file)
  return (await generateEdition(source, templates)).files
}

/** What follows from a schema. */
export interface GeneratedEdition {
  readonly model: Model
  /** Text by path relative to the output folder, sorted. */
  readonly files: Map<string, string>
}

/**
 * Generate everything that follows from a schema that has been read.
 *
 * @param source
 *   The schema files.
 * @param templates
 *   Folders of templates that replace those of this package.
 * @returns
 *   The model and the files.
 * @throws {ToolkitError}
 *   `schema-invalid`, with every fault of the schema.
 */
export async function generateEdition(
  source: SchemaSource,
  templates: readonly string[] = [],
): Promise<GeneratedEdition> {
  const loaded = loadSource(source)
  return { model: loaded.model, files: await emitFiles(loaded, stackTemplates(loaded.model, templates)) }
}

async function emitFiles(
  { source, model, shape }: LoadedSchema,
  templates: Sources,
): Promise<Map<string, string>> {
  const origin = describeOrigin(model)
  const script = (text: string) => `// ${origin}\n${text.replace(/^\n*/, '\n')}`
  const sql = (text: string) => `-- ${origin}\n${text}`
  const validator = emitValidator(shape)
  const equations = emitEquations(model)
  const data = emitModel(model)
  const edition = emitEdition(model.name)
  const files = new Map<string, string>([
    ['index.js', script(edition.code)],
    ['index.d.ts', script(edition.types)],
    [
      'types.d.ts',
      script(
        await emitTypes(
          shape,
          model.rules.map((rule) => rule.id),
        ),
      ),
    ],
    ['validator.js', script(validator.code)],
    ['validator.d.ts', script(validator.types)],
    ['equations.js', script(equations.code)],
    ['equations.d.ts', script(equations.types)],
    ['model.js', script(data.code)],
    ['model.d.ts', script(data.types)],
    ['dictionary.md', `<!-- ${origin} -->\n\n${emitDictionary(model)}`],
    ['report.2020-12.schema.json', emitBundle(shape, '2020-12', origin)],
    ['report.draft-07.schema.json', emitBundle(shape, 'draft-07', origin)],
    ['report.schema.json', emitReportSchema(source, origin)],
    ['sql/tables.sql', sql(emitTables(model))],
    ['sql/wide-from-cells.sql', sql(emitWideFromCells(model))],
    ['sql/equations.sql', sql(emitSqlEquations(model))],
    ...emitTemplates(model, origin, templates),
  ])
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
