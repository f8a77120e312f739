// Schema files → issues where a file is not written in the dialect (schema/dialect.schema.json).

import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { explainDialectError } from './dialect-messages.js'
import type { Schema } from './schema.js'
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
    return keepTelling(validate.errors ?? []).map((error) => ({ file, ...explainDialectError(error) }))
  })
}

let dialect: ValidateFunction | undefined

function loadDialect(): ValidateFunction {
  if (dialect) return dialect
  // Ajv does not act on `$vocabulary`: it must be handed what the dialect refers to.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
  dialect = ajv.addSchema(readMetaSchema('vocabulary')).compile(readMetaSchema('dialect'))
  return dialect
}

/** The folder stands beside `src` and beside what is built from it. */
function readMetaSchema(name: 'dialect' | 'vocabulary'): AnySchemaObject {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject
}

/** Leave out the errors of a choice or of a name that only repeat what the choice or name itself reports. */
function keepTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const named = new Set<string>()
  for (const error of errors) if (error.keyword === 'propertyNames') named.add(error.instancePath)
  return errors.filter((error) => {
    if (error.keyword === 'if' || error.propertyName !== undefined) return false
    if (/\/anyOf\/\d+\//.test(error.schemaPath)) return false
    if (error.keyword === 'propertyNames') return !isVocabularyGuard(error)
    return typeof error.data !== 'string' || !named.has(error.instancePath)
  })
}

/** A misspelt `x-` keyword is also one the dialect does not list, which says more. */
function isVocabularyGuard(error: ErrorObject): boolean {
  return String(error.params.propertyName).startsWith('x-')
}
