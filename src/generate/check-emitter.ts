// Schema → JavaScript that says yes or no: the fast half of the validator. No allocation, no paths.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import { writeAccess } from './data.js'

/**
 * Emit one boolean function for each part that is an object, an array or a choice.
 *
 * @param shape
 *   The list of parts.
 * @returns
 *   Text of the functions, each named `check_<Part>`.
 */
export function emitChecks(shape: Shape): string {
  const loops: Loops = new Map()
  const functions = [...shape.definitions].flatMap(([name, schema]) => {
    if (isScalar(schema)) return []
    return [`function check_${name}(v) {\n${emitBody(shape, schema, loops)}\n}`]
  })
  return `${[...functions, ...[...loops].map(([test, name]) => emitLoop(name, test))].join('\n\n')}\n`
}

/** Names of the loops over arrays by the test of an item: each kind of item has a loop of its own, which the engine can inline into. */
type Loops = Map<string, string>

function emitLoop(name: string, test: string): string {
  return `function ${name}(list) {
  for (let i = 0; i < list.length; i++) { const x = list[i]; if (!(${test})) return false }
  return true
}`
}

/** Whether a value is tested in place rather than by a function. */
function isScalar(schema: Schema): boolean {
  return !schema.properties && !schema.items && !(schema.oneOf && !isEnumeration(schema))
}

function isEnumeration(schema: Schema): boolean {
  return schema.oneOf?.every((branch) => branch.const !== undefined) ?? false
}

function emitBody(shape: Shape, schema: Schema, loops: Loops): string {
  if (schema.properties) return emitObject(shape, schema, loops)
  if (schema.items) return `  return ${emitArray(shape, schema, 'v', loops)}`
  return emitChoice(shape, schema, loops)
}

/**
 * Known properties are tested one by one and counted; a for-in count then finds unknown ones. The engine knows
 * in such a loop which properties are the object's own, so asking costs next to nothing.
 */
function emitObject(shape: Shape, schema: Schema, loops: Loops): string {
  const required = schema.required ?? []
  // An array has none of the required names but `length`; an object with no other needs to be told from it.
  const array = required.some((key) => key !== 'length') ? '' : ' || Array.isArray(v)'
  const lines = [`  if (typeof v !== 'object' || v === null${array}) return false`]
  lines.push(`  let n = ${required.length}`)
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const access = `v${writeAccess(key)}`
    if (required.includes(key)) {
      lines.push(`  if (!(${emitTest(shape, property, access, loops)})) return false`)
    } else {
      lines.push(
        `  if (${access} !== undefined) { n++; if (!(${emitTest(shape, property, access, loops)})) return false }`,
      )
    }
  }
  // Written out each time: through a constant the call is slow as soon as a bundler makes the constant a variable.
  lines.push(
    '  for (const key in v) { if (!Object.prototype.hasOwnProperty.call(v, key)) return false; n-- }',
  )
  lines.push('  return n === 0 || balance(v, n)')
  return lines.join('\n')
}

/** Branches with a constant property of the same name are told apart by it; others are all tried. */
function emitChoice(shape: Shape, schema: Schema, loops: Loops): string {
  const branches = schema.oneOf ?? []
  const discriminator = findDiscriminator(shape, branches)
  if (!discriminator) {
    const tests = branches.map((branch) => `(${emitTest(shape, branch, 'v', loops)} ? 1 : 0)`)
    return `  return ${tests.join(' + ')} === 1`
  }
  const cases = branches.map((branch) => {
    const value = JSON.stringify(expand(shape, branch).schema.properties?.[discriminator]?.const)
    return `    case ${value}: return ${emitTest(shape, branch, 'v', loops)}`
  })
  return [
    "  if (typeof v !== 'object' || v === null) return false",
    `  switch (v${writeAccess(discriminator)}) {`,
    ...cases,
    '    default: return false',
    '  }',
  ].join('\n')
}

/**
 * Find the property that tells the branches of a choice apart.
 *
 * @param shape
 *   The list of parts.
 * @param branches
 *   Branches of a `oneOf`.
 * @returns
 *   Name of a required property with a different constant in each branch, if any.
 */
