// What checking many reports gives: one result for each, as data. Types only.

import type { Issue } from '../issue/issue.js'

/** Who reports about which year: what reports are grouped, compared and told apart by. */
export interface ReportKey {
  /** Name of the agency; null where the report does not say. */
  readonly agency: string | null
  /** Unified social credit code; null where the report does not say. */
  readonly creditCode: string | null
  readonly year: number | null
  /** `own` or `area`; null where the report does not say. */
  readonly scope: string | null
}

/** An issue and what is known of it beside. */
export interface CheckedIssue extends Issue {
  /** Its identity, which stays when the report is written or imported anew. */
  readonly id: string
  /** Line and column in the file, from 1; absent where the text can't be walked. */
  readonly line?: number
  readonly column?: number
  /** Who accepted it and until when: of an accepted issue, unless a baseline holds it, or of one accepted no more. */
  readonly acceptance?: { readonly reason: string; readonly by: string; readonly until: string }
}

/** One report once checked, or one that could not be read. */
export interface CheckedReport {
  /** Where it comes from: path of a file, with the number of the line in a file of many. */
  readonly source: { readonly file: string; readonly line?: number }
  /** Absent where nothing could be read. */
  readonly key?: ReportKey
  /** Edition it was checked by; absent where nothing could be read. */
  readonly edition?: string
  /** Whether no error is open. */
  readonly valid: boolean
  /** What is open; for a report that could not be read, why. */
  readonly issues: readonly CheckedIssue[]
  /** Issues that were set aside because they are accepted. */
  readonly accepted?: readonly CheckedIssue[]
  /** It could not be read. */
  readonly unread?: true
  /** There is none: an agency of the roster, and what is said of it. */
  readonly missing?: true
}

/** What the results of many reports come to. */
export interface CheckSummary {
  readonly reports: number
  readonly valid: number
  readonly invalid: number
  readonly unread: number
  /** Agencies of the roster without a report; not among `reports`. */
  readonly missing: number
  /** Open issues by code, in the order of the codes. */
  readonly codes: readonly {
    readonly code: string
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    readonly reports: number
  }[]
}
