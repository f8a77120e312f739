// A list of constants before and after → values that are gone and new, and what is said of the others.

import type { Schema } from '../model/schema.js'
import type { At, Finding } from './change.js'
import { ALL, additive, breaking, placeAt, wording } from './finding.js'
import { compareOrder } from './order.js'
import { compareWords } from './words.js'

/**
 * Compare two lists of constants.
 *
 * @param at
 *   Where the lists are.
 * @param old
 *   The schema before, with `enum` or with a `oneOf` of constants.
 * @param now
 *   The schema after, likewise.
 * @returns
 *   What differs, the old values first.
 */
export function compareConstants(at: At, old: Schema, now: Schema): Finding[] {
  const [before, after] = [listConstants(old), listConstants(now)]
  const enter = (key: string, branch: Schema): At =>
    placeAt(`${at.path}.${JSON.parse(key)}`, at.pointers, branch['x-label'])
  const changed = [...before].flatMap(([key, branch]) => {
    const other = after.get(key)
    if (other === undefined)
      return [breaking('value-removed', enter(key, branch), ALL, { value: branch.const })]
    const place = enter(key, other)
    return [...compareNumbering(place, branch, other), ...compareWords(place, branch, other)]
  })
  const added = [...after].flatMap(([key, branch]) =>
    before.has(key) ? [] : [additive('value-added', enter(key, branch), { value: branch.const })],
  )
  const order = compareOrder(at, 'values', [...before.keys()], [...after.keys()])
  return [...order, ...changed, ...added]
}

/** By JSON text: 1 and "1" are two values. */
function listConstants({ enum: values, oneOf = [] }: Schema): ReadonlyMap<string, Schema> {
  const branches = values ? values.map((value): Schema => ({ const: value })) : oneOf
  return new Map(branches.map((branch) => [JSON.stringify(branch.const), branch]))
}

function compareNumbering(at: At, { 'x-numbering': from }: Schema, { 'x-numbering': to }: Schema): Finding[] {
  return from === to ? [] : [wording('numbering-changed', at, { from, to })]
}
