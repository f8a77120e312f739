// Schema → JavaScript that lists every fault with its path: the slow half of the validator, run only when
// the fast half says no.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import { findDiscriminator, writePattern } from './check-emitter.js'
import { writeAccess } from './data.js'

/**
 * Emit one collecting function for each part.
 *
 * @param shape
 *   The list of parts.
 * @returns
 *   Text of the functions, each named `faults_<Part>(v, p, out)`: value, its JSON Pointer, list to add to.
 */
export function emitFaults(shape: Shape): string {
  const functions = [...shape.definitions].map(
    ([name, schema]) => `function faults_${name}(v, p, out) {\n${emitBody(shape, schema)}\n}`,
  )
  return `${functions.join('\n\n')}\n`
}

function emitBody(shape: Shape, schema: Schema): string {
  return emitStatements(shape, schema, 'v', 'p')
    .map((line) => `  ${line}`)
    .join('\n')
}

/** Statements that add the faults of one value. */
function emitStatements(shape: Shape, schema: Schema, value: string, path: string): string[] {
  const { name } = expand(shape, schema)
  if (name) return [`faults_${name}(${value}, ${path}, out)`]
  if (schema.properties) return emitObject(shape, schema, value, path)
  if (schema.items) return emitArray(shape, schema, value, path)
  const allowed = listConstants(schema)
  if (allowed) return [`allowed(out, ${path}, ${value}, ${JSON.stringify(allowed)})`]
  if (schema.oneOf) return emitChoice(shape, schema.oneOf, value, path)
  return emitScalar(schema, value, path)
}

function listConstants(schema: Schema): unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum) return [...schema.enum]
  const branches = schema.oneOf?.map((branch) => branch.const)
  return branches?.every((each) => each !== undefined) ? branches : undefined
}

function emitObject(shape: Shape, schema: Schema, value: string, path: string): string[] {
  const properties = Object.entries(schema.properties ?? {})
  const names = JSON.stringify(properties.map(([key]) => key))
  return [
    `if (!members(out, ${path}, ${value}, ${names}, ${JSON.stringify(schema.required ?? [])})) return`,
    ...properties.flatMap(([key, property]) => {
      const access = `${value}${writeAccess(key)}`
      const pointer = JSON.stringify(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      const statements = emitStatements(shape, property, access, `${path} + ${pointer}`)
      return [`if (has(${value}, ${JSON.stringify(key)})) ${block(statements)}`]
    }),
  ]
}

function emitArray(shape: Shape, schema: Schema, value: string, path: string): string[] {
  const { minItems = 0, maxItems } = schema
  const limit = maxItems ?? 'Infinity'
  const item = emitStatements(shape, schema.items ?? {}, 'x', 'q')
  return [`items(out, ${path}, ${value}, ${minItems}, ${limit}, (x, q) => ${block(item)})`]
}

/** A value is held against the branch its discriminator names; without one, against all. */
function emitChoice(shape: Shape, branches: readonly Schema[], value: string, path: string): string[] {
  const key = findDiscriminator(shape, branches)
  if (!key) {
    const tries = branches.map((branch) => `(out) => ${block(emitStatements(shape, branch, value, path))}`)
    return [`oneOf(out, ${path}, [${tries.join(', ')}])`]
  }
  const cases = branches.map((branch) => ({
    constant: expand(shape, branch).schema.properties?.[key]?.const,
    statements: emitStatements(shape, branch, value, path),
  }))
  const pointer = JSON.stringify(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  const names = JSON.stringify(cases.map(({ constant }) => constant))
  return [
    `if (typeof ${value} !== 'object' || ${value} === null || Array.isArray(${value})) return type(out, ${path}, ${value}, 'object')`,
    `if (!has(${value}, ${JSON.stringify(key)})) return add(out, ${path}, 'required', { property: ${JSON.stringify(key)} })`,
    `switch (${value}${writeAccess(key)}) {`,
    ...cases.map(
      ({ constant, statements }) => `  case ${JSON.stringify(constant)}: ${statements.join('; ')}; break`,
    ),
    `  default: allowed(out, ${path} + ${pointer}, ${value}${writeAccess(key)}, ${names})`,
    '}',
  ]
}

function emitScalar(schema: Schema, value: string, path: string): string[] {
  const { type } = schema
  if (type === 'integer' || type === 'number') {
    const { minimum = '-Infinity', maximum = 'Infinity' } = schema
    return [`number(out, ${path}, ${value}, '${type}', ${minimum}, ${maximum})`]
  }
  if (type === 'string') {
    const { minLength = 0, maxLength = 'Infinity', pattern } = schema
    const last = pattern ? `, ${writePattern(pattern)}` : ''
    return [`string(out, ${path}, ${value}, ${minLength}, ${maxLength}${last})`]
  }
  return type ? [`type(out, ${path}, ${value}, '${type}')`] : []
}

function block(statements: readonly string[]): string {
  return `{ ${statements.join('; ')} }`
}
