// Shape → the stand-alone validator: plain ESM without imports and without eval.

import type { Shape } from '../model/schema.js'
import { emitChecks } from './check-emitter.js'
import { emitFaults } from './fault-emitter.js'

/**
 * Emit the validator of a report's shape.
 *
 * @param shape
 *   The list of parts.
 * @returns
 *   Text of `validator.js` and `validator.d.ts` without their banners.
 */
export function emitValidator(shape: Shape): { code: string; types: string } {
  const { name } = shape
  const code = `${EXPORTS(name)}
${HELPERS}
${emitChecks(shape)}
${emitFaults(shape)}`
  return { code, types: TYPES(name) }
}

const EXPORTS = (name: string) => `
/** Tell whether a value has the shape of a ${name}. */
export function is${name}Shape(value) {
  return check_${name}(value)
}

/** List every fault in the shape of a value; at most 1000. */
export function listFaults(value) {
  const out = []
  faults_${name}(value, '', out)
  return out
}
`

const TYPES = (name: string) => `
import type { ${name} } from './types.js'

/** One fault in the shape of a value. */
export interface Fault {
  /** JSON Pointer of the value at fault. */
  readonly path: string
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: 'type' | 'required' | 'additionalProperties' | 'enum' | 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'pattern' | 'oneOf'
  /** What was expected: the type, property, limit, pattern or list of values. */
  readonly params: { readonly type?: string; readonly property?: string; readonly limit?: number; readonly pattern?: string; readonly allowed?: readonly (string | number | boolean)[] }
}

/** Tell whether a value has the shape of a ${name}. Runs in microseconds and allocates nothing. */
export function is${name}Shape(value: unknown): value is ${name}

/** List every fault in the shape of a value; at most 1000. Empty when the shape is right. */
export function listFaults(value: unknown): Fault[]
`

// The helpers every validator needs. They stand here as text since the output must import nothing.
const HELPERS = `
function points(s) {
  let n = s.length
  for (let i = 1; i < s.length; i++) {
    if ((s.charCodeAt(i) & 0xfc00) === 0xdc00 && (s.charCodeAt(i - 1) & 0xfc00) === 0xd800) { n--; i++ }
  }
  return n
}

const own = Object.prototype.propertyIsEnumerable

// A property that is undefined counts as left out: JSON would leave it out.
function balance(v, n) {
  for (const key in v) if (v[key] === undefined) n++
  return n === 0
}

function has(v, key) {
  return own.call(v, key) && v[key] !== undefined
}

function add(out, path, keyword, params) {
  if (out.length < 1000) out.push({ path, keyword, params })
}

function type(out, path, v, expected) {
  const found = v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v
  if (found === expected) return true
  add(out, path, 'type', { type: expected })
  return false
}

function members(out, path, v, names, required) {
  if (!type(out, path, v, 'object')) return false
  for (const key of required) if (!has(v, key)) add(out, path, 'required', { property: key })
  for (const key in v) {
    if (out.length >= 1000) break
    if (v[key] !== undefined && !(names.includes(key) && own.call(v, key))) {
      add(out, path, 'additionalProperties', { property: key })
    }
  }
  return true
}

function items(out, path, v, min, max, each) {
  if (!type(out, path, v, 'array')) return
  if (v.length < min) add(out, path, 'minItems', { limit: min })
  if (v.length > max) add(out, path, 'maxItems', { limit: max })
  for (let i = 0; i < v.length && i < max && out.length < 1000; i++) each(v[i], path + '/' + i)
}

function allowed(out, path, v, values) {
  if (!values.includes(v)) add(out, path, 'enum', { allowed: values })
}

function number(out, path, v, kind, min, max) {
  if (typeof v !== 'number' || v !== v || (kind === 'integer' && Math.floor(v) !== v)) return add(out, path, 'type', { type: kind })
  if (v < min) add(out, path, 'minimum', { limit: min })
  if (v > max) add(out, path, 'maximum', { limit: max })
  else if (v - v !== 0) add(out, path, 'type', { type: kind })
}

function string(out, path, v, min, max, pattern) {
  if (!type(out, path, v, 'string')) return
  const length = v.length <= max && v.length >= min * 2 ? v.length : points(v)
  if (length < min) add(out, path, 'minLength', { limit: min })
  if (length > max) add(out, path, 'maxLength', { limit: max })
  if (pattern && !pattern.test(v)) add(out, path, 'pattern', { pattern: pattern.source.replaceAll('\\\\/', '/') })
}

function oneOf(out, path, tries) {
  const found = tries.map((run) => { const faults = []; run(faults); return faults })
  const passed = found.filter((faults) => faults.length === 0).length
  if (passed !== 1) add(out, path, 'oneOf', { limit: passed })
}
`
