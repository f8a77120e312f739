// Reports that were read → who reported about which year, and where each report stands. Holds no report.

import { readPointer } from '../../model/pointer.js'
import { type Identity, indexAgencies, type Named, readIdentity } from '../../report/agency.js'
import type { ReportStore } from '../store.js'

/** A report that was read once. */
export interface Entry extends Identity {
  readonly place: ReturnType<ReportStore['keep']>
  readonly level: string | undefined
}

/** An agency and its reports. */
export interface Agency extends Named {
  /** The first report of each scope and year. */
  readonly entries: Entry[]
}

/** Who reported. */
export interface Register {
  readonly agencies: readonly Agency[]
  /** Put in a report; gives the one that was there before of the same agency, scope and year. */
  add(entry: Entry): Entry | undefined
  /** Find an agency by code or name. */
  find(agency: Named): Agency | undefined
  /** The year most reports are of, the latest of several; undefined where none names a year. */
  findYear(): number | undefined
}

/**
 * Describe a report that was read.
 *
 * @param report
 *   The report.
 * @param place
 *   Where it stands.
 * @returns
 *   Who reports about which year.
 */
export function describeEntry(report: unknown, place: Entry['place']): Entry {
  const level = readPointer(report, '/agency/level')
  return { ...readIdentity(report), level: typeof level === 'string' ? level : undefined, place }
}

/**
 * Open a register.
 *
 * @returns
 *   An empty one.
 */
export function openRegister(): Register {
  const agencies: Agency[] = []
  const firsts = new Map<Agency, Map<string, Entry>>()
  const index = indexAgencies<Agency>()
  const years = new Map<number, number>()
  const open = (agency: Agency): Agency => {
    agencies.push(agency)
    firsts.set(agency, new Map())
    index.add(agency)
    return agency
  }
  return {
    agencies,
    find: index.find,
    add: (entry) => {
      const { name, creditCode, year, scope } = entry
      const agency = index.find(entry) ?? open({ name, creditCode, entries: [] })
      const known = firsts.get(agency)
      const key = `${year} ${scope}`
      const before = year === undefined ? undefined : known?.get(key)
      if (before) return before
      known?.set(key, entry)
      agency.entries.push(entry)
      if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
      return undefined
    },
    findYear: () => [...years].sort(([a, one], [b, other]) => other - one || b - a)[0]?.[0],
  }
}
