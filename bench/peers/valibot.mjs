// JSON Schema → Valibot.

import * as v from 'valibot'
import { convertSchema } from './convert-schema.mjs'

/**
 * Make a check with Valibot.
 *
 * @param {object} schema
 *   The bundled schema.
 * @returns {(value: unknown) => boolean}
 *   Whether the value has the shape.
 */
export function createValibotCheck(schema) {
  const { type } = convertSchema(schema, {
    object,
    open: () =>
      v.pipe(
        v.looseObject({}),
        v.check((value) => !Array.isArray(value)),
      ),
    array,
    string,
    number,
    choice,
    variant,
    boolean: v.boolean,
  })
  return (value) => v.is(type, value)
}

function object(fields) {
  return v.strictObject(
    Object.fromEntries(
      fields.map(({ name, type, isRequired }) => [name, isRequired ? type : v.optional(type)]),
    ),
  )
}

function array(item, { minItems, maxItems }) {
  return pipe(v.array(item), [minItems, v.minLength], [maxItems, v.maxLength])
}

function string({ minLength, maxLength, pattern }) {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  return pipe(v.string(), [minLength, v.minLength], [maxLength, v.maxLength], [expression, v.regex])
}

function number({ minimum, maximum, isInteger }) {
  const type = pipe(v.number(), [minimum, v.minValue], [maximum, v.maxValue])
  return isInteger ? v.pipe(type, v.integer()) : v.pipe(type, v.finite())
}

/** Only the limits that are given. */
function pipe(type, ...limits) {
  const actions = limits.flatMap(([limit, action]) => (limit === undefined ? [] : [action(limit)]))
  return actions.length > 0 ? v.pipe(type, ...actions) : type
}

function choice(values) {
  return values.length === 1 ? v.literal(values[0]) : v.picklist(values)
}

function variant(discriminator, branches) {
  return v.variant(discriminator, branches)
}
