// Issues of a report and the accepted ones → those that are open, accepted or accepted no more, and entries without use.

import { ToolkitError } from '../issue/error.js'
import type { Issue } from '../issue/issue.js'
import { isDay } from './day.js'
import type { AcceptedEntry } from './entry.js'
import { isSameFigures, takeFigures } from './figures.js'
import { type Identity, identifyIssues } from './identify.js'
import { createEntryFinder, readHead } from './report.js'

/** An issue and the entry that accepts it, or did. */
export interface Matched<Of> {
  readonly issue: Of
  readonly entry: AcceptedEntry
}

/** What became of the issues of a report. */
export interface Applied<Of> {
  /** Issues that are not accepted, those of expired entries among them; in their order. */
  readonly open: readonly Of[]
  readonly accepted: readonly Matched<Of>[]
  /** Open issues whose acceptance has run out, and when: `entry.until`. */
  readonly expired: readonly Matched<Of>[]
  /** Entries about this report, or about any, that no issue belongs to. */
  readonly unused: readonly AcceptedEntry[]
}

/**
 * Set aside the issues of a report that were accepted.
 *
 * @param issues
 *   All issues of one report, of `validateReport` or of an import, in their order.
 * @param report
 *   The report they were found in; any value.
 * @param accepted
 *   The entries, of one file or of several.
 * @param options
 *   `date`: the day it is, as YYYY-MM-DD; an entry holds up to its `until` and on that day.
 * @returns
 *   The issues by what became of them. Nothing is lost: each is open or accepted.
 * @throws {ToolkitError}
 *   `wrong-option` when `date` is no day.
 * @example
 *   const { open, accepted } = applyAccepted(issues, report, entries, { date: '2025-03-01' })
 */
export function applyAccepted<Of extends Issue & { readonly text?: string | undefined }>(
  issues: readonly Of[],
  report: unknown,
  accepted: readonly AcceptedEntry[],
  { date }: { readonly date: string },
): Applied<Of> {
  if (!isDay(date)) throw complainDate(date)
  const entries = createEntryFinder(accepted)(readHead(report))
  return applyEntries(issues, identifyIssues(issues, report), entries, date)
}

/**
 * Set aside the issues of a report that entries about it accept.
 *
 * @param issues
 *   All issues of one report, in their order.
 * @param identities
 *   Their paths with names of items for numbers, in the same order.
 * @param entries
 *   The entries about the report.
 * @param date
 *   The day it is.
 * @returns
 *   The issues by what became of them.
 */
export function applyEntries<Of extends Issue & { readonly text?: string | undefined }>(
  issues: readonly Of[],
  identities: readonly Pick<Identity, 'path'>[],
  entries: readonly AcceptedEntry[],
  date: string,
): Applied<Of> {
  const byCode = new Map<string, AcceptedEntry[]>()
  for (const entry of entries) {
    const alike = byCode.get(entry.code)
    if (alike) alike.push(entry)
    else byCode.set(entry.code, [entry])
  }
  const used = new Set<AcceptedEntry>()
  const open: Of[] = []
  const closed: Matched<Of>[] = []
  const expired: Matched<Of>[] = []
  for (const [index, issue] of issues.entries()) {
    const identity = identities[index] ?? { path: '' }
    const matching = (byCode.get(issue.code) ?? []).filter((entry) => isAbout(entry, issue, identity))
    for (const entry of matching) used.add(entry)
    const valid = matching.find(({ until }) => until === undefined || until >= date)
    if (valid) {
      closed.push({ issue, entry: valid })
      continue
    }
    open.push(issue)
    const [entry] = matching
    if (entry) expired.push({ issue, entry })
  }
  return { open, accepted: closed, expired, unused: entries.filter((entry) => !used.has(entry)) }
}

function isAbout(
  entry: AcceptedEntry,
  issue: Issue & { readonly text?: string | undefined },
  identity: Pick<Identity, 'path'>,
): boolean {
  return (
    isAt(entry, issue.path, identity.path) &&
    (entry.found === undefined || isSameFigures(entry.found, takeFigures(issue)))
  )
}

function isAt({ path, until }: AcceptedEntry, pointer: string, anchored: string): boolean {
  if (path === anchored) return true
  // A baseline means one issue; a person may name it by its pointer, or all below one.
  if (until === undefined) return false
  if (!path.endsWith('/*')) return path !== '' && path === pointer
  const above = path.slice(0, -1)
  return pointer.startsWith(above) || anchored.startsWith(above)
}

function complainDate(date: unknown): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `date 应为日历上有的一天，如 2025-03-01，现为 ${String(date)}`,
    en: `date must be a day of the calendar such as 2025-03-01, found ${String(date)}`,
  })
}
