// Who a rule is for: organs of a kind, a level, a scope, a place → whether a report's organ is one of them.

import { isWithin } from '../../model/deadlines.js'
import type { Loose } from './check.js'

/**
 * Tell whether an organ is one of those meant.
 *
 * @param agency
 *   The organ of a report.
 * @param organ
 *   Traits the organ must have; `division` is the code of a place it must lie in.
 * @returns
 *   True where it has them all; false where the report does not say.
 */
export function isOrgan(agency: Loose, organ: Loose): boolean {
  // Settings are given by hand: what is no object names no organ.
  if (organ === null || typeof organ !== 'object') return false
  // Every report comes by here, so the traits are not looked up by name.
  const has =
    fits(organ.kind, agency?.kind) && fits(organ.level, agency?.level) && fits(organ.scope, agency?.scope)
  if (!has) return false
  return organ.division === undefined || isIn(agency, organ.division)
}

function fits(wanted: unknown, found: unknown): boolean {
  return wanted === undefined || wanted === found
}

/** An organ that does not name its place has it in its credit code (GB 32100—2015, characters 3 to 8). */
function isIn(agency: Loose, place: unknown): boolean {
  if (typeof place !== 'string') return false
  const { divisionCode, creditCode } = agency ?? {}
  if (typeof divisionCode === 'string') return isWithin(divisionCode, place)
  return typeof creditCode === 'string' && creditCode.length === 18 && isWithin(creditCode.slice(2, 8), place)
}
