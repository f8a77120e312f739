// A code, a place and what the message needs → a finding of one of the three kinds.

import type { Text } from '../model/types.js'
import type { At, Audience, ChangeCode, Finding } from './change.js'

type Params = Finding['params']

/**
 * Report a breaking change.
 *
 * @param code
 *   What was changed.
 * @param at
 *   Where.
 * @param breaks
 *   Whom it breaks.
 * @param params
 *   What the message is made from.
 * @returns
 *   The finding.
 */
export function breaking(
  code: ChangeCode,
  at: At,
  breaks: readonly Audience[],
  params: Params = {},
): Finding {
  return { kind: 'breaking', code, ...at, breaks, params }
}

/**
 * Report an additive change.
 *
 * @param code
 *   What was changed.
 * @param at
 *   Where.
 * @param params
 *   What the message is made from.
 * @returns
 *   The finding.
 */
export function additive(code: ChangeCode, at: At, params: Params = {}): Finding {
  return { kind: 'additive', code, ...at, breaks: [], params }
}

/**
 * Report a change of wording.
 *
 * @param code
 *   What was changed.
 * @param at
 *   Where.
 * @param params
 *   What the message is made from.
 * @returns
 *   The finding.
 */
export function wording(code: ChangeCode, at: At, params: Params = {}): Finding {
  return { kind: 'wording', code, ...at, breaks: [], params }
}

/**
 * Make a place.
 *
 * @param path
 *   What a person calls it.
 * @param pointers
 *   Its JSON Pointers in a report.
 * @param label
 *   Its official wording, if any.
 * @returns
 *   The place.
 */
export function placeAt(path: string, pointers: readonly string[], label?: Text): At {
  return { path, pointers, ...(label && { label: { zh: label.zh, en: label.en } }) }
}

/** Everybody. */
export const ALL: readonly Audience[] = ['writers', 'readers']

/**
 * Tell whether two JSON values are equal.
 *
 * @param left
 *   One value; undefined for none.
 * @param right
 *   The other.
 * @returns
 *   Whether both say the same, in whatever order their members stand.
 */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, sortMembers) === JSON.stringify(right, sortMembers)
}

function sortMembers(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
