import { readdirSync, readFileSync } from 'node:fs'
import {
  registerSchema,
  type SchemaObject,
  type Validator,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDialect } from '../../../src/model/check/dialect.js'
import type { Schema } from '../../../src/model/schema.js'
import { breakSchema, DIALECT_FAULTS } from './faults.js'
import { createSmallSchema, listObjects, PARTS, REPORT } from './small-schema.js'

const dialect = readSchemaFile('dialect.schema.json')
const vocabulary = readSchemaFile('vocabulary.schema.json')
const keywords = Object.keys(
  (dialect as never as { $defs: { Schema: Schema } }).$defs.Schema.properties ?? {},
)

function readSchemaFile(name: string): SchemaObject {
  return JSON.parse(readFileSync(`schema/${name}`, 'utf8'))
}

function listSchemaFiles(): string[] {
  const names = readdirSync('schema', { recursive: true, encoding: 'utf8' })
  return names.filter((name) => /^(?!published).*[\\/].*\.schema\.json$/.test(name)).sort()
}

/** A validator that shares no code with the one `checkDialect` uses. */
let conforms: Validator

/** Their types of JSON admit no read-only or typed object. */
function json(document: unknown): Parameters<Validator>[0] {
  return document as Parameters<Validator>[0]
}

function conformsHere(document: unknown): boolean {
  return checkDialect(new Map([['file', document as Schema]])).length === 0
}

beforeAll(async () => {
  registerSchema(dialect)
  registerSchema(vocabulary)
  conforms = await validate(String(dialect.$id))
})

describe('the meta-schemas', () => {
  it.each([dialect, vocabulary])('are JSON Schema 2020-12: $title', async (schema) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(await validate(String(schema.$schema), json(schema))).toEqual({ valid: true })
  })

  it('name the same keywords wherever they list them', () => {
    const { properties, propertyNames } = vocabulary as never as {
      properties: object
      propertyNames: { anyOf: [unknown, { enum: string[] }] }
    }
    expect(propertyNames.anyOf[1].enum).toEqual(Object.keys(properties))
    expect(keywords.filter((name) => name.startsWith('x-'))).toEqual(Object.keys(properties))
  })

  it('name the keywords that code knows', () => {
    expect([...keywords].sort()).toEqual(Object.keys(TYPED).sort())
  })
})

describe('a validator of its own', () => {
  it.each(listSchemaFiles())('finds %s written in the dialect', (name) => {
    expect(conforms(json(readSchemaFile(name)))).toEqual({ valid: true })
  })

  it.each(DIALECT_FAULTS)('refuses a schema with $fault', (fault) => {
    expect(conforms(json(breakSchema(fault).changed)).valid).toBe(false)
  })

  it('reaches our verdict on schemas damaged at random', () => {
    const values = fc.oneof(
      fc.constantFrom(...keywords, 'x-lable', 'object', 'array', 'Name', 'field', '#', undefined),
      fc.constantFrom<unknown>({}, [], true, false, 1, -1, { type: 'string' }, { zh: '某', en: 'some' }),
    )
    const names = fc.constantFrom(...keywords, 'x-lable', 'anyOf', 'zh', 'columns', '0', 'toString')
    let refused = 0
    fc.assert(
      fc.property(fc.nat(), names, values, fc.boolean(), (place, name, value, inReport) => {
        const document = structuredClone(createSmallSchema().get(inReport ? REPORT : PARTS))
        const nodes = listObjects(document)
        const node = nodes[place % nodes.length] ?? {}
        if (value === undefined) delete node[name]
        else node[name] = value
        const verdict = conforms(json(document)).valid
        if (!verdict) refused += 1
        expect(conformsHere(document)).toBe(verdict)
      }),
      { seed: 5, numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})

/** Every keyword of the type `Schema`: the compiler refuses a list that is not complete. */
const TYPED: Record<keyof Schema, true> = {
  $schema: true,
  $id: true,
  $ref: true,
  $defs: true,
  $comment: true,
  title: true,
  description: true,
  examples: true,
  deprecated: true,
  type: true,
  const: true,
  enum: true,
  oneOf: true,
  properties: true,
  required: true,
  additionalProperties: true,
  items: true,
  minItems: true,
  maxItems: true,
  minLength: true,
  maxLength: true,
  pattern: true,
  minimum: true,
  maximum: true,
  'x-label': true,
  'x-description': true,
  'x-law': true,
  'x-unit': true,
  'x-summable': true,
  'x-table': true,
  'x-equations': true,
  'x-sections': true,
  'x-rules': true,
  'x-words': true,
  'x-phrases': true,
  'x-questions': true,
  'x-years': true,
  'x-upgrade': true,
  'x-site': true,
  'x-numbering': true,
}
