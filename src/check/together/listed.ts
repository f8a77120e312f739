// The agencies that reported, held against a roster: who is not on it, who is otherwise on it, and who is missing.

import type { Finding } from '../../issue/issue.js'
import { findNearest } from '../../issue/nearest.js'
import { clip } from '../../issue/show-value.js'
import { foldName } from '../../report/agency.js'
import type { Roster, RosterEntry } from '../../roster/entry.js'
import { nameSource } from '../unread.js'
import { tell } from './codes.js'
import type { Entry, Register } from './register.js'

/** What a report and a roster both say of an agency. */
const FIELDS = ['name', 'creditCode', 'kind', 'level'] as const

/** Looking for a name that was meant takes long, and after so many another roster was meant. */
const MOST_SUGGESTED = 100

/**
 * Make the check that holds the agency of a report against a roster.
 *
 * @param roster
 *   The roster.
 * @returns
 *   Tells that an agency is not on it, or not as the report says. What one of the two leaves out is not compared.
 */
export function createListedCheck(roster: Roster): (entry: Entry) => Finding[] {
  const names = roster.entries.map(({ name }) => name)
  let unlisted = 0
  return (entry) => {
    const listed = roster.find(entry)
    if (listed) return compareFields(entry, listed)
    // What names nobody is no report, and its own check says so.
    if (entry.name === undefined && entry.creditCode === undefined) return []
    const near = entry.name && unlisted++ < MOST_SUGGESTED ? findNearest(entry.name, names) : undefined
    const params = { agency: nameAgency(entry), ...(near !== undefined && { suggestion: clip(near) }) }
    return [tell('agency-not-listed', '/agency/name', params)]
  }
}

function compareFields(entry: Entry, listed: RosterEntry): Finding[] {
  return FIELDS.flatMap((field) => {
    const [found, expected] = [entry[field], listed[field]]
    if (found === undefined || expected === undefined || foldName(found) === foldName(expected)) return []
    const params = { found: clip(found), expected: clip(expected), line: listed.line }
    return [tell('agency-not-as-listed', `/agency/${field}`, params)]
  })
}

/** Of a path its end tells more. */
const LONGEST_PATH = 300

/**
 * Tell that a report of the same agency, scope and year came before.
 *
 * @param entry
 *   The report.
 * @param first
 *   The one before.
 * @returns
 *   The finding.
 */
export function tellTwice(entry: Entry, first: Entry): Finding {
  const params = {
    agency: nameAgency(entry),
    year: entry.year ?? '–',
    first: nameSource(first.place.source).slice(-LONGEST_PATH),
  }
  return tell('report-twice', '', params)
}

function nameAgency({ name, creditCode }: Entry): string {
  return clip(name ?? creditCode ?? '–')
}

/** An agency of a roster without a report. */
export interface Missing {
  readonly listed: RosterEntry
  readonly finding: Finding
}

/**
 * List the agencies of a roster that have no report.
 *
 * @param roster
 *   The roster.
 * @param register
 *   Who reported.
 * @param year
 *   About which year.
 * @returns
 *   The agencies in the order of the roster.
 */
export function listMissing(roster: Roster, register: Register, year: number): Missing[] {
  const listedOf = new Set(
    register.agencies.flatMap((agency) =>
      agency.entries.some((entry) => entry.year === year) ? (roster.find(agency) ?? []) : [],
    ),
  )
  return roster.entries
    .filter((listed) => !listedOf.has(listed))
    .map((listed) => ({
      listed,
      finding: tell('report-missing', '', { agency: clip(listed.name), line: listed.line, year }),
    }))
}
