// Schema files → issues where a file is not written in the dialect (schema/dialect.schema.json).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { SCHEMA_FOLDER } from '../read.js'
import type { Schema } from '../schema.js'
import { type Explanation, explainDialectError } from './dialect-messages.js'
import type { SchemaIssue } from './schema-issue.js'

/**
 * Check that schema files are written in the dialect.
 *
 * @param documents
 *   Parsed schema files by `$id`, not trusted.
 * @returns
 *   What is wrong, file by file; one fault may be said twice.
 */
export function checkDialect(documents: ReadonlyMap<string, Schema>): SchemaIssue[] {
  const validate = loadDialect()
  return [...documents].flatMap(([file, document]) => {
    if (validate(document)) return []
    return explainErrors(validate.errors ?? []).map((found) => ({ file, ...found }))
  })
}

let dialect: ValidateFunction | undefined

function loadDialect(): ValidateFunction {
  dialect ??= compileMetaSchema('dialect')
  return dialect
}

/**
 * Compile a schema of how files of this package are written.
 *
 * @param name
 *   Its name; what it refers to is found.
 * @returns
 *   The validator, whose errors {@link explainErrors} takes.
 */
export function compileMetaSchema(name: 'dialect' | 'profile'): ValidateFunction {
  // Ajv does not act on `$vocabulary`: it must be handed what the dialect refers to.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
  ajv.addSchema(readMetaSchema('vocabulary'))
  if (name !== 'dialect') ajv.addSchema(readMetaSchema('dialect'))
  return ajv.compile(readMetaSchema(name))
}

/** The folder stands beside `src` and beside what is built from it. */
function readMetaSchema(name: string): AnySchemaObject {
  const file = join(SCHEMA_FOLDER, `${name}.schema.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject
}

/**
 * Say in words what a validator of such files found.
 *
 * @param errors
 *   Its errors.
 * @returns
 *   Where and what; one fault may be said twice.
 */
export function explainErrors(errors: readonly ErrorObject[]): Explanation[] {
  return keepTelling(errors).map(explainDialectError)
}

/** Leave out the errors that only repeat what the choice, the name or the type itself reports. */
function keepTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const listPaths = (matches: (error: ErrorObject) => boolean): ReadonlySet<string> =>
    new Set(errors.filter(matches).map((error) => error.instancePath))
  const named = listPaths((error) => error.keyword === 'propertyNames')
  const mistyped = listPaths(
    (error) => error.schemaPath.endsWith('/properties/type/enum') && !isCondition(error),
  )
  const telling = errors.filter((error) => {
    if (error.keyword === 'if' || error.propertyName !== undefined) return false
    if (/\/anyOf\/\d+\//.test(error.schemaPath)) return false
    if (isCondition(error) && mistyped.has(error.instancePath)) return false
    if (error.keyword === 'propertyNames') return !isVocabularyGuard(error)
    return typeof error.data !== 'string' || !named.has(error.instancePath)
  })
  // Whatever the validator refuses is refused: better said clumsily than not at all.
  return telling.length > 0 ? telling : errors
}

/** What a keyword demands of those beside it. */
function isCondition(error: ErrorObject): boolean {
  return error.schemaPath.includes('/dependentSchemas/')
}

/** A misspelt `x-` keyword is also one the dialect does not list, which says more. */
function isVocabularyGuard(error: ErrorObject): boolean {
  return (error.schema as { readonly anyOf?: unknown } | undefined)?.anyOf !== undefined
}
