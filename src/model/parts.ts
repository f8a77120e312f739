// Shape → every part of the report with its fields and wording, for places, explanations and the dictionary.

import type { Schema, Shape } from './schema.js'
import { expand } from './shape.js'
import type { Field, Part } from './types.js'

/**
 * Describe every part of a report.
 *
 * @param shape
 *   The list of parts.
 * @returns
 *   The parts by name, in the order they are first met.
 */
export function listParts(shape: Shape): Record<string, Part> {
  return Object.fromEntries(
    [...shape.definitions].map(([name, schema]) => [name, describePart(shape, schema)]),
  )
}

function describePart(shape: Shape, schema: Schema): Part {
  const values = listValues(schema)
  const variants = (schema.oneOf ?? []).flatMap((branch) => (branch.$ref ? [typeOf(branch)] : []))
  return {
    ...wordsOf(schema),
    ...(schema.properties && { fields: listFields(shape, schema) }),
    ...(schema.items && { items: typeOf(schema.items) }),
    ...(variants.length > 0 && { variants }),
    ...(values.length > 0 && { values }),
    ...(schema.type && !schema.properties && !schema.items && { type: schema.type }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
  }
}

function listFields(shape: Shape, schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const merged = expand(shape, property).schema
    const unit = merged['x-unit']
    const summable = merged['x-summable']
    return {
      name,
      type: typeOf(property),
      required: schema.required?.includes(name) ?? false,
      ...(property.items && { items: typeOf(property.items) }),
      ...(property.enum && { values: listValues(property) }),
      ...wordsOf(merged),
      ...(unit && { unit }),
      ...(summable && { summable }),
      ...(property.minimum !== undefined && { minimum: property.minimum }),
      ...(property.maximum !== undefined && { maximum: property.maximum }),
    }
  })
}

/** Name of a part, a JSON type, or a constant as JSON. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.slice('#/$defs/'.length)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  return schema.type ?? 'any'
}

function listValues(schema: Schema): { value: string | number; label?: NonNullable<Part['label']> }[] {
  const constants = (schema.oneOf ?? []).map((branch) => ({ value: branch.const, label: branch['x-label'] }))
  const bare = (schema.enum ?? []).map((value) => ({ value, label: undefined }))
  return [...constants, ...bare].flatMap(({ value, label }) =>
    typeof value === 'string' || typeof value === 'number' ? [{ value, ...(label && { label }) }] : [],
  )
}

function wordsOf(schema: Schema): Pick<Part, 'label' | 'description' | 'law' | 'example'> {
  const { description, examples: [example] = [] } = schema
  return {
    ...(schema['x-label'] && { label: schema['x-label'] }),
    ...(description && { description: { zh: schema['x-description'] ?? description, en: description } }),
    ...(schema['x-law'] && { law: schema['x-law'] }),
    ...(typeof example === 'string' && { example }),
  }
}
