// Schema → every generated file, as a map from path to text. Pure: nothing is written here.

import { loadSchema } from '../model/load.js'
import { describeOrigin } from './banner.js'
import { emitBundle } from './bundle.js'
import { emitDictionary } from './dictionary.js'
import { emitEdition } from './edition.js'
import { emitEquations } from './equations.js'
import { emitModel } from './model.js'
import { emitReportSchema } from './report-schema.js'
import { emitTemplates } from './templates.js'
import { emitTypes } from './types.js'
import { emitValidator } from './validator.js'

export type { Model } from '../model/types.js'
export { compareFiles, type Difference } from './drift.js'

/**
 * Generate everything that follows from a report schema.
 *
 * @param schemaFile
 *   Path of the root schema, written in this project's vocabulary.
 * @returns
 *   Text by path relative to the output folder, sorted: types, validator, equations, model, templates,
 *   dictionary, bundled schemas and the schema itself in one file.
 * @throws {ToolkitError}
 *   `schema-unreadable` or `schema-invalid`, with every fault of the schema.
 * @example
 *   const files = await generateFiles('schema/2021/report.schema.json')
 *   files.get('types.d.ts')
 */
export async function generateFiles(schemaFile: string): Promise<Map<string, string>> {
  const { source, model, shape } = loadSchema(schemaFile)
  const origin = describeOrigin(model)
  const script = (text: string) => `// ${origin}\n${text.replace(/^\n*/, '\n')}`
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
    ...emitTemplates(model, origin),
  ])
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
