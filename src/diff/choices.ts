// A choice before and after → variants that are gone and new, and whether a value may now be two of them at once.

import type { Schema, Shape } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { At, Finding } from './change.js'
import { type Comparison, newPartName, type Side } from './comparison.js'
import { ALL, additive, breaking, isSame, placeAt } from './finding.js'
import { compareOrder } from './order.js'
import { sortOf } from './parts.js'
import { compareValue, nameType } from './values.js'

/**
 * Compare two choices.
 *
 * @param comparison
 *   The two schemas.
 * @param at
 *   The choice, by its new name.
 * @param old
 *   Its schema before, a `oneOf`.
 * @param now
 *   Its schema after, likewise.
 * @returns
 *   What differs, the old variants first.
 */
export function compareChoices(comparison: Comparison, at: At, old: Schema, now: Schema): Finding[] {
  const before = new Map(
    old.oneOf?.map((branch) => [newPartName(comparison, branch) ?? nameInline(branch), branch]),
  )
  const after = new Map(
    now.oneOf?.map((branch) => [branch.$ref ? nameType(branch) : nameInline(branch), branch]),
  )
  const enter = (side: Side, name: string): At =>
    placeAt(`${at.path}.${name}`, at.pointers, side.shape.definitions.get(name)?.['x-label'])
  const kept = [...before].flatMap(([name, branch]) => {
    const other = after.get(name)
    if (other === undefined)
      return [breaking('variant-removed', enter(comparison.old, name), ALL, { variant: name })]
    return compareValue(comparison, enter(comparison.now, name), branch, other)
  })
  const added = [...after.keys()]
    .filter((name) => !before.has(name))
    .map((name) => additive('variant-added', enter(comparison.now, name), { variant: name }))
  const order = compareOrder(at, 'variants', [...before.keys()], [...after.keys()])
  return [...order, ...kept, ...added, ...compareClearness(comparison, at, old, now)]
}

function nameInline(branch: Schema): string {
  return branch.const === undefined ? nameType(branch) : JSON.stringify(branch.const)
}

/**
 * A value that is two variants at once is refused. Where nothing tells the variants apart, anything new in them may
 * do that to a report that was valid.
 */
function compareClearness(
  { old: before, now: after }: Comparison,
  at: At,
  old: Schema,
  now: Schema,
): Finding[] {
  if (isClear(after.shape, now)) return []
  const isOther = !isSame(outline(before.shape, old), outline(after.shape, now))
  return isOther ? [breaking('choice-unclear', at, ['writers'])] : []
}

function isClear(shape: Shape, { oneOf = [] }: Schema): boolean {
  const branches = oneOf.map((branch) => expand(shape, branch).schema)
  return branches.every((branch, index) =>
    branches.slice(index + 1).every((other) => areApart(shape, branch, other)),
  )
}

/** Of other JSON types, or with a required field that is a different constant in each. */
function areApart(shape: Shape, left: Schema, right: Schema): boolean {
  const types = listTypes(shape, left)
  if (!listTypes(shape, right).some((type) => types.includes(type))) return true
  if (left.const !== undefined && right.const !== undefined) return left.const !== right.const
  return (left.required ?? []).some((key) => {
    const [one, two] = [left, right].map((schema) => schema.properties?.[key]?.const)
    return right.required?.includes(key) && one !== undefined && two !== undefined && one !== two
  })
}

function listTypes(shape: Shape, schema: Schema): readonly string[] {
  const constants = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  if (constants.length > 0) return constants.map((value) => typeof value)
  // A choice within a choice may hold anything.
  if (sortOf(schema) === 'choice') return ANYTHING
  const inside = (schema.oneOf ?? []).flatMap((branch) => listTypes(shape, expand(shape, branch).schema))
  return inside.length > 0 ? inside : [schema.type === 'integer' ? 'number' : (schema.type ?? 'any')]
}

const ANYTHING = ['string', 'number', 'boolean', 'object', 'array']

/** What a schema takes, without names and words; a part that contains itself is cut where it repeats. */
function outline(shape: Shape, schema: Schema, open: readonly string[] = []): unknown {
  const { name, schema: merged } = expand(shape, schema)
  if (name !== undefined && open.includes(name)) return open.indexOf(name)
  const inside = (each: Schema) => outline(shape, each, name === undefined ? open : [...open, name])
  const { const: constant, enum: values, type, required, properties, items, oneOf } = merged
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = merged
  return {
    ...{ constant, values, type, minimum, maximum, minLength, maxLength, minItems, maxItems, pattern },
    ...(required && { required: [...required].sort() }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, inside(each)])),
    }),
    ...(items && { items: inside(items) }),
    ...(oneOf && {
      oneOf: oneOf
        .map(inside)
        .map((each) => JSON.stringify(each))
        .sort(),
    }),
  }
}
