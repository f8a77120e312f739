// An object before and after → what became of its fields. In a table its fields are rows or columns.

import type { Schema } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { ChangeCode, Finding } from './change.js'
import { type Comparison, countCells, locate, type Side } from './comparison.js'
import { ALL, additive, breaking } from './finding.js'
import { compareOrder } from './order.js'
import type { PartPair } from './parts.js'
import { compareValue, nameType } from './values.js'
import { compareFieldWords } from './words.js'

/**
 * Compare the fields of an object.
 *
 * @param comparison
 *   The two schemas.
 * @param pair
 *   The part in both.
 * @param old
 *   Its schema before.
 * @param now
 *   Its schema after.
 * @returns
 *   Fields that are gone, changed and new; the old ones first.
 */
export function compareFields(comparison: Comparison, pair: PartPair, old: Schema, now: Schema): Finding[] {
  const [before, after] = [old.properties ?? {}, now.properties ?? {}]
  const kept = Object.keys(before).filter((key) => Object.hasOwn(after, key))
  const changed = Object.entries(before).flatMap(([key, property]) => {
    const other = Object.hasOwn(after, key) ? after[key] : undefined
    if (other === undefined) return [describeLone(comparison.old, pair.old, key, old)]
    const isRequired = [old, now].map((schema) => schema.required?.includes(key) ?? false)
    return compareField(comparison, `${pair.new}.${key}`, property, other, isRequired)
  })
  const added = Object.keys(after)
    .filter((key) => !kept.includes(key))
    .map((key) => describeLone(comparison.now, pair.new, key, now, true))
  const order = compareOrder(locate(comparison.now, pair.new, now['x-label']), 'fields', before, after)
  return [...compareOpenness(comparison, pair, old, now), ...order, ...changed, ...added]
}

/** What stood in an open object may be refused by a closed one. */
function compareOpenness({ now: side }: Comparison, pair: PartPair, old: Schema, now: Schema): Finding[] {
  const [wasOpen, isOpen] = [old, now].map((schema) => schema.additionalProperties === true)
  if (wasOpen === isOpen) return []
  const at = locate(side, pair.new, now['x-label'])
  return [isOpen ? additive('object-opened', at) : breaking('object-closed', at, ['writers'])]
}

function compareField(
  comparison: Comparison,
  path: string,
  old: Schema,
  now: Schema,
  [wasRequired, isRequired]: readonly boolean[],
): Finding[] {
  const at = locate(comparison.now, path, expand(comparison.now.shape, now).schema['x-label'])
  const presence =
    wasRequired === isRequired
      ? []
      : [
          isRequired
            ? breaking('field-required', at, ['writers'])
            : breaking('field-optional', at, ['readers']),
        ]
  return [
    ...presence,
    ...compareValue(comparison, at, old, now),
    ...compareFieldWords(comparison, at, old, now),
  ]
}

/** A field of one schema alone. A required one that is new is one that old reports lack. */
function describeLone(side: Side, part: string, key: string, schema: Schema, isNew = false): Finding {
  const property = schema.properties?.[key] ?? {}
  const at = locate(side, `${part}.${key}`, expand(side.shape, property).schema['x-label'])
  const cells = countCells(side, at.pointers)
  const isRequired = schema.required?.includes(key) ?? false
  const code =
    `${nameRole(side, part, at.pointers, cells)}-${isNew ? 'added' : 'removed'}` satisfies ChangeCode
  const params = { type: nameType(property), required: isRequired, ...(cells > 0 && { cells }) }
  if (!isNew) return breaking(code, at, ALL, params)
  return isRequired ? breaking(code, at, ['writers'], params) : additive(code, at, params)
}

/** What a field is in the printed form. */
function nameRole(
  side: Side,
  part: string,
  pointers: readonly string[],
  cells: number,
): 'row' | 'column' | 'field' {
  if (cells === 0) return 'field'
  if (side.columns.has(part)) return 'column'
  const isInside = side.model.tables.some(({ path }) =>
    pointers.some((pointer) => pointer.startsWith(`${path}/`)),
  )
  return isInside ? 'row' : 'field'
}
