// Schema files → issues where a file is not written in the dialect (schema/dialect.schema.json).

import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { explainDialectError, type Keywords } from './dialect-messages.js'
import type { Schema } from './schema.js'
import type { SchemaIssue } from './schema-issue.js'

/**
 * Check that schema files are written in the dialect.
 *
 * @param documents
 *   Parsed schema files by `$id`, not trusted.
 * @returns
 *   What is wrong, file by file.
 */
export function checkDialect(documents: ReadonlyMap<string, Schema>): SchemaIssue[] {
  const { validate, keywords } = loadDialect()
  const issues: SchemaIssue[] = []
  for (const [file, document] of documents) {
    if (validate(document)) continue
    const found = new Map<string, SchemaIssue>()
    for (const error of keepTelling(validate.errors ?? [])) {
      const issue = { file, ...explainDialectError(error, keywords) }
      const key = `${issue.path} ${issue.message.en}`
      if (!found.has(key)) found.set(key, issue)
    }
    issues.push(...found.values())
  }
  return issues
}

interface Dialect {
  readonly validate: ValidateFunction
  readonly keywords: Keywords
}

let loaded: Dialect | undefined

function loadDialect(): Dialect {
  loaded ??= compileDialect(readMetaSchema('vocabulary'), readMetaSchema('dialect'))
  return loaded
}

function compileDialect(vocabulary: MetaSchema, dialect: MetaSchema): Dialect {
  // Ajv does not act on `$vocabulary`: it must be handed what the dialect refers to.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false })
  const validate = ajv.addSchema(vocabulary).compile(dialect)
  const part = Object.entries(dialect.$defs?.Part?.properties ?? {})
  const keywords = {
    all: Object.keys(dialect.$defs?.Schema?.properties ?? {}),
    rootOnly: part.filter(([, schema]) => schema === false).map(([name]) => name),
  }
  return { validate, keywords }
}

interface MetaSchema {
  readonly $defs?: Readonly<Record<string, MetaSchema | undefined>>
  readonly properties?: Readonly<Record<string, unknown>>
}

/** The folder stands beside `src` and beside what is built from it. */
function readMetaSchema(name: 'dialect' | 'vocabulary'): MetaSchema {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as MetaSchema
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
