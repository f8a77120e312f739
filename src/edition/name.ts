// A report, or its year → the edition of the format it is in. Knows names and years alone, so that asking costs nothing.

import type { EditionName } from '../../generated/index.js'
import { years } from '../../generated/years.js'

/** Names of the editions, the one in force first. */
export const EDITION_NAMES: readonly EditionName[] = years.map(({ edition }) => edition)

/** The edition in force. */
export const CURRENT: EditionName = EDITION_NAMES[0] as EditionName

/**
 * Tell whether there is an edition of a name.
 *
 * @param name
 *   Anything.
 * @returns
 *   True for the name of an edition.
 */
export function isEditionName(name: unknown): name is EditionName {
  return names.has(name)
}

const names: ReadonlySet<unknown> = new Set(EDITION_NAMES)

/**
 * Find the edition for a report year.
 *
 * @param year
 *   The year a report is about.
 * @returns
 *   The edition; undefined for a year before the first.
 */
export function findEditionForYear(year: number): EditionName | undefined {
  return years.find(({ from, to = Number.POSITIVE_INFINITY }) => year >= from && year <= to)?.edition
}

/**
 * Tell which edition a report is in.
 *
 * @param report
 *   A report of any shape.
 * @returns
 *   The edition it names; failing that, the one for its year; failing that, the one in force.
 */
export function nameEdition(report: unknown): EditionName {
  const { edition, year } = (report ?? {}) as { readonly edition?: unknown; readonly year?: unknown }
  if (isEditionName(edition)) return edition
  return (typeof year === 'number' ? findEditionForYear(year) : undefined) ?? CURRENT
}
