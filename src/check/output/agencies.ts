// Reports once checked → the agencies they are from, each with its counts, and with its reports where they are kept.

import { type Counts, countBySeverity } from '../../issue/severity.js'
import type { CheckedReport } from '../result.js'
import { nameAgency } from './report-name.js'
import { addCounts, countCodes } from './tally.js'

/** An agency and what its reports come to. */
export interface Agency {
  /** Its place among all agencies, from 1, in the order of the reports. */
  readonly number: number
  readonly name: string
  readonly creditCode: string | null
  readonly counts: Counts
  readonly codes: Map<string, Counts>
  /** Empty where reports are not kept. */
  readonly reports: CheckedReport[]
}

/** Gathers reports by agency. */
export interface Agencies {
  add(report: CheckedReport): void
  /** All agencies in the order of the reports. */
  list(): Agency[]
  /** Those with open issues, the one with most to mend first. */
  listByNeed(): Agency[]
}

/**
 * Start gathering. Reports belong together that have one credit code; without codes, one name; without names, one file.
 *
 * @param keepReports
 *   Whether the reports themselves are kept.
 * @returns
 *   No agency yet.
 */
export function gatherAgencies(keepReports: boolean): Agencies {
  const agencies = new Map<string, Agency>()
  const list = () => tellApart([...agencies.values()])
  return {
    add: (report) => {
      const { key } = report
      const name = nameAgency(report)
      const identity = JSON.stringify([key?.creditCode ?? null, key?.creditCode ? null : name])
      const agency = agencies.get(identity) ?? {
        number: agencies.size + 1,
        name,
        creditCode: key?.creditCode ?? null,
        counts: countBySeverity([]),
        codes: new Map<string, Counts>(),
        reports: [],
      }
      agencies.set(identity, agency)
      addCounts(agency.counts, countBySeverity(report.issues))
      for (const [code, counts] of countCodes(report)) {
        const sum = agency.codes.get(code) ?? countBySeverity([])
        addCounts(sum, counts)
        agency.codes.set(code, sum)
      }
      if (keepReports) agency.reports.push(report)
    },
    list,
    listByNeed: () =>
      list()
        .filter(({ codes }) => codes.size > 0)
        .sort((left, right) => compareNeed(left.counts, right.counts) || left.number - right.number),
  }
}

/** Where several have one name, it is followed by their codes. */
function tellApart(agencies: readonly Agency[]): Agency[] {
  const times = new Map<string, number>()
  for (const { name } of agencies) times.set(name, (times.get(name) ?? 0) + 1)
  return agencies.map((agency) =>
    agency.creditCode !== null && (times.get(agency.name) ?? 0) > 1
      ? { ...agency, name: `${agency.name} ${agency.creditCode}` }
      : agency,
  )
}

/**
 * Order by need: more errors first, then more warnings, then more else.
 *
 * @param left
 *   Counts.
 * @param right
 *   Other counts.
 * @returns
 *   Below 0 where the left ones come first.
 */
export function compareNeed(left: Readonly<Counts>, right: Readonly<Counts>): number {
  return right.error - left.error || right.warning - left.warning || right.info - left.info
}
