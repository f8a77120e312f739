// Reports that do not count: telling of one, and their order.

import { compareText } from './compare-text.js'
import type { ReportRecord } from './record.js'
import type { LeftOut } from './result.js'

/** The reasons in the order they are listed. */
export const REASONS: readonly LeftOut['reason'][] = [
  'unread',
  'not-a-report',
  'invalid',
  'not-in-roster',
  'other-scope',
  'twice',
  'includes-others',
  'may-include-others',
]

/**
 * Tell of a report that does not count.
 *
 * @param reason
 *   Why.
 * @param record
 *   What is known of it.
 * @returns
 *   The reason with agency, year and source.
 */
export function tell(
  reason: LeftOut['reason'],
  { name, year, source }: { readonly [Key in 'name' | 'year' | 'source']?: ReportRecord[Key] | undefined },
): LeftOut {
  return { reason, source: source ?? null, agency: name ?? null, year: year ?? null }
}

/**
 * Sort reports that do not count, so that the order they came in decides nothing.
 *
 * @param leftOut
 *   The reports.
 * @returns
 *   By reason, year, agency and source.
 */
export function sortLeftOut(leftOut: readonly LeftOut[]): LeftOut[] {
  return [...leftOut].sort(
    (one, other) =>
      REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason) ||
      (one.year ?? 0) - (other.year ?? 0) ||
      compareText(one.agency ?? '', other.agency ?? '') ||
      compareText(one.source ?? '', other.source ?? '') ||
      compareText(JSON.stringify(one), JSON.stringify(other)),
  )
}
