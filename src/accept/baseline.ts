// Issues of reports → a baseline: the issues there are today, so that a later run fails on new ones only.

import type { Issue } from '../issue/issue.js'
import type { AcceptedEntry, ReportIdentity } from './entry.js'
import { takeFigures } from './figures.js'
import { identifyIssues } from './identify.js'
import { identifyReport } from './report.js'

/** A report and the issues found in it. */
export interface IssuesOfReport {
  readonly report: unknown
  /** All its issues, in their order. */
  readonly issues: readonly (Issue & { readonly text?: string | undefined })[]
}

/**
 * Write a baseline.
 *
 * @param results
 *   The reports with their issues.
 * @returns
 *   JSON, sorted by report, code and path; `readAccepted` reads it back.
 * @example
 *   const text = writeBaseline([{ report, issues: validateReport(report).issues }])
 */
export function writeBaseline(results: readonly IssuesOfReport[]): string {
  return writeEntries(results.flatMap(listEntries))
}

function listEntries({ report, issues }: IssuesOfReport): AcceptedEntry[] {
  const about = identifyReport(report)
  const identities = identifyIssues(issues, report)
  return issues.map((issue, index) => makeEntry(about, issue, identities[index]?.path ?? issue.path))
}

/**
 * Make the entry of a baseline for one issue.
 *
 * @param report
 *   The report it was found in.
 * @param issue
 *   The issue.
 * @param path
 *   Its path with names of items for numbers.
 * @returns
 *   The entry.
 */
export function makeEntry(
  report: ReportIdentity,
  issue: IssuesOfReport['issues'][number],
  path: string,
): AcceptedEntry {
  return { code: issue.code, path, report, found: takeFigures(issue) }
}

/**
 * Write entries as the text of a file.
 *
 * @param entries
 *   The entries, in any order.
 * @returns
 *   JSON, sorted by report, code and path; the same entry stands there once.
 */
export function writeEntries(entries: readonly AcceptedEntry[]): string {
  const sorted = new Map(entries.map((entry) => [sortKey(entry), entry] as const))
  const accepted = [...sorted].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry)
  return `${JSON.stringify({ accepted }, null, 2)}\n`
}

function sortKey({ code, path, report, found }: AcceptedEntry): string {
  return JSON.stringify([report?.agency, report?.year, report?.scope, code, path, found])
}
