// Shape → one self-contained JSON Schema for outside tools, in 2020-12 and in draft-07.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import { describeSchema } from './wording.js'

/** A standard dialect a bundle can be written in. */
export type Dialect = '2020-12' | 'draft-07'

const DIALECTS = {
  '2020-12': { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' },
} as const

/**
 * Emit a report schema as one file of standard JSON Schema.
 *
 * Our own keywords are left out, since strict validators refuse keywords they don't know; their words
 * stand in `description`.
 *
 * @param shape
 *   The list of parts.
 * @param dialect
 *   The standard to write in.
 * @param origin
 *   What the file is made from; becomes its `$comment`.
 * @returns
 *   Text of a JSON file.
 */
export function emitBundle(shape: Shape, dialect: Dialect, origin: string): string {
  const { uri, definitions } = DIALECTS[dialect]
  const parts = [...shape.definitions].filter(([name]) => name !== shape.name)
  const root = shape.definitions.get(shape.name) ?? {}
  const bundle = {
    $schema: uri,
    $id: shape.id.replace(/\.schema\.json$/, `.${dialect}.schema.json`),
    $comment: origin,
    ...toStandard(shape, root, dialect),
    [definitions]: Object.fromEntries(
      parts.map(([name, schema]) => [name, toStandard(shape, schema, dialect)]),
    ),
  }
  return `${JSON.stringify(bundle, null, 2)}\n`
}

/** A schema with standard keywords only. */
function toStandard(shape: Shape, schema: Schema, dialect: Dialect): Record<string, unknown> {
  const merged = expand(shape, schema)
  const description = describeSchema(merged.schema).join('\n\n')
  const words = description ? { description } : {}
  if (merged.name) {
    const $ref = merged.name === shape.name ? '#' : `#/${DIALECTS[dialect].definitions}/${merged.name}`
    // In draft-07 a reference hides everything beside it.
    return dialect === 'draft-07' ? { ...words, allOf: [{ $ref }] } : { $ref, ...words }
  }
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-')) continue
    result[key] = key === 'description' ? description : convert(shape, key, value, dialect)
  }
  return description ? { ...result, description } : result
}

function convert(shape: Shape, key: string, value: unknown, dialect: Dialect): unknown {
  if (key === 'items') return toStandard(shape, value as Schema, dialect)
  if (key === 'oneOf') return (value as Schema[]).map((branch) => toStandard(shape, branch, dialect))
  if (key !== 'properties') return value
  return Object.fromEntries(
    Object.entries(value as Record<string, Schema>).map(([name, property]) => [
      name,
      toStandard(shape, property, dialect),
    ]),
  )
}
