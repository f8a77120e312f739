// Results one after the other → what they come to, in memory that their number does not change.

import type { Severity } from '../model/types.js'
import type { CheckedReport, CheckSummary } from './result.js'

/** Counts results. */
export interface Tally {
  add(report: CheckedReport): void
  summarise(): CheckSummary
}

interface CodeCounts {
  readonly code: string
  errors: number
  warnings: number
  infos: number
  reports: number
}

const COUNTED = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  string
>

/**
 * Open a tally.
 *
 * @returns
 *   A tally that has counted nothing.
 */
export function openTally(): Tally {
  const counts = { reports: 0, valid: 0, invalid: 0, unread: 0 }
  const codes = new Map<string, CodeCounts>()
  return {
    add: ({ valid, unread, issues }) => {
      counts.reports++
      counts[unread ? 'unread' : valid ? 'valid' : 'invalid']++
      const seen = new Set<string>()
      for (const { code, severity } of issues) {
        const entry = codes.get(code) ?? { code, errors: 0, warnings: 0, infos: 0, reports: 0 }
        codes.set(code, entry)
        entry[COUNTED[severity]]++
        if (!seen.has(code)) entry.reports++
        seen.add(code)
      }
    },
    summarise: () => ({
      ...counts,
      codes: [...codes.values()]
        .map((entry) => ({ ...entry }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
    }),
  }
}
