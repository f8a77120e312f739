// A roster once read: who there is, and who is part of whom.

import { foldName, indexAgencies, type Named } from '../report/agency.js'

/** One agency of a roster. */
export interface RosterEntry {
  /** Full name. */
  readonly name: string
  /** Unified social credit code. */
  readonly creditCode?: string
  /** Kind of organ, as a report writes it. */
  readonly kind?: string
  /** Administrative level, as a report writes it. */
  readonly level?: string
  /** Name or credit code of the agency it is part of; absent at the top. */
  readonly parent?: string
  /** Line of the file it stands on. */
  readonly line: number
}

/** A roster that can be asked. */
export interface Roster {
  readonly entries: readonly RosterEntry[]
  /** Find an agency by code or name. */
  find(agency: Named): RosterEntry | undefined
  /** List the agencies that are part of another, in the order of the roster. */
  listChildren(parent: Named): readonly RosterEntry[]
  /** Find the agency that another is part of. */
  findParent(entry: RosterEntry): RosterEntry | undefined
}

/**
 * Open a roster.
 *
 * @param entries
 *   Its agencies.
 * @returns
 *   The roster, ready to be asked.
 */
export function openRoster(entries: readonly RosterEntry[]): Roster {
  const index = indexAgencies(entries)
  const children = new Map<string, RosterEntry[]>()
  const findParent = ({ parent }: RosterEntry) =>
    parent === undefined ? undefined : (index.find({ creditCode: parent }) ?? index.find({ name: parent }))
  for (const entry of entries) {
    if (entry.parent === undefined) continue
    const above = findParent(entry)
    const key = above ? keyOf(above) : foldName(entry.parent)
    children.set(key, [...(children.get(key) ?? []), entry])
  }
  return {
    entries,
    find: index.find,
    listChildren: (parent) => {
      const entry = index.find(parent)
      const keys = entry ? [keyOf(entry)] : [parent.creditCode ?? '', foldName(parent.name)]
      return keys.flatMap((key) => children.get(key) ?? [])
    },
    findParent,
  }
}

/**
 * Find the one agency that all others of a roster are part of.
 *
 * @param roster
 *   The roster.
 * @returns
 *   The only entry without a parent that has parts; undefined where there is none or several.
 */
export function findTop({ entries, listChildren }: Roster): RosterEntry | undefined {
  const tops = entries.filter((entry) => entry.parent === undefined && listChildren(entry).length > 0)
  return tops.length === 1 ? tops[0] : undefined
}

function keyOf({ name }: RosterEntry): string {
  return foldName(name)
}
