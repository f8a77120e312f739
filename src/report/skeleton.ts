// A model and a few head data → the smallest report: every required field, every figure 0, no prose.

import { constantOf, followPath } from '../model/lookup.js'
import { escapePointer, splitPointer } from '../model/pointer.js'
import type { Field, Model } from '../model/types.js'

/**
 * Build the skeleton of a report.
 *
 * @param model
 *   The edition.
 * @param values
 *   What is known of the report before it is written, by JSON Pointer; the edition has a field for each.
 * @returns
 *   An object with the required fields of the edition and all cells of its statutory tables, in schema order. Texts
 *   that are not given are empty; a table that prose prints is left out unless it is required or given.
 */
export function buildSkeleton(
  model: Model,
  values: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> {
  const wanted = new Set(listCellWays(model))
  for (const path of values.keys()) if (!wanted.has(path)) for (const at of listWay(path)) wanted.add(at)
  const buildField = (field: Field, path: string): unknown =>
    values.has(path) ? values.get(path) : (field.values?.[0]?.value ?? build(field.type, path))
  const build = (type: string, path: string): unknown => {
    const constant = constantOf(type)
    if (constant !== undefined) return constant
    const part = Object.hasOwn(model.parts, type) ? model.parts[type] : undefined
    if (part?.fields) {
      const fields = part.fields.map((field) => ({ field, at: `${path}/${escapePointer(field.name)}` }))
      const kept = fields.filter(({ field, at }) => field.required || wanted.has(at))
      return Object.fromEntries(kept.map(({ field, at }) => [field.name, buildField(field, at)]))
    }
    if (part?.variants) return build(part.variants[0] ?? '', path)
    if (part?.values) return part.values[0]?.value
    return buildPlain(part?.items ? 'array' : (part?.type ?? type), part?.minimum)
  }
  return build(model.name, '') as Readonly<Record<string, unknown>>
}

/**
 * Tell whether the skeleton of a report has what a pointer leads to.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of a field.
 * @param given
 *   JSON Pointers of what is known of the report.
 * @returns
 *   True where every field on the way is required, or holds something that is given.
 */
export function isBuilt(model: Model, path: string, given: Iterable<string>): boolean {
  const known = new Set([...given].flatMap(listWay))
  return followPath(model, path).every((step, index) => {
    return 'index' in step || step.field.required || known.has(listWay(path)[index] ?? '')
  })
}

const cellWays = new WeakMap<Model, readonly string[]>()

/** The pointers of all statutory cells and of everything above them; made once. */
function listCellWays(model: Model): readonly string[] {
  const known = cellWays.get(model)
  if (known) return known
  const statutory = model.tables.filter(({ name, section }) => name === section)
  const ways = new Set(statutory.flatMap(({ cells }) => cells.flatMap(({ path }) => listWay(path))))
  cellWays.set(model, [...ways])
  return [...ways]
}

/** A pointer and those of everything above it. */
function listWay(path: string): string[] {
  return splitPointer(path).map((_, index, keys) =>
    keys
      .slice(0, index + 1)
      .map((key) => `/${escapePointer(key)}`)
      .join(''),
  )
}

function buildPlain(type: string, minimum = 0): unknown {
  if (type === 'integer' || type === 'number') return Math.max(0, minimum)
  if (type === 'array') return []
  if (type === 'boolean') return false
  return type === 'object' ? {} : ''
}
