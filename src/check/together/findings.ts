// Issues of many reports → those of each, with place and identity, found again by file and line.

import type { Issue } from '../../issue/issue.js'
import { locateIssues, signIssues } from '../place-issues.js'
import type { CheckedIssue, CheckedReport } from '../result.js'
import { nameSource } from '../unread.js'
import type { TogetherContext } from './context.js'
import type { Entry } from './register.js'

/** Keeps the issues of reports. Memory grows with issues, not with reports. */
export interface Findings {
  /** Put in issues of a report. */
  add(entry: Entry, issues: readonly Issue[]): void
  /** The issues of a report. */
  find(source: CheckedReport['source']): readonly CheckedIssue[]
}

/**
 * Open a keeper of issues.
 *
 * @param context
 *   Reads reports again, for the place of an issue in their text.
 * @returns
 *   The keeper, empty.
 */
export function openFindings({ load }: TogetherContext): Findings {
  const kept = new Map<string, readonly CheckedIssue[]>()
  const find: Findings['find'] = (source) => kept.get(nameSource(source)) ?? []
  return {
    find,
    add: (entry, issues) => {
      const report = issues.length > 0 ? load(entry) : undefined
      if (!report) return
      const { source } = entry.place
      const own = signIssues(locateIssues(report.text, issues), report.value, source)
      kept.set(nameSource(source), [...find(source), ...own])
    },
  }
}
