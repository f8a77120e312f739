// Schema file → source, model and shape, or an error with every fault of the schema.

import { ToolkitError } from '../issue/error.js'
import { buildModel } from './build.js'
import { checkSchema } from './check/index.js'
import { readSchema, type SchemaSource } from './read.js'
import type { Shape } from './schema.js'
import type { Model } from './types.js'

/** A report schema once read and checked. */
export interface LoadedSchema {
  readonly source: SchemaSource
  readonly model: Model
  readonly shape: Shape
}

/**
 * Read a report schema, check it, and build its model.
 *
 * @param file
 *   Path of the root schema.
 * @returns
 *   The files, the model and the shape.
 * @throws {ToolkitError}
 *   `schema-unreadable` or `schema-invalid`, with every fault of the schema.
 */
export function loadSchema(file: string): LoadedSchema {
  return loadSource(readSchema(file))
}

/**
 * Check a report schema that was read, and build its model.
 *
 * @param source
 *   The schema files.
 * @returns
 *   The files, the model and the shape.
 * @throws {ToolkitError}
 *   `schema-invalid`, with every fault of the schema.
 */
export function loadSource(source: SchemaSource): LoadedSchema {
  const issues = checkSchema(source.documents, source.rootId)
  if (issues.length > 0) {
    const list = (language: 'zh' | 'en') =>
      issues.map((issue) => `${issue.file}#${issue.path}: ${issue.message[language]}`).join('\n')
    throw new ToolkitError('schema-invalid', {
      zh: `模式有误：\n${list('zh')}`,
      en: `The schema is wrong:\n${list('en')}`,
    })
  }
  return { source, ...buildModel(source) }
}
