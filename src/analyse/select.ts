// Records of reports → those that count, and the reason for each that does not.

import { SUM_RULE } from '../aggregate/codes.js'
import type { Model } from '../model/types.js'
import type { Roster } from '../roster/entry.js'
import { findOwners, type OwnedRecord, sortRecords } from './agencies.js'
import { tell } from './left-out.js'
import { partOverlaps, type ScopedRecord } from './overlap.js'
import type { ReportRecord } from './record.js'
import type { LeftOut } from './result.js'

/** What reports are held against. */
export interface Selection {
  readonly roster: Roster | undefined
  /** Only reports on the agencies themselves, or only those on whole areas, if asked for. */
  readonly scope: 'own' | 'area' | undefined
}

/** The records that count, and what became of the others. */
export interface Selected {
  readonly counted: readonly ScopedRecord[]
  readonly leftOut: readonly LeftOut[]
  readonly undecided: number
}

/**
 * Select the records that count.
 *
 * @param records
 *   The records, in any order: the outcome does not depend on it.
 * @param selection
 *   Roster and scope.
 * @returns
 *   At most one record per agency and year, none of which includes another.
 */
export function selectRecords(records: readonly ReportRecord[], { roster, scope }: Selection): Selected {
  const leftOut: LeftOut[] = []
  const groups = new Map<string, ScopedRecord>()
  for (const record of findOwners(sortRecords(records), roster)) {
    const scoped = { ...record, isArea: isOnArea(record, roster) }
    const key = `${record.agency} ${record.year} ${scoped.isArea}`
    const first = groups.get(key)
    if (roster && !roster.find(record)) leftOut.push(tell('not-in-roster', record))
    else if (scope !== undefined && scoped.isArea !== (scope === 'area'))
      leftOut.push(tell('other-scope', record))
    else if (first) {
      const same = first.counts.join() === record.counts.join()
      leftOut.push({ ...tell('twice', record), kept: first.source ?? null, same })
    } else groups.set(key, scoped)
  }
  const { counted, left, undecided } = partOverlaps([...groups.values()], roster)
  for (const { record, parts } of left)
    leftOut.push(
      parts === undefined
        ? tell('may-include-others', record)
        : { ...tell('includes-others', record), count: parts },
    )
  return { counted, leftOut, undecided }
}

/** A report that does not say its scope has the one its kind of organ reports in. */
function isOnArea(
  { scope, kind, model, name, creditCode }: OwnedRecord,
  roster: Roster | undefined,
): boolean {
  if (scope !== undefined) return scope === 'area'
  const known = kind ?? roster?.find({ name, creditCode })?.kind
  return known !== undefined && listAreaKinds(model).includes(known)
}

/** The kinds of organ that report on their area, by the rule on sums of parts. */
function listAreaKinds({ rules }: Model): readonly unknown[] {
  const areas = rules.find(({ id }) => id === SUM_RULE)?.settings?.areas
  return Array.isArray(areas) ? areas : []
}
