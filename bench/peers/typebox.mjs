// JSON Schema → TypeBox, compiled.

import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { convertSchema } from './convert-schema.mjs'

/**
 * Make a check with TypeBox. Definitions stay functions of their own: written in place, they make one function so
 * large that the engine leaves it slow.
 *
 * @param {object} schema
 *   The bundled schema.
 * @returns {(value: unknown) => boolean}
 *   Whether the value has the shape.
 */
export function createTypeBoxCheck(schema) {
  const library = {
    object,
    open: () => Type.Object({}),
    array,
    string,
    number,
    choice,
    variant,
    boolean: Type.Boolean,
    reference: Type.Ref,
  }
  const { type, definitions } = convertSchema(schema, library)
  const compiled = Compile(definitions, type)
  return (value) => compiled.Check(value)
}

function object(fields) {
  return Type.Object(
    Object.fromEntries(
      fields.map(({ name, type, isRequired }) => [name, isRequired ? type : Type.Optional(type)]),
    ),
    { additionalProperties: false },
  )
}

function array(item, { minItems, maxItems }) {
  return Type.Array(item, limits({ minItems, maxItems }))
}

function string({ minLength, maxLength, pattern }) {
  return Type.String(limits({ minLength, maxLength, pattern }))
}

function number({ minimum, maximum, isInteger }) {
  return (isInteger ? Type.Integer : Type.Number)(limits({ minimum, maximum }))
}

function limits(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function choice(values) {
  return values.length === 1
    ? Type.Literal(values[0])
    : Type.Union(values.map((value) => Type.Literal(value)))
}

/** TypeBox has no type for objects told apart by a field. */
function variant(_discriminator, branches) {
  return Type.Union(branches)
}
