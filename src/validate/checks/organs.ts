// Who a rule is for: organs of a kind, a level, a scope → whether a report's organ is one of them.

import type { Loose } from './check.js'

/** Organs of one kind, level or scope, or of all of these together; anything else is not read. */
const TRAITS = ['kind', 'level', 'scope'] as const

/**
 * Tell whether an organ is one of those meant.
 *
 * @param agency
 *   The organ of a report.
 * @param organ
 *   Traits the organ must have.
 * @returns
 *   True where it has them all; false where the report does not say.
 */
export function isOrgan(agency: Loose, organ: Loose): boolean {
  // Settings are given by hand: what is no object names no organ.
  if (organ === null || typeof organ !== 'object') return false
  return TRAITS.every((trait) => organ[trait] === undefined || agency?.[trait] === organ[trait])
}
