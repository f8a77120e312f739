// Why a figure of an area lawfully is not the sum of its parts: what reasons say, and which of them hold for a figure.

import { findExplanation } from '../issue/explanation.js'
import { addDecimals } from '../model/decimal.js'
import type { Rule, Text } from '../model/types.js'
import { foldName } from '../report/agency.js'
import { SUM_RULE } from './codes.js'
import type { Contribution } from './sums.js'

/**
 * A reason. With `kind` or `agency` it says that the area leaves these parts out, and holds where the other parts add
 * up. Without, it says which figures are higher or lower than the sum.
 */
export interface Reason {
  readonly label: Text
  /** Kind of the organs that are left out. */
  readonly kind?: string
  /** Name or credit code of the agency that is left out. */
  readonly agency?: string
  /** JSON Pointers of the figures, rows or tables it is about; all unless given. */
  readonly paths?: readonly string[]
  /** Whether the area's figure is `higher` or `lower`; either unless given. */
  readonly area?: 'higher' | 'lower'
  /** The area's figure minus the sum, exactly; any unless given. */
  readonly difference?: number
}

/** A figure that does not add up. */
export interface Unequal {
  readonly path: string
  /** The figure of the area. */
  readonly value: number
  readonly contributions: readonly Contribution[]
  /** `value` minus the sum. */
  readonly difference: number
}

/**
 * Find out why a figure lawfully does not add up.
 *
 * @param unequal
 *   The figure.
 * @param reasons
 *   The reasons there are.
 * @param report
 *   The report on the area, whose own explanations count first.
 * @returns
 *   The reasons that account for the difference; none where it is not accounted for.
 */
export function findReasons(unequal: Unequal, reasons: readonly Reason[], report: unknown): readonly Text[] {
  const explanation = findExplanation(report, SUM_RULE, unequal.path)
  if (explanation !== undefined) return [{ zh: explanation, en: explanation }]
  const about = reasons.filter(({ paths }) => paths?.some((path) => leadsInto(unequal.path, path)) ?? true)
  const leavesOut = about.filter((reason) => findLeftOut(unequal, [reason]).size > 0)
  const single = leavesOut.find((reason) => addsUpWithout(unequal, [reason]))
  if (single) return [single.label]
  if (leavesOut.length > 1 && addsUpWithout(unequal, leavesOut)) return leavesOut.map(({ label }) => label)
  const plain = about.find((reason) => !namesParts(reason) && fits(unequal, reason))
  return plain ? [plain.label] : []
}

/**
 * List the reasons that an edition knows of itself.
 *
 * @param rule
 *   The rule of the sums, with its settings.
 * @returns
 *   The reasons in its settings.
 */
export function listUsualReasons(rule: Rule): readonly Reason[] {
  const reasons = rule.settings?.reasons
  return Array.isArray(reasons) ? (reasons as readonly Reason[]) : []
}

function namesParts({ kind, agency }: Reason): boolean {
  return kind !== undefined || agency !== undefined
}

function fits({ difference }: Unequal, reason: Reason): boolean {
  if (reason.difference !== undefined && reason.difference !== difference) return false
  return reason.area === undefined || reason.area === (difference > 0 ? 'higher' : 'lower')
}

/** The contributions that the area leaves out by some reasons. */
function findLeftOut({ contributions }: Unequal, reasons: readonly Reason[]): ReadonlySet<Contribution> {
  const named = reasons.filter(namesParts)
  return new Set(
    contributions.filter(({ part }) =>
      named.some(({ kind, agency }) => {
        if (kind !== undefined && part.kind !== kind) return false
        if (agency === undefined) return true
        return part.creditCode === agency || foldName(part.name) === foldName(agency)
      }),
    ),
  )
}

function addsUpWithout(unequal: Unequal, reasons: readonly Reason[]): boolean {
  const leftOut = findLeftOut(unequal, reasons)
  const rest = unequal.contributions.filter((each) => !leftOut.has(each)).map(({ value }) => value)
  return unequal.value === addDecimals(rest)
}

function leadsInto(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}/`)
}
