// Issues of many reports → those of each, with place and identity, found again by file and line.

import type { Issue } from '../../issue/issue.js'
import type { ParsedText } from '../check-text.js'
import { locateIssues, signIssues } from '../place-issues.js'
import type { CheckedIssue, CheckedReport } from '../result.js'
import { nameSource } from '../unread.js'
import type { TogetherContext } from './context.js'
import type { Entry } from './register.js'

/** Keeps the issues of reports. Memory grows with issues, not with reports. */
export interface Findings {
  /** Put in issues of a report, which is read again unless it is at hand. */
  add(entry: Entry, issues: readonly Issue[], report?: ParsedText): void
  /** Put in issues of a report that are found when they are asked for: long ones are never all in memory. */
  defer(entry: Entry, find: () => readonly Issue[]): void
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
  const deferred = new Map<string, () => readonly CheckedIssue[]>()
  const sign = (entry: Entry, issues: readonly Issue[], atHand?: ParsedText): readonly CheckedIssue[] => {
    const report = issues.length > 0 ? (atHand ?? load(entry)) : undefined
    return report ? signIssues(locateIssues(report.text, issues), report.value, entry.place.source) : []
  }
  return {
    add: (entry, issues, report) => {
      const name = nameSource(entry.place.source)
      const own = sign(entry, issues, report)
      if (own.length > 0) kept.set(name, [...(kept.get(name) ?? []), ...own])
    },
    defer: (entry, find) => {
      deferred.set(nameSource(entry.place.source), () => sign(entry, find()))
    },
    find: (source) => {
      const name = nameSource(source)
      return [...(kept.get(name) ?? []), ...(deferred.get(name)?.() ?? [])]
    },
  }
}
