// A roster and the reports that count → the agencies without one.

import type { Roster } from '../roster/entry.js'
import type { OwnedRecord } from './agencies.js'
import type { Analysis } from './result.js'

/**
 * List the agencies of a roster that have no report.
 *
 * @param roster
 *   Who there is.
 * @param counted
 *   The reports that count.
 * @param years
 *   The years to look at.
 * @returns
 *   By year, in the order of the roster. A government is not missing while agencies below it count: its own report
 *   would include theirs.
 */
export function listMissing(
  roster: Roster,
  counted: readonly OwnedRecord[],
  years: readonly number[],
): Analysis['missing'] {
  return years.flatMap((year) => {
    const here = new Set(
      counted.filter((record) => record.year === year).map((record) => roster.find(record)),
    )
    return roster.entries
      .filter((entry) => !here.has(entry) && !roster.listChildren(entry).some((child) => here.has(child)))
      .map(({ name }) => ({ agency: name, year }))
  })
}
