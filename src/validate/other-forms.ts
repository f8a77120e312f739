// Faults of shape → the sections of a report that are in the form of another edition, told as one finding each.

import type { Finding } from '../issue/issue.js'
import { splitPointer } from '../model/pointer.js'
import type { ShapeFault } from './shape.js'
import type { Edition } from './validator.js'

/** What is known of an edition without its own type of report. */
export type AnyEdition = Pick<Edition<unknown>, 'model' | 'isShape' | 'listFaults'>

/**
 * Find the sections that have all fields of another edition and no others, and not those of the report's own.
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
 *   One finding for each such section; the faults of all else, and those that such a section has by the other edition.
 */
export function findOtherForms(
  { model }: AnyEdition,
  others: readonly AnyEdition[],
  value: unknown,
  faults: readonly ShapeFault[],
): { findings: Finding[]; faults: readonly ShapeFault[] } {
  const wrong = new Set(faults.filter(isOfFields).map(nameSection))
  const suspects = model.sections.filter(({ name }) => wrong.has(name) && Object.hasOwn(Object(value), name))
  // A report that was brought over still lacks what only its new edition asks for.
  const isUpgraded = Object(value).upgradedFrom !== undefined
  if (suspects.length === 0 || isUpgraded) return { findings: [], faults }
  const findings = new Map<string, Finding>()
  let left = faults
  for (const other of others) {
    const { edition, sections } = other.model
    const theirs = other.listFaults({ ...Object(value), edition })
    const amiss = new Set(theirs.filter(isOfFields).map(nameSection))
    for (const { name } of suspects) {
      if (findings.has(name) || amiss.has(name) || !sections.some((section) => section.name === name))
        continue
      const params = { edition: model.edition, found: edition }
      findings.set(name, { code: 'section-of-other-edition', severity: 'error', path: `/${name}`, params })
      // What is wrong in it is that it is another edition's; its missing and unknown fields would bury that.
      const isOfSection = (fault: ShapeFault) => nameSection(fault) === name
      left = [...left.filter((fault) => !isOfSection(fault)), ...theirs.filter(isOfSection)]
    }
  }
  return { findings: [...findings.values()], faults: left }
}

/** Missing and unknown fields tell the forms apart; a value that is wrong is wrong in either. */
function isOfFields({ keyword }: ShapeFault): boolean {
  return keyword === 'required' || keyword === 'additionalProperties'
}

function nameSection({ path }: ShapeFault): string {
  return splitPointer(path)[0] ?? ''
}
