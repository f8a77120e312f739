// JSON Schema → zod 4.

import * as z from 'zod'
import { convertSchema } from './convert-schema.mjs'

/**
 * Make a check with zod.
 *
 * @param {object} schema
 *   The bundled schema.
 * @returns {(value: unknown) => boolean}
 *   Whether the value has the shape.
 */
export function createZodCheck(schema) {
  const { type } = convertSchema(schema, {
    object,
    open: () => z.looseObject({}),
    array,
    string,
    number,
    choice,
    variant,
    boolean: z.boolean,
  })
  return (value) => type.safeParse(value).success
}

function object(fields) {
  return z.strictObject(
    Object.fromEntries(
      fields.map(({ name, type, isRequired }) => [name, isRequired ? type : type.optional()]),
    ),
  )
}

function array(item, { minItems, maxItems }) {
  let type = z.array(item)
  if (minItems !== undefined) type = type.min(minItems)
  if (maxItems !== undefined) type = type.max(maxItems)
  return type
}

function string({ minLength, maxLength, pattern }) {
  let type = z.string()
  if (minLength !== undefined) type = type.min(minLength)
  if (maxLength !== undefined) type = type.max(maxLength)
  if (pattern !== undefined) type = type.regex(new RegExp(pattern, 'u'))
  return type
}

function number({ minimum, maximum, isInteger }) {
  let type = isInteger ? z.int() : z.number()
  if (minimum !== undefined) type = type.min(minimum)
  if (maximum !== undefined) type = type.max(maximum)
  return type
}

function choice(values) {
  return z.literal(values)
}

function variant(discriminator, branches) {
  return z.discriminatedUnion(discriminator, branches)
}