export function findDiscriminator(shape: Shape, branches: readonly Schema[]): string | undefined {
  const expanded = branches.map((branch) => expand(shape, branch).schema)
  return expanded[0]?.required?.find((key) => {
    const values = expanded.map((branch) =>
      branch.required?.includes(key) ? branch.properties?.[key]?.const : undefined,
    )
    return values.every((value) => value !== undefined) && new Set(values).size === values.length
  })
}

/** A boolean expression that tests one value. */
function emitTest(shape: Shape, schema: Schema, value: string, loops: Loops): string {
  const { name, schema: merged } = expand(shape, schema)
  if (name && !isScalar(merged)) return `check_${name}(${value})`
  if (merged.items) return emitArray(shape, merged, value, loops)
  return emitScalar(merged, value)
}

function emitArray(shape: Shape, schema: Schema, value: string, loops: Loops): string {
  const tests = [`Array.isArray(${value})`]
  if (schema.minItems) tests.push(`${value}.length >= ${schema.minItems}`)
  if (schema.maxItems !== undefined) tests.push(`${value}.length <= ${schema.maxItems}`)
  const item = emitTest(shape, schema.items ?? {}, 'x', loops)
  const loop = loops.get(item) ?? `each_${loops.size + 1}`
  loops.set(item, loop)
  tests.push(`${loop}(${value})`)
  return tests.join(' && ')
}

function emitScalar(schema: Schema, value: string): string {
  if (schema.const !== undefined) return `${value} === ${JSON.stringify(schema.const)}`
  const allowed =
    schema.enum ?? (isEnumeration(schema) ? schema.oneOf?.map((branch) => branch.const) : undefined)
  if (allowed) return `(${allowed.map((each) => `${value} === ${JSON.stringify(each)}`).join(' || ')})`
  if (schema.type === 'integer' || schema.type === 'number') return emitNumber(schema, value)
  if (schema.type === 'string') return emitString(schema, value)
  if (schema.type === 'boolean') return `typeof ${value} === 'boolean'`
  // An open object: nobody looks into it.
  if (schema.type === 'object')
    return `typeof ${value} === 'object' && ${value} !== null && !Array.isArray(${value})`
  if (schema.type === 'null') return `${value} === null`
  return `${value} !== undefined`
}

function emitNumber({ type, minimum, maximum }: Schema, value: string): string {
  const tests = [`typeof ${value} === 'number'`]
  if (minimum !== undefined) tests.push(`${value} >= ${minimum}`)
  if (maximum !== undefined) tests.push(`${value} <= ${maximum}`)
  if (type === 'integer') tests.push(`Math.floor(${value}) === ${value}`)
  // JSON has no NaN, and an infinite number only as 1e999. A whole number between two limits is neither.
  if (type !== 'integer' || minimum === undefined || maximum === undefined)
    tests.push(`${value} - ${value} === 0`)
  return tests.join(' && ')
}

/** Characters are code points; a UTF-16 length that fits spares the count. */
function emitString({ minLength, maxLength, pattern }: Schema, value: string): string {
  const tests = [`typeof ${value} === 'string'`]
  const length = `${value}.length`
  if (minLength === 1) tests.push(`${length} > 0`)
  else if (minLength)
    tests.push(
      `${length} >= ${minLength} && (${length} >= ${minLength * 2} || points(${value}) >= ${minLength})`,
    )
  if (maxLength !== undefined) {
    tests.push(
      `(${length} <= ${maxLength} || (${length} <= ${maxLength * 2} && points(${value}) <= ${maxLength}))`,
    )
  }
  if (pattern) tests.push(`${writePattern(pattern)}.test(${value})`)
  return tests.join(' && ')
}

/**
 * Write a pattern as a regular expression literal.
 *
 * @param pattern
 *   An ECMA-262 pattern, as JSON Schema has it.
 * @returns
 *   A literal with the `u` flag.
 */
export function writePattern(pattern: string): string {
  return String(new RegExp(pattern, 'u'))
}
