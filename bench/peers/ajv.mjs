// JSON Schema → Ajv: compiled at run time, and written out as code beforehand.

import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

/**
 * How Ajv checks.
 *
 * @typedef {object} AjvSettings
 * @property {boolean} [unicode]
 *   Whether strings are counted in characters, as the standard wants, or in UTF-16 units. Default: true.
 * @property {boolean} [isHelped]
 *   Whether the schema is rewritten to what Ajv is quick at: `enum` for a choice of constants, `discriminator` for a
 *   choice of objects. Default: false, the schema as other tools get it.
 */

/**
 * Make a check with Ajv as a library, compiled from the schema at run time.
 *
 * @param {object} schema
 *   The bundled schema.
 * @returns {(value: unknown) => boolean}
 *   Whether the value has the shape.
 */
export function createAjvCheck(schema) {
  const check = new Ajv2020().compile(schema)
  return (value) => check(value)
}

/**
 * Make a check with the stand-alone code of Ajv.
 *
 * @param {object} schema
 *   The bundled schema.
 * @param {AjvSettings} [settings]
 *   How it checks.
 * @returns {(value: unknown) => boolean}
 *   Whether the value has the shape.
 */
export function createStandaloneCheck(schema, settings) {
  const module = { exports: undefined }
  const code = writeAjvModule(schema, settings)
  new Function('module', 'exports', 'require', code)(module, {}, createRequire(import.meta.url))
  return (value) => module.exports(value)
}

/**
 * Write the check of Ajv as a CommonJS module that needs small parts of Ajv at run time.
 *
 * @param {object} schema
 *   The bundled schema.
 * @param {AjvSettings} [settings]
 *   How it checks.
 * @returns {string}
 *   The module's code.
 */
export function writeAjvModule(schema, { unicode = true, isHelped = false } = {}) {
  const ajv = new Ajv2020({ unicode, logger: false, discriminator: isHelped, code: { source: true } })
  return standalone.default(ajv, ajv.compile(isHelped ? rewrite(schema) : schema))
}

function rewrite(part) {
  if (Array.isArray(part)) return part.map(rewrite)
  if (part === null || typeof part !== 'object') return part
  const { oneOf, ...rest } = part
  const written = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, rewrite(value)]))
  if (!Array.isArray(oneOf)) return written
  if (oneOf.every((branch) => 'const' in branch))
    return { ...written, enum: oneOf.map((branch) => branch.const) }
  const branches = oneOf.map(({ $ref }) => ({ $ref }))
  return {
    ...written,
    type: 'object',
    discriminator: { propertyName: 'type' },
    required: ['type'],
    oneOf: branches,
  }
}
