// Results of single reports, and what shows in all of them together → results with both.

import { hasErrors } from './check-text.js'
import type { Batch } from './index.js'
import type { CheckedIssue, CheckedReport } from './result.js'

/** What shows in many reports together: what `checkTogether` gives, as far as it is needed here. */
export interface SharedFindings {
  /** The issues of a report, by where it comes from. */
  find(source: CheckedReport['source']): readonly CheckedIssue[]
  /** A result for each agency of the roster without a report, at its line of the roster; they come last. */
  readonly missing: readonly CheckedReport[]
}

/**
 * Join results of single reports with what shows in all of them.
 *
 * @param batches
 *   The results in order.
 * @param shared
 *   What shows in all of them.
 * @param start
 *   What comes where there is no batch at all.
 * @returns
 *   The same batches with all issues; the last has the agencies without a report as well, so that a run that is gone on
 *   with does not tell of them twice.
 */
export async function* joinFindings(
  batches: AsyncIterable<Batch>,
  shared: SharedFindings,
  start: Batch,
): AsyncGenerator<Batch> {
  let last: Batch | undefined
  for await (const batch of batches) {
    if (last) yield last
    last = { ...batch, reports: batch.reports.map((report) => joinReport(report, shared)) }
  }
  if (last) yield { ...last, reports: [...last.reports, ...shared.missing] }
  // Whoever begins where nothing is left has been told.
  else if (isBeginning(start.after) && shared.missing.length > 0) yield { ...start, reports: shared.missing }
}

function isBeginning({ sources, offset }: Batch['after']): boolean {
  return sources === 0 && offset === 0
}

function joinReport(report: CheckedReport, { find }: SharedFindings): CheckedReport {
  const shared = report.unread ? [] : find(report.source)
  if (shared.length === 0) return report
  // Last year's report may have been compared with already.
  const known = new Set(report.issues.map(({ id }) => id))
  const issues = [...report.issues, ...shared.filter(({ id }) => !known.has(id))]
  return { ...report, issues, valid: !hasErrors(issues) }
}
