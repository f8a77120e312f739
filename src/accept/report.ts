// A report → what tells it from other reports, and which entries are about it.

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
  return identifyHead(readHead(report))
}

/**
 * Tell which report it is that says this of itself.
 *
 * @param head
 *   What it says.
 * @returns
 *   Agency, year and scope.
 */
export function identifyHead({ creditCode, name, year, scope }: Head): ReportIdentity {
  return { agency: creditCode ?? name, year, scope }
}

/** What entries are held against: a report is known by its credit code and by its name. */
export interface Head {
  readonly creditCode: string | null
  readonly name: string | null
  readonly year: number | null
  readonly scope: string | null
}

/**
 * Read what entries are held against.
 *
 * @param report
 *   The report; any value.
 * @returns
 *   What it says of itself.
 */
export function readHead(report: unknown): Head {
  const year = read(report, '/year')
  return {
    creditCode: readText(report, '/agency/creditCode'),
    name: readText(report, '/agency/name'),
    year: typeof year === 'number' && Number.isFinite(year) ? year : null,
    scope: readText(report, '/agency/scope'),
  }
}

/**
 * Make a function that finds the entries about a report. However many entries there are, it looks at few.
 *
 * @param entries
 *   All entries.
 * @returns
 *   From the head of a report to the entries that name its agency, by credit code or name, its year and scope, or leave
 *   them out; in their order.
 */
export function createEntryFinder(entries: readonly AcceptedEntry[]): (head: Head) => AcceptedEntry[] {
  const byAgency = new Map<string | null | undefined, [number, AcceptedEntry][]>()
  for (const [index, entry] of entries.entries()) {
    const agency = entry.report?.agency
    const alike = byAgency.get(agency)
    if (alike) alike.push([index, entry])
    else byAgency.set(agency, [[index, entry]])
  }
  return ({ creditCode, name, year, scope }) => {
    const agencies = new Set([undefined, creditCode ?? name, ...(name === null ? [] : [name])])
    return [...agencies]
      .flatMap((agency) => byAgency.get(agency) ?? [])
      .filter(
        ([, { report: named }]) =>
          (named?.year === undefined || named.year === year) &&
          (named?.scope === undefined || named.scope === scope),
      )
      .sort(([one], [other]) => one - other)
      .map(([, entry]) => entry)
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
