// Reports once sorted out → those that can be added up: a report on a whole area holds the figures of the agencies in it,
// so one of the two counts, never both. The agencies' own do, because they are the finer ones; and they do in all years,
// so that what is added up does not change its nature from one year to the next.

import { followPath, valuesOf } from '../model/lookup.js'
import type { Model } from '../model/types.js'
import type { Roster, RosterEntry } from '../roster/entry.js'
import type { OwnedRecord } from './agencies.js'

/** A record, and whether it is on a whole area. */
export interface ScopedRecord extends OwnedRecord {
  readonly isArea: boolean
}

/** Records, parted. */
export interface Parted {
  readonly counted: readonly ScopedRecord[]
  /** Those that include agencies which count, with the number of these where a roster tells it. */
  readonly left: readonly { readonly record: ScopedRecord; readonly parts?: number }[]
  /** How many on areas count though nobody knows whether one includes another. */
  readonly undecided: number
}

/**
 * Part reports into those that count and those that include agencies which do.
 *
 * @param records
 *   One per agency, year and scope.
 * @param roster
 *   Says who is part of whom. Without it, a report on an area may include every agency of its level or a lower one, but
 *   no other area of its own level.
 * @returns
 *   Both.
 */
export function partOverlaps(records: readonly ScopedRecord[], roster: Roster | undefined): Parted {
  const own = records.filter(({ isArea }) => !isArea)
  const areas = new Map<number, ScopedRecord[]>()
  for (const record of records) {
    if (record.isArea) areas.set(record.agency, [...(areas.get(record.agency) ?? []), record])
  }
  const groups = [...areas.values()]
  return roster ? partByRoster(own, groups, roster) : partByLevel(own, groups)
}

/** The reports of one agency on its area, one a year. */
type Area = readonly ScopedRecord[]

function partByRoster(own: readonly ScopedRecord[], areas: readonly Area[], roster: Roster): Parted {
  const parts = new Map<RosterEntry, Set<number>>()
  const countAbove = (record: ScopedRecord, isAreaItself: boolean) => {
    const [entry, ...above] = listAbove(record, roster)
    // An area does not include itself, but what its government does on its own account.
    for (const each of isAreaItself || !entry ? above : [entry, ...above])
      parts.set(each, (parts.get(each) ?? new Set()).add(record.agency))
  }
  for (const record of own) countAbove(record, false)
  const deepestFirst = areas
    .flatMap((area) => {
      const [first] = area
      return first ? [{ area, first, depth: listAbove(first, roster).length }] : []
    })
    .sort((one, other) => other.depth - one.depth)
  const counted = [...own]
  const left: { record: ScopedRecord; parts: number }[] = []
  for (const { area, first } of deepestFirst) {
    const entry = roster.find(first)
    const count = entry ? (parts.get(entry)?.size ?? 0) : 0
    if (count > 0) left.push(...area.map((record) => ({ record, parts: count })))
    else {
      counted.push(...area)
      countAbove(first, true)
    }
  }
  return { counted, left, undecided: 0 }
}

/** The agency itself, then those above it. A roster may lead in a circle. */
function listAbove(record: ScopedRecord, roster: Roster): RosterEntry[] {
  const chain: RosterEntry[] = []
  for (let entry = roster.find(record); entry && !chain.includes(entry); entry = roster.findParent(entry))
    chain.push(entry)
  return chain
}

function partByLevel(own: readonly ScopedRecord[], areas: readonly Area[]): Parted {
  const lowestFirst = areas
    .map((area) => ({ area, depth: area.map(depthOf).find((depth) => depth !== undefined) }))
    .sort((one, other) => (other.depth ?? -1) - (one.depth ?? -1))
  // What has no level may be anywhere.
  const deepestOwn = own.reduce((deepest, record) => Math.max(deepest, depthOf(record) ?? Infinity), -1)
  let deepestArea = -1
  const counted = [...own]
  const left: { record: ScopedRecord }[] = []
  let undecided = 0
  for (const { area, depth } of lowestFirst) {
    const at = depth ?? -1
    if ((own.length > 0 && deepestOwn >= at) || deepestArea > at)
      left.push(...area.map((record) => ({ record })))
    else {
      counted.push(...area)
      deepestArea = Math.max(deepestArea, at)
      if (depth === undefined) undecided += 1
    }
  }
  return { counted, left, undecided: undecided > 1 ? undecided : 0 }
}

/** From 0, the highest level. */
function depthOf({ level, model }: ScopedRecord): number | undefined {
  const depth = level === undefined ? -1 : listLevels(model).indexOf(level)
  return depth < 0 ? undefined : depth
}

/** The levels of government by their names in a report, the highest first. */
function listLevels(model: Model): readonly unknown[] {
  const last = followPath(model, '/agency/level').at(-1)
  return last && 'field' in last ? valuesOf(model, last.field).map(({ value }) => value) : []
}
