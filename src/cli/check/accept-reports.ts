// Results and a judge of issues → the same results with what is accepted set aside.

import type { AcceptedEntry } from '../../accept/entry.js'
import type { Head } from '../../accept/report.js'
import { hasErrors } from '../../check/check-text.js'
import type { CheckedIssue, CheckedReport, ReportKey } from '../../check/index.js'
import type { Acceptance } from '../accept/acceptance.js'

/**
 * Set aside what is accepted of a result.
 *
 * @param acceptance
 *   The judge; undefined where nothing is to be set aside.
 * @param report
 *   The result.
 * @returns
 *   The result as it counts; one that could not be read as it is.
 */
export function acceptReport(acceptance: Acceptance | undefined, report: CheckedReport): CheckedReport {
  if (!acceptance || !report.key) return report
  const { open, accepted, expired } = acceptance.apply(takeHead(report.key), report.issues)
  const lapsed = new Map(expired.map(({ issue, entry }) => [issue, entry]))
  const issues = open.map((issue) => sign(issue, lapsed.get(issue)))
  return {
    ...report,
    valid: !hasErrors(issues),
    issues,
    accepted: accepted.map(({ issue, entry }) => sign(issue, entry)),
  }
}

function takeHead({ agency: name, creditCode, year, scope }: ReportKey): Head {
  return { name, creditCode, year, scope }
}

/** A baseline names nobody. */
function sign(issue: CheckedIssue, entry: AcceptedEntry | undefined): CheckedIssue {
  const { reason, by, until } = entry ?? {}
  if (reason === undefined || by === undefined || until === undefined) return issue
  return { ...issue, acceptance: { reason, by, until } }
}
