// Faults of shape → the sections of a report that are in the form of another edition, told as one finding each.

import type { Finding } from '../issue/issue.js'
import { splitPointer } from '../model/pointer.js'
import type { ShapeFault } from './shape.js'
import type { Edition } from './validator.js'

/** What is known of an edition without its own type of report. */
export type AnyEdition = Pick<Edition<unknown>, 'model' | 'isShape' | 'listFaults'>

/**
 * Find the sections that are right in another edition and wrong in the report's own.
 *
 * @param edition
 *   The edition of the report.
 * @param others
 *   The other editions.
 * @param value
 *   The report.
 * @param faults
 *   The faults of its shape by its own edition.
 * @returns
 *   One finding for each such section, and the faults of all else.
 */
export function findOtherForms(
  { model }: AnyEdition,
  others: readonly AnyEdition[],
  value: unknown,
  faults: readonly ShapeFault[],
): { findings: Finding[]; faults: readonly ShapeFault[] } {
  const wrong = new Set(faults.map(nameSection))
  const suspects = model.sections.filter(({ name }) => wrong.has(name) && Object.hasOwn(Object(value), name))
  // A report that was brought over still lacks what only its new edition asks for.
  const isUpgraded = Object(value).upgradedFrom !== undefined
  if (suspects.length === 0 || isUpgraded) return { findings: [], faults }
  const findings: Finding[] = []
  for (const other of others) {
    const { edition } = other.model
    const theirs = new Set(other.listFaults({ ...Object(value), edition }).map(nameSection))
    for (const { name } of suspects) {
      if (theirs.has(name) || !other.model.sections.some((section) => section.name === name)) continue
      if (findings.some(({ path }) => path === `/${name}`)) continue
      const params = { edition: model.edition, found: edition }
      findings.push({ code: 'section-of-other-edition', severity: 'error', path: `/${name}`, params })
    }
  }
  // What is wrong in such a section is that it is another edition's; its single faults would bury that.
  const told = new Set(findings.map(({ path }) => path.slice(1)))
  return { findings, faults: faults.filter((fault) => !told.has(nameSection(fault))) }
}

function nameSection({ path }: ShapeFault): string {
  return splitPointer(path)[0] ?? ''
}
