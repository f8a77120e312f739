// Records of reports → which of them are one agency's, over all years, whatever order they came in.

import { foldName, indexAgencies, type Named } from '../report/agency.js'
import type { Roster } from '../roster/entry.js'
import type { ReportRecord } from './record.js'
import type { AnalysedAgency } from './result.js'

/** A record and the number of its agency. */
export interface OwnedRecord extends ReportRecord {
  /** From 0; the same for all reports of one agency. */
  readonly agency: number
}

/**
 * Sort records so that the order they came in decides nothing.
 *
 * @param records
 *   The records.
 * @returns
 *   Those with a credit code first, by code and name, then by year, fewer errors first, then by source and figures.
 */
export function sortRecords(records: readonly ReportRecord[]): ReportRecord[] {
  const key = ({ creditCode, name, year, errors, source, counts }: ReportRecord) =>
    [creditCode ?? '\uffff', foldName(name), year, errors, source ?? '', counts.join()] as const
  return records
    .map((record) => ({ record, key: key(record) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ record }) => record)
}

/**
 * Find whose each record is: by the roster where there is one, else by code, else by name.
 *
 * @param sorted
 *   The records, sorted; one without a code joins the first with its name.
 * @param roster
 *   Who there is.
 * @returns
 *   The records in the same order.
 */
export function findOwners(sorted: readonly ReportRecord[], roster: Roster | undefined): OwnedRecord[] {
  const index = indexAgencies<Named & { readonly agency: number }>()
  const seen = new Set<string>()
  let count = 0
  return sorted.map((record) => {
    const entry = roster?.find(record)
    const named = { name: entry?.name ?? record.name, creditCode: entry?.creditCode ?? record.creditCode }
    const key = JSON.stringify([named.creditCode ?? null, foldName(named.name)])
    const agency = index.find(named)?.agency ?? count++
    // A name in force once leads to the agency for good; each is put in once.
    if (!seen.has(key)) index.add({ ...named, agency })
    seen.add(key)
    return { ...record, agency }
  })
}

/**
 * Name the agencies, each as its latest report does.
 *
 * @param records
 *   The records that count.
 * @returns
 *   The agencies by number. Where several have one name, it is followed by their codes.
 */
export function nameAgencies(records: readonly OwnedRecord[]): Map<number, AnalysedAgency> {
  const latest = new Map<number, OwnedRecord>()
  const codes = new Map<number, string>()
  for (const record of records) {
    const known = latest.get(record.agency)
    if (!known || record.year > known.year) latest.set(record.agency, record)
    if (record.creditCode !== undefined) codes.set(record.agency, record.creditCode)
  }
  const times = new Map<string, number>()
  for (const { name } of latest.values()) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    [...latest].map(([agency, { name }]) => {
      const creditCode = codes.get(agency) ?? null
      const isShared = creditCode !== null && (times.get(name) ?? 0) > 1
      return [agency, { name: isShared ? `${name} ${creditCode}` : name, creditCode }]
    }),
  )
}

function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}
