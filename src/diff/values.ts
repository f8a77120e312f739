// A value before and after → whether its type, limits, pattern or constants differ.

import type { Schema } from '../model/schema.js'
import { expand } from '../model/shape.js'
import type { At, Finding } from './change.js'
import { type Comparison, countCells, enterItems, newPartName } from './comparison.js'
import { compareConstants } from './constants.js'
import { ALL, additive, breaking } from './finding.js'
import { sortOf } from './parts.js'

/**
 * Compare what may stand at a place.
 *
 * @param comparison
 *   The two schemas.
 * @param at
 *   The place.
 * @param old
 *   The schema there before.
 * @param now
 *   The schema there after.
 * @returns
 *   What differs. A part that both refer to is compared by itself, once.
 */
export function compareValue(comparison: Comparison, at: At, old: Schema, now: Schema): Finding[] {
  const part = newPartName(comparison, old)
  const other = expand(comparison.now.shape, now).name
  if (part !== undefined && part === other) return []
  const [before, after] = [expand(comparison.old.shape, old).schema, expand(comparison.now.shape, now).schema]
  const sort = sortOf(before)
  const names = { from: part ?? nameType(old), to: nameType(now) }
  // Objects and choices are what their name says: no other part is taken for the same.
  const isAlias = sort === sortOf(after) && sort !== 'object' && sort !== 'choice'
  if (!isAlias) return [breaking('type-changed', at, ALL, { ...names, ...countBoth(comparison, at) })]
  const named =
    names.from === names.to || sort === 'constant' ? [] : [additive('type-name-changed', at, names)]
  return [...named, ...compareDefinition(comparison, at, before, after)]
}

/**
 * Compare two schemas of one sort that are neither object nor choice.
 *
 * @param comparison
 *   The two schemas.
 * @param at
 *   The place.
 * @param old
 *   The keywords in force before.
 * @param now
 *   The keywords in force after.
 * @returns
 *   What differs.
 */
export function compareDefinition(comparison: Comparison, at: At, old: Schema, now: Schema): Finding[] {
  switch (sortOf(now)) {
    case 'constant':
      return old.const === now.const
        ? []
        : [breaking('const-changed', at, ALL, { from: old.const, to: now.const })]
    case 'values':
      return compareConstants(at, old, now)
    case 'array':
      return [
        ...compareLimits(at, old, now),
        ...compareValue(comparison, enterItems(at), old.items ?? {}, now.items ?? {}),
      ]
    default:
      return [...compareLimits(at, old, now), ...comparePattern(at, old, now)]
  }
}

/**
 * Name the type of a value.
 *
 * @param schema
 *   The schema where it stands.
 * @returns
 *   Name of a part, or what sort of value it is.
 */
export function nameType(schema: Schema): string {
  return schema.$ref?.slice('#/$defs/'.length) ?? sortOf(schema)
}

/** A row that becomes a group of rows has other cells. */
function countBoth({ old, now }: Comparison, { pointers }: At): { cellsGone?: number; cellsNew?: number } {
  const [cellsGone, cellsNew] = [countCells(old, pointers), countCells(now, pointers)]
  return cellsGone === cellsNew ? {} : { cellsGone, cellsNew }
}

/** The limits, what each is where it is not written, and which way it widens. */
const LIMITS = [
  { keyword: 'minimum', absent: Number.NEGATIVE_INFINITY, wider: -1 },
  { keyword: 'maximum', absent: Number.POSITIVE_INFINITY, wider: 1 },
  { keyword: 'minLength', absent: 0, wider: -1 },
  { keyword: 'maxLength', absent: Number.POSITIVE_INFINITY, wider: 1 },
  { keyword: 'minItems', absent: 0, wider: -1 },
  { keyword: 'maxItems', absent: Number.POSITIVE_INFINITY, wider: 1 },
] as const

function compareLimits(at: At, old: Schema, now: Schema): Finding[] {
  return LIMITS.flatMap(({ keyword, absent, wider }) => {
    const { [keyword]: from = absent } = old
    const { [keyword]: to = absent } = now
    if (from === to) return []
    const params = {
      keyword,
      ...(Number.isFinite(from) && { from }),
      ...(Number.isFinite(to) && { to }),
    }
    const isWider = (to - from) * wider > 0
    return [
      isWider ? additive('limit-widened', at, params) : breaking('limit-narrowed', at, ['writers'], params),
    ]
  })
}

/** Nobody can tell in general which texts one pattern takes and another does not. */
function comparePattern(at: At, { pattern: from }: Schema, { pattern: to }: Schema): Finding[] {
  if (from === to) return []
  if (to === undefined) return [additive('pattern-removed', at, { from })]
  return [breaking('pattern-changed', at, ['writers'], { ...(from !== undefined && { from }), to })]
}
