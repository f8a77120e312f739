// The figures of two years → those that are implausibly far apart, and whether all are the same.

import { findExplanation } from '../issue/explanation.js'
import type { Finding } from '../issue/issue.js'
import { readNumber } from '../model/pointer.js'
import type { Cell, Model, Rule } from '../model/types.js'

/** Two reports of one edition and the rules in force. */
export interface YearPair {
  readonly model: Model
  readonly report: unknown
  /** Last year's, in the same edition and without what is not comparable. */
  readonly previous: unknown
  readonly rules: ReadonlyMap<string, Rule>
}

/**
 * Find figures that are implausible beside last year's.
 *
 * @param pair
 *   The two years.
 * @returns
 *   Findings of the rules `jump` and `unit-slip`, totals left out where one of their parts is told; and of
 *   `figures-unchanged`.
 */
export function findJumps(pair: YearPair): Finding[] {
  const compared = pair.model.tables.flatMap(({ cells }) =>
    cells.flatMap((cell): Compared[] => {
      const [found, previous] = [readNumber(pair.report, cell.path), readNumber(pair.previous, cell.path)]
      return found === undefined || previous === undefined ? [] : [{ cell, found, previous }]
    }),
  )
  const findings = compared.flatMap((each) => findSlip(pair, each) ?? findJump(pair, each) ?? [])
  return [...leaveTotalsOut(pair.model, findings), ...findUnchanged(pair, compared)]
}

interface Compared {
  readonly cell: Cell
  readonly found: number
  readonly previous: number
}

function findSlip({ rules, report }: YearPair, { cell, found, previous }: Compared): Finding | undefined {
  const rule = rules.get('unit-slip')
  const [factor, tolerance] = [readSetting(rule, 'factor'), readSetting(rule, 'tolerance') ?? 1]
  if (!rule || factor === undefined || cell.unit === undefined || cell.unit !== rule.settings?.unit) return
  const times = divide(found, previous)
  if (times * tolerance < factor || times > factor * tolerance) return
  return tell(rule, report, { cell, found, previous }, { unit: cell.unit })
}

/** Where one of the two is 0 there is no ratio: work that begins or ends is no slip of the pen. */
function findJump({ rules, report }: YearPair, compared: Compared): Finding | undefined {
  const rule = rules.get('jump')
  const [factor, least = 0] = [readSetting(rule, 'factor'), readSetting(rule, 'least')]
  const { found, previous } = compared
  if (!rule || factor === undefined || Math.min(found, previous) < least) return
  return divide(found, previous) < factor ? undefined : tell(rule, report, compared, {})
}

/** The greater by the smaller; 0 where there is no ratio. */
function divide(one: number, other: number): number {
  const [small, great] = one < other ? [one, other] : [other, one]
  return small > 0 ? great / small : 0
}

function tell(
  rule: Rule,
  report: unknown,
  { cell, found, previous }: Compared,
  more: Finding['params'],
): Finding {
  const explanation = rule.explainable ? findExplanation(report, rule.id, cell.path) : undefined
  const times = Math.round(divide(found, previous) * 10) / 10
  return {
    code: rule.id,
    severity: explanation === undefined ? rule.severity : 'info',
    path: cell.path,
    params: { found, previous, times, ...more, ...(explanation !== undefined && { explanation }) },
  }
}

/** A total is far from last year's because one of its parts is. */
function leaveTotalsOut(model: Model, findings: readonly Finding[]): Finding[] {
  const paths = new Set(findings.map(({ path }) => path))
  const explained = new Set(
    model.equations.flatMap(({ left, right }) => {
      const [total, ...others] = left
      const isTotal = total && others.length === 0 && right.some(({ path, of }) => !of && paths.has(path))
      return isTotal ? [total.path] : []
    }),
  )
  return findings.filter(({ path }) => !explained.has(path))
}

/** What stands at one time may well stay; it is what is counted in a year that does not come out the same. */
function findUnchanged({ rules }: YearPair, compared: readonly Compared[]): Finding[] {
  const rule = rules.get('figures-unchanged')
  if (!rule || compared.some(({ found, previous }) => found !== previous)) return []
  const counted = compared.filter(({ cell, found }) => cell.summable === 'flow' && found !== 0).length
  if (counted === 0 || counted < (readSetting(rule, 'least') ?? 1)) return []
  return [
    { code: rule.id, severity: rule.severity, path: '', params: { compared: compared.length, counted } },
  ]
}

function readSetting(rule: Rule | undefined, name: string): number | undefined {
  const value = rule?.settings?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
