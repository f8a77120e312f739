// A report of any shape → who reports about which year and in which scope, as far as it says.

import { readNumber, readPointer } from '../model/pointer.js'

/** Who reports. */
export interface Identity {
  /** Name of the agency as written. */
  readonly name: string | undefined
  readonly creditCode: string | undefined
  readonly kind: string | undefined
  readonly scope: string | undefined
  readonly year: number | undefined
}

/**
 * Read who reports.
 *
 * @param report
 *   The report, of any shape.
 * @returns
 *   What it says; what is no text or number counts as not said.
 */
export function readIdentity(report: unknown): Identity {
  return {
    name: readText(report, '/agency/name'),
    creditCode: readText(report, '/agency/creditCode'),
    kind: readText(report, '/agency/kind'),
    scope: readText(report, '/agency/scope'),
    year: readNumber(report, '/year'),
  }
}

/** Who is meant: a name, a code, or both. */
export interface Named {
  readonly name?: string | undefined
  readonly creditCode?: string | undefined
}

/**
 * Tell whether two are one agency: by their codes where both have one, else by their names.
 *
 * @param one
 *   An agency.
 * @param other
 *   Another, or the same.
 * @returns
 *   True for the same agency; false where neither codes nor names can be compared.
 */
export function isSameAgency(one: Named, other: Named): boolean {
  if (one.creditCode && other.creditCode) return one.creditCode === other.creditCode
  return Boolean(one.name && other.name) && foldName(one.name) === foldName(other.name)
}

/**
 * Write a name so that blanks, full-width letters and brackets make no difference.
 *
 * @param name
 *   The name.
 * @returns
 *   The name without them; empty where there is none.
 */
export function foldName(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').replace(/\s/g, '')
}

function readText(report: unknown, path: string): string | undefined {
  const value = readPointer(report, path)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Agencies that can be looked up. */
export interface AgencyIndex<Of extends Named> {
  /** Find the first that is the same agency. */
  find(agency: Named): Of | undefined
  /** Put one more in. */
  add(item: Of): void
}

/**
 * Make agencies findable by code and by name.
 *
 * @param items
 *   The agencies.
 * @returns
 *   The index; what it finds, {@link isSameAgency} calls the same. Finding takes no longer among many.
 */
export function indexAgencies<Of extends Named>(items: readonly Of[] = []): AgencyIndex<Of> {
  const byCode = new Map<string, Of>()
  const byName = new Map<string, Of>()
  // Whoever has a code is known by it; only one without is known by name to those that have one.
  const byNameAlone = new Map<string, Of>()
  const add = (item: Of) => {
    const { creditCode } = item
    const name = foldName(item.name)
    if (creditCode && !byCode.has(creditCode)) byCode.set(creditCode, item)
    if (name === '') return
    if (!byName.has(name)) byName.set(name, item)
    if (!creditCode && !byNameAlone.has(name)) byNameAlone.set(name, item)
  }
  for (const item of items) add(item)
  const find = ({ creditCode, name }: Named) =>
    creditCode ? (byCode.get(creditCode) ?? byNameAlone.get(foldName(name))) : byName.get(foldName(name))
  return { find, add }
}
