// Rule on the edition of the format: it is the one that the report year calls for.

import { type Check, NONE } from './check.js'

/**
 * Check that a report is written in the edition for its year.
 *
 * @param report
 *   The report; one that was brought over from an earlier edition is of a year before this one's.
 * @param _rule
 *   The rule; it has no settings.
 * @param model
 *   The edition, with its report years.
 * @returns
 *   A finding where the year is another edition's.
 */
export const checkEditionYear: Check = ({ year, upgradedFrom }, _rule, { edition, years }) => {
  if (typeof year !== 'number' || years === undefined) return NONE
  const { from, to = Number.POSITIVE_INFINITY } = years
  if (upgradedFrom === undefined ? year >= from && year <= to : year < from) return NONE
  const expected = upgradedFrom === undefined ? years : { to: from - 1 }
  return [{ path: '/year', params: { found: year, edition, ...expected } }]
}
