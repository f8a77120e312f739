// Results one after the other → what each agency has to mend. Only so many agencies are kept, however many there are.

import type { CheckedReport } from '../../check/index.js'

/** What one agency has to mend. */
export interface AgencyFaults {
  /** Its name, or the file where the report gives none. */
  readonly name: string
  errors: number
  warnings: number
  /** Issues by code. */
  readonly codes: Map<string, number>
  /** Where its first faulty report is. */
  readonly source: CheckedReport['source']
}

/** Collects what agencies have to mend. */
export interface Agencies {
  add(report: CheckedReport): void
  /** The agencies, those with most errors first. */
  list(): AgencyFaults[]
  /** How many faulty reports were of agencies beyond those kept. */
  readonly beyond: number
}

/** Most agencies that are kept. */
const MOST = 10_000

/**
 * Open a collection of agencies.
 *
 * @returns
 *   An empty one.
 */
export function openAgencies(): Agencies {
  const known = new Map<string, AgencyFaults>()
  let beyond = 0
  return {
    add: ({ key, source, issues, unread }) => {
      if (unread || !issues.some(({ severity }) => severity !== 'info')) return
      const name = key?.agency ?? source.file
      const id = key?.creditCode ?? name
      const entry = known.get(id) ?? { name, errors: 0, warnings: 0, codes: new Map(), source }
      if (!known.has(id)) {
        if (known.size >= MOST) return void beyond++
        known.set(id, entry)
      }
      for (const { code, severity } of issues) {
        if (severity === 'info') continue
        entry[severity === 'error' ? 'errors' : 'warnings']++
        entry.codes.set(code, (entry.codes.get(code) ?? 0) + 1)
      }
    },
    list: () =>
      [...known.values()].sort((one, other) => other.errors - one.errors || other.warnings - one.warnings),
    get beyond() {
      return beyond
    },
  }
}
