// A report → what tells it from other reports, and whether an entry is about it.

import { readPointer } from '../model/pointer.js'
import type { AcceptedEntry, ReportIdentity } from './entry.js'

/**
 * Tell which report a report is.
 *
 * @param report
 *   The report; any value.
 * @returns
 *   Agency, year and scope, as far as it says them.
 */
export function identifyReport(report: unknown): ReportIdentity {
  const { creditCode, name, year, scope } = readHead(report)
  return { agency: creditCode ?? name, year, scope }
}

/**
 * Make a function that tells whether an entry is about a report.
 *
 * @param report
 *   The report; any value.
 * @returns
 *   True for an entry that names the agency, by credit code or name, the year and the scope, or leaves them out.
 */
export function createConcern(report: unknown): (entry: AcceptedEntry) => boolean {
  const { creditCode, name, year, scope } = readHead(report)
  const agency = creditCode ?? name
  return ({ report: named }) =>
    named === undefined ||
    ((named.agency === undefined ||
      named.agency === agency ||
      (named.agency !== null && named.agency === name)) &&
      (named.year === undefined || named.year === year) &&
      (named.scope === undefined || named.scope === scope))
}

interface Head {
  readonly creditCode: string | null
  readonly name: string | null
  readonly year: number | null
  readonly scope: string | null
}

function readHead(report: unknown): Head {
  const year = read(report, '/year')
  return {
    creditCode: readText(report, '/agency/creditCode'),
    name: readText(report, '/agency/name'),
    year: typeof year === 'number' && Number.isFinite(year) ? year : null,
    scope: readText(report, '/agency/scope'),
  }
}

function readText(report: unknown, path: string): string | null {
  const value = read(report, path)
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : null
}

/** Names are shorter by the format. */
const LONGEST = 500

function read(report: unknown, path: string): unknown {
  try {
    return readPointer(report, path)
  } catch {
    // A getter or a proxy that throws: not data.
    return undefined
  }
}
