// Reports once checked → counts of all of them: how many are valid, which codes how often.

import { type Counts, countBySeverity } from '../../issue/severity.js'
import type { CheckedReport, CheckSummary } from '../result.js'
import type { Catalogue } from './catalogue.js'

/** Counts reports one by one; holds numbers only. */
export interface Tally {
  add(report: CheckedReport): void
  /** What it comes to so far. */
  summarise(): CheckSummary
}

/**
 * Start counting.
 *
 * @param catalogue
 *   Gives the order of the codes.
 * @returns
 *   A tally of nothing yet.
 */
export function createTally(catalogue: Pick<Catalogue, 'compare'>): Tally {
  const codes = new Map<string, Counts & { reports: number }>()
  const totals = { reports: 0, valid: 0, invalid: 0, unread: 0, missing: 0 }
  return {
    add: (report) => {
      if (!report.missing) totals.reports += 1
      totals[classify(report)] += 1
      for (const [code, counts] of countCodes(report)) {
        const sum = codes.get(code) ?? { error: 0, warning: 0, info: 0, reports: 0 }
        addCounts(sum, counts)
        sum.reports += 1
        codes.set(code, sum)
      }
    },
    summarise: () => ({
      ...totals,
      codes: [...codes]
        .sort(([left], [right]) => catalogue.compare(left, right))
        .map(([code, { error, warning, info, reports }]) => ({
          code,
          errors: error,
          warnings: warning,
          infos: info,
          reports,
        })),
    }),
  }
}

function classify({ unread, missing, valid }: CheckedReport): 'unread' | 'missing' | 'valid' | 'invalid' {
  return unread ? 'unread' : missing ? 'missing' : valid ? 'valid' : 'invalid'
}

/**
 * Count the open issues of a report by code.
 *
 * @param report
 *   The report.
 * @returns
 *   Counts by severity for each code.
 */
export function countCodes({ issues }: Pick<CheckedReport, 'issues'>): Map<string, Counts> {
  const groups = new Map<string, Counts>()
  for (const issue of issues) {
    const counts = groups.get(issue.code) ?? countBySeverity([])
    counts[issue.severity] += 1
    groups.set(issue.code, counts)
  }
  return groups
}

/**
 * Add counts to others, which are changed.
 *
 * @param sum
 *   What is added to.
 * @param counts
 *   What is added.
 */
export function addCounts(sum: Counts, counts: Readonly<Counts>): void {
  sum.error += counts.error
  sum.warning += counts.warning
  sum.info += counts.info
}
