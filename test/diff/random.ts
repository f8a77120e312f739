// Schemas changed at random, and reports made at random from a schema, for laws that hold of any two schemas.

import fc from 'fast-check'
import { type LoadedSchema, loadSource } from '../../src/model/load.js'
import type { Schema, Shape } from '../../src/model/schema.js'
import { expand } from '../../src/model/shape.js'
import { listObjects } from '../model/check/small-schema.js'

/** One change of a schema: what, at which of the places where that can be done, and a number to choose by. */
export interface Edit {
  readonly kind: (typeof KINDS)[number]
  readonly at: number
  readonly by: number
}

const KINDS = [
  'remove',
  'limit',
  'require',
  'field',
  'drop',
  'value',
  'type',
  'text',
  'turn',
  'severity',
] as const

/** One to three changes. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(), by: fc.nat() }),
  { minLength: 1, maxLength: 3 },
)

type Node = Record<string, unknown>

/**
 * Change schema files at random.
 *
 * @param documents
 *   The files; left alone.
 * @param list
 *   What to do.
 * @returns
 *   Changed copies, or undefined where they are no sound schema any more.
 */
export function change(
  documents: ReadonlyMap<string, Schema>,
  list: readonly Edit[],
): LoadedSchema | undefined {
  const copies = new Map([...documents].map(([id, schema]) => [id, structuredClone(schema)]))
  for (const edit of list) {
    const nodes = [...copies.values()].flatMap(listObjects).filter(FITS[edit.kind])
    const node = nodes[edit.at % nodes.length]
    if (node) apply(node, edit)
  }
  try {
    const [rootId = ''] = copies.keys()
    return loadSource({ rootId, documents: copies, files: new Map(), digest: '' })
  } catch {
    return undefined
  }
}

const isObject = (node: Node): boolean => node.type === 'object' && typeof node.properties === 'object'

const FITS: Readonly<Record<Edit['kind'], (node: Node) => boolean>> = {
  remove: (node) => Object.keys(node).length > 1,
  limit: ({ type }) => typeof type === 'string' && Object.hasOwn(LIMITS, type),
  require: isObject,
  field: isObject,
  drop: isObject,
  value: ({ oneOf, enum: values }) => Array.isArray(oneOf ?? values),
  type: ({ type }) => typeof type === 'string' && TYPES.includes(type),
  text: (node) => Object.values(node).some((value) => typeof value === 'string'),
  turn: (node) => Object.keys(node).length > 1,
  severity: ({ left, settings }) => left !== undefined || settings !== undefined,
}

const LIMITS: Readonly<Record<string, readonly string[]>> = {
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
}

const TYPES = ['integer', 'number', 'string', 'boolean']

function apply(node: Node, { kind, at, by }: Edit): void {
  const pick = <Item>(items: readonly Item[]): Item => items[by % items.length] as Item
  const properties = Object(node.properties) as Node
  const required = (Array.isArray(node.required) ? node.required : []) as string[]
  if (kind === 'remove') delete node[pick(Object.keys(node))]
  if (kind === 'limit') node[pick(LIMITS[String(node.type)] ?? [])] = at % 7
  if (kind === 'field') properties[pick(['extra', 'other', 'third'])] = { type: pick(TYPES) }
  if (kind === 'type') node.type = pick(TYPES)
  if (kind === 'severity') node.severity = pick(['error', 'warning', 'info'])
  if (kind === 'require') {
    const name = pick(Object.keys(properties))
    node.required = required.includes(name) ? required.filter((each) => each !== name) : [...required, name]
  }
  if (kind === 'drop') {
    const name = pick(Object.keys(properties))
    delete properties[name]
    node.required = required.filter((each) => each !== name)
  }
  if (kind === 'value') {
    const list = (node.oneOf ?? node.enum) as unknown[]
    if (by % 2 === 0) list.splice(by % list.length, 1)
    else list.push(node.oneOf ? { const: `value${by % 3}` } : `value${by % 3}`)
  }
  if (kind === 'text') {
    const name = pick(Object.keys(node).filter((key) => typeof node[key] === 'string'))
    node[name] += 'x'
  }
  if (kind === 'turn') {
    const members = Object.entries(node).reverse()
    for (const [key] of members) delete node[key]
    Object.assign(node, Object.fromEntries(members))
  }
}

/**
 * Make an arbitrary of reports.
 *
 * @param shape
 *   The parts of the report.
 * @returns
 *   Values of its shape, often at the limits; parts that contain themselves are not followed.
 */
export function reportsOf(shape: Shape): fc.Arbitrary<unknown> {
  const valuesOf = (schema: Schema): fc.Arbitrary<unknown> => {
    const { schema: merged } = expand(shape, schema)
    const { type, const: constant, enum: values, oneOf, properties = {}, items, required = [] } = merged
    const {
      minimum = -9,
      maximum = 9,
      minLength = 0,
      maxLength = 9,
      minItems = 0,
      maxItems = 5,
      pattern = '',
    } = merged
    if (constant !== undefined) return fc.constant(constant)
    if (values) return fc.constantFrom(...values)
    if (oneOf) return fc.oneof(...oneOf.map(valuesOf))
    if (type === 'object') {
      const members = Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, valuesOf(each)]),
      )
      return fc.record(members, { requiredKeys: required as never[] })
    }
    if (items) {
      const lengths = fc.constantFrom(
        minItems,
        Math.min(maxItems, minItems + 1),
        Math.min(maxItems, minItems + 9),
      )
      return lengths.chain((length) => fc.array(valuesOf(items), { minLength: length, maxLength: length }))
    }
    if (type === 'boolean') return fc.boolean()
    const [least, most] = [Math.min(minimum, maximum), Math.max(minimum, maximum)]
    if (type === 'integer')
      return fc.oneof(fc.constantFrom(least, most), fc.integer({ min: least, max: most }))
    if (type === 'number') return fc.oneof(fc.constantFrom(least, most), fc.constant((least + most) / 2))
    const expression = new RegExp(pattern, 'u')
    const lengths = fc.constantFrom(
      minLength,
      Math.min(maxLength, minLength + 1),
      Math.min(maxLength, minLength + 9),
    )
    const texts = lengths.chain((length) => fc.string({ minLength: length, maxLength: length }))
    return texts.map((text) => (expression.test(text) ? text : 'x'.repeat(text.length)))
  }
  return valuesOf({ $ref: `#/$defs/${shape.name}` })
}
