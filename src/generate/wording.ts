// Keywords of a schema → the sentences that document it in types, bundles and the dictionary.

import type { Schema } from '../model/schema.js'

/**
 * Put what a schema says about itself into words.
 *
 * @param schema
 *   A part, or a field with the keywords in force there.
 * @returns
 *   Lines: official wording, description, then unit, clause and how it adds up; may be empty.
 */
export function describeSchema(schema: Schema): string[] {
  const label = schema['x-label']
  const facts = [
    schema['x-unit'] && `Unit: ${schema['x-unit']}`,
    schema['x-law'] && `Law: ${schema['x-law']}`,
    schema['x-summable'] && `Adds up: ${SUMMABLE[schema['x-summable']]}`,
  ].filter((fact) => fact !== undefined)
  return [
    ...(label ? [`${label.zh} (${label.en})`] : []),
    ...(schema['x-description'] ? [schema['x-description']] : []),
    ...(schema.description ? [schema.description] : []),
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
  ]
}

/** How each kind of figure adds up, in words. */
export const SUMMABLE = {
  flow: 'over agencies and years',
  stock: 'over agencies, not over years',
  never: 'never',
} as const
