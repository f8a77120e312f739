// Schema files → one flat list of named parts. Everything downstream works on this list alone.

import { ToolkitError } from '../issue/error.js'
import type { SchemaSource } from './read.js'
import type { Schema, Shape } from './schema.js'

/**
 * Lift every titled part of a schema into one flat list.
 *
 * A part is a schema with a `title`: its title becomes its name, and its place holds a reference to it.
 *
 * @param source
 *   The schema files.
 * @returns
 *   The parts by name, in the order they are first met.
 * @throws {ToolkitError}
 *   `schema-invalid` when two different parts have the same title or a reference leads nowhere.
 */
export function buildShape(source: SchemaSource): Shape {
  const definitions = new Map<string, Schema>()
  const origins = new Map<string, string>()

  /** Put a part into the list, once; give its name. */
  const lift = (schema: Schema, id: string, pointer: string): string => {
    const name = schema.title ?? invalid(`${id}#${pointer}`, 'it has no title')
    const origin = `${id}#${pointer}`
    const known = origins.get(name)
    if (known === origin) return name
    if (known) invalid(origin, `its title ${name} is already the title of ${known}`)
    origins.set(name, origin)
    definitions.set(name, {}) // holds the place while its own parts are lifted
    definitions.set(name, convert(schema, id, pointer))
    return name
  }

  /** A schema with its parts replaced by references. */
  const convert = (schema: Schema, id: string, pointer: string): Schema => {
    const { $schema: _dialect, $id: _id, $defs: _defs, ...rest } = schema
    const result: Record<string, unknown> = { ...rest }
    if (schema.$ref) result.$ref = `#/$defs/${follow(schema.$ref, id)}`
    if (schema['x-table']?.columns) {
      result['x-table'] = { ...schema['x-table'], columns: follow(schema['x-table'].columns, id) }
    }
    if (schema.properties) {
      result.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([key, value]) => [
          key,
          place(value, id, `${pointer}/properties/${key}`),
        ]),
      )
    }
    if (schema.items) result.items = place(schema.items, id, `${pointer}/items`)
    if (schema.oneOf) {
      result.oneOf = schema.oneOf.map((branch, index) => place(branch, id, `${pointer}/oneOf/${index}`))
    }
    return result as Schema
  }

  /** A schema where it is used: a titled one becomes a reference. */
  const place = (schema: Schema, id: string, pointer: string): Schema =>
    schema.title && !schema.$ref
      ? { $ref: `#/$defs/${lift(schema, id, pointer)}`, ...annotations(schema) }
      : convert(schema, id, pointer)

  /** Follow a reference to the part it names. */
  const follow = (reference: string, from: string): string => {
    const [id = '', fragment = ''] = new URL(reference, from).href.split('#')
    const document = source.documents.get(id) ?? invalid(from, `its reference ${reference} leads nowhere`)
    return lift(resolvePointer(document, fragment, `${from}: ${reference}`), id, fragment)
  }

  const root = source.documents.get(source.rootId) ?? invalid(source.rootId, 'it is missing')
  const name = lift(root, source.rootId, '')
  return { id: source.rootId, digest: source.digest, name, definitions }
}

/** What a use of a part says about it: wording and units stay visible at the place. */
function annotations(schema: Schema): Partial<Schema> {
  const keys = ['description', 'x-description', 'x-label', 'x-law', 'x-unit', 'x-summable'] as const
  return Object.fromEntries(keys.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])))
}

function resolvePointer(document: Schema, pointer: string, place: string): Schema {
  let node: unknown = document
  for (const token of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')
    node =
      node !== null && typeof node === 'object' && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined
  }
  return (node as Schema | undefined) ?? invalid(place, 'it leads nowhere')
}

function invalid(place: string, reason: string): never {
  throw new ToolkitError('schema-invalid', {
    zh: `模式有误：${place}：${reason}`,
    en: `The schema is wrong at ${place}: ${reason}`,
  })
}

/**
 * Give a part as it stands at one place: what the place says overrides what the part says.
 *
 * @param shape
 *   The list of parts.
 * @param schema
 *   The schema at the place.
 * @returns
 *   The part's name, where it has one, and the keywords in force.
 */
export function expand(shape: Shape, schema: Schema): { name?: string; schema: Schema } {
  if (!schema.$ref) return { schema }
  const name = schema.$ref.slice('#/$defs/'.length)
  const { $ref: _reference, ...here } = schema
  const { 'x-description': translation, ...part } = shape.definitions.get(name) ?? {}
  // A description of the place's own is not said in Chinese by the part's.
  const kept =
    here.description === undefined && translation !== undefined ? { 'x-description': translation } : {}
  return { name, schema: { ...part, ...kept, ...here } }
}
