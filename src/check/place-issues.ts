// Issues of a report → the same with line and column in its text or file, and with their identities.

import { addIds } from '../accept/identify.js'
import type { Issue } from '../issue/issue.js'
import type { Position } from '../report/position.js'
import { createSourceFinder } from '../report/source.js'
import type { CheckedIssue } from './result.js'
import type { ReportSource } from './unread.js'

/** An issue and where it is in the JSON text; without a place in a text without any value. */
export type PlacedIssue = Issue & Partial<Position>

/**
 * Say where in a text issues are.
 *
 * @param text
 *   The JSON text of the report.
 * @param issues
 *   Its issues.
 * @returns
 *   The issues with line and column.
 */
export function locateIssues(text: string, issues: readonly Issue[]): PlacedIssue[] {
  const findInSource = createSourceFinder(text)
  return issues.map((issue) => {
    const isName = issue.code === 'unknown-field' || issue.code === 'duplicate-field'
    return { ...issue, ...findInSource(issue.path, isName ? 'name' : 'value') }
  })
}

/**
 * Say where in a file issues are, and what each is known by.
 *
 * @param issues
 *   All issues of one report with their places in its text.
 * @param report
 *   The report.
 * @param source
 *   Where it comes from: where a file holds many, the line is that of the file.
 * @returns
 *   The issues in the same order.
 */
export function signIssues(
  issues: readonly PlacedIssue[],
  report: unknown,
  { line }: ReportSource,
): readonly CheckedIssue[] {
  const placed =
    line === undefined ? issues : issues.map((issue) => ({ ...issue, ...(issue.line && { line }) }))
  return addIds(placed, report)
}
