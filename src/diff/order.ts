// Two lists of names → whether those they share stand in another order.

import type { At, Finding } from './change.js'
import { isSame, wording } from './finding.js'

/**
 * Compare the order of what two lists share.
 *
 * @param at
 *   Where the lists are.
 * @param of
 *   What they list: `fields`, `values`, `variants`, `sections` or `rules`.
 * @param before
 *   The names before, or an object that has them as its members.
 * @param after
 *   The names after, likewise.
 * @returns
 *   One finding where the order differs: it is printed differently and says the same.
 */
export function compareOrder(
  at: At,
  of: 'fields' | 'values' | 'variants' | 'sections' | 'rules',
  before: readonly string[] | object,
  after: readonly string[] | object,
): Finding[] {
  const [old, now] = [before, after].map(
    (list) => (Array.isArray(list) ? list : Object.keys(list)) as string[],
  )
  const share = (list: readonly string[] = [], other: readonly string[] = []) =>
    list.filter((name) => other.includes(name))
  return isSame(share(old, now), share(now, old)) ? [] : [wording('order-changed', at, { of })]
}
