// Equations of the model against a report → findings with the cells of both sides. The slow half of the
// arithmetic: run only when the generated straight-line code found something, or the shape is wrong.

import { findExplanation } from '../issue/explanation.js'
import type { Finding, Operand } from '../issue/issue.js'
import { findCell } from '../issue/place.js'
import { addDecimals, isSameSum } from '../model/decimal.js'
import { readNumber } from '../model/pointer.js'
import type { Equation, Model, Rule, Severity, Term } from '../model/types.js'
import { type CellRange, locateErrors, type Mend } from './locate.js'

/** A report and, where it is known, last year's. */
export interface Years {
  readonly report: unknown
  readonly previous?: unknown
}

/**
 * Find the equations that do not hold, and the cells most likely wrong.
 *
 * @param model
 *   The edition.
 * @param years
 *   The report, of any shape: an equation whose numbers can't all be read is left out.
 * @param ruleOf
 *   Rule by id, with its severity in force; undefined for a rule that is switched off.
 * @returns
 *   First the cells most likely wrong, then one finding per broken equation in the model's order.
 */
export function findBrokenEquations(
  model: Model,
  years: Years,
  ruleOf: (id: string) => Rule | undefined,
): Finding[] {
  const readable = model.equations.flatMap((equation) => {
    const rule = ruleOf(equation.rule)
    const sides = rule && readSides(equation, years)
    return sides ? [{ equation, rule, ...sides }] : []
  })
  const broken = readable.filter(({ left, right }) => !isSameSum(signed(left), signed(right)))
  const findings = broken.map(({ equation, rule, left, right }) =>
    describe(rule, equation, left, right, years.report),
  )
  const unexplained = new Set(
    findings
      .filter(({ params }) => params.explanation === undefined)
      .map(({ path, code }) => `${code} ${path}`),
  )
  const trusted = readable.filter(
    ({ equation }) =>
      !broken.some((each) => each.equation === equation) ||
      unexplained.has(`${equation.rule} ${equation.left[0]?.path}`),
  )
  const mends =
    unexplained.size > 0
      ? locate(
          model,
          trusted.map((each) => each.equation),
          years,
        )
      : []
  const open = broken.filter((each) => trusted.includes(each))
  const severityOf = (path: string) => findGravest(open.filter(({ equation }) => speaksOf(equation, path)))
  return [...mends.flatMap((mend) => describeMend(mend, severityOf)), ...findings]
}

/**
 * Work out from the equations what a cell that can't be read should hold.
 *
 * @param model
 *   The edition.
 * @param report
 *   The report.
 * @param path
 *   JSON Pointer of the cell.
 * @returns
 *   The number, where at least one equation lacks only this cell and all such agree.
 */
export function proposeNumber(model: Model, report: unknown, path: string): number | undefined {
  const proposals = model.equations.flatMap(({ left, right }) => {
    const terms = [...left, ...right.map((term) => ({ ...term, sign: -term.sign as 1 | -1 }))]
    const own = terms.filter((term) => term.path === path && !term.of)
    const rest = terms.filter((term) => term.path !== path || term.of)
    if (own.length !== 1 || rest.some((term) => term.of)) return []
    const values = rest.map((term) => ({ sign: term.sign, value: readNumber(report, term.path) }))
    if (values.some(({ value }) => value === undefined)) return []
    const sum = addDecimals(values.map(({ sign, value = 0 }) => sign * value))
    return [own[0]?.sign === 1 ? 0 - sum : sum]
  })
  const range = rangeOf(model, path)
  const [first] = proposals
  if (first === undefined || !range || proposals.some((each) => each !== first)) return undefined
  return first >= range.minimum && first <= range.maximum ? first : undefined
}

interface Sides {
  readonly left: readonly Operand[]
  readonly right: readonly Operand[]
}

function readSides(equation: Equation, years: Years): Sides | undefined {
  const left = readSide(equation.left, years)
  const right = left && readSide(equation.right, years)
  return left && right && { left, right }
}

function readSide(terms: readonly Term[], { report, previous }: Years): Operand[] | undefined {
  const operands: Operand[] = []
  for (const { path, sign, of } of terms) {
    const value = readNumber(of ? previous : report, path)
    if (value === undefined) return undefined
    operands.push({ path, sign, value, ...(of && { of }) })
  }
  return operands
}

function signed(operands: readonly Operand[]): number[] {
  return operands.map(({ sign, value }) => sign * value)
}

function describe(
  rule: Rule,
  equation: Equation,
  left: readonly Operand[],
  right: readonly Operand[],
  report: unknown,
): Finding {
  const path = equation.left[0]?.path ?? ''
  const explanation = rule.explainable ? findExplanation(report, rule.id, path) : undefined
  const actual = addDecimals(signed(left))
  const expected = addDecimals(signed(right))
  const difference = addDecimals([...signed(left), ...signed(right).map((value) => -value)])
  return {
    code: rule.id,
    severity: explanation === undefined ? rule.severity : 'info',
    path,
    params: { actual, expected, difference, ...(explanation !== undefined && { explanation }) },
    arithmetic: { left, right, expected, actual, difference },
  }
}

function locate(model: Model, equations: readonly Equation[], { report, previous }: Years): Mend[] {
  return locateErrors(
    equations,
    (path, of) => readNumber(of ? previous : report, path),
    (path) => rangeOf(model, path),
  )
}

function rangeOf(model: Model, path: string): CellRange | undefined {
  return findCell(model, path)?.cell
}

function speaksOf({ left, right }: Equation, path: string): boolean {
  return [...left, ...right].some((term) => term.path === path && !term.of)
}

/** As serious as it is sure. */
const SURE: readonly Mend['certainty'][] = ['guess', 'likely', 'certain']

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error']

/** How serious the most serious of some broken equations is. */
function findGravest(broken: readonly { readonly rule: Rule }[]): Severity {
  const gravities = broken.map(({ rule }) => GRAVITY.indexOf(rule.severity))
  return GRAVITY[Math.max(0, ...gravities)] ?? 'info'
}

/**
 * A sure mend is one finding per cell; a guess is one finding with its other candidates. A cell is no more serious than
 * the sums that point at it.
 */
function describeMend(
  { certainty, changes, alternatives }: Mend,
  severityOf: (path: string) => Severity,
): Finding[] {
  const others = alternatives.map((each) => each.map(({ path, proposed }) => ({ path, proposed })))
  return changes.map(({ path, found, proposed }) => {
    const together = changes
      .filter((each) => each.path !== path)
      .map((each) => ({ path: each.path, proposed: each.proposed }))
    return {
      code: 'wrong-cell',
      severity: GRAVITY[Math.min(GRAVITY.indexOf(severityOf(path)), SURE.indexOf(certainty))] ?? 'info',
      path,
      params: { found, proposed, certainty, together, alternatives: others },
    }
  })
}
