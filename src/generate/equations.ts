// Equations of the model → straight-line JavaScript: every sum written out, no pointer is walked at run time.

import { followPath } from '../model/lookup.js'
import { unescapePointer } from '../model/pointer.js'
import type { Equation, Model, Term } from '../model/types.js'
import { writeAccess } from './data.js'

/**
 * Emit the arithmetic of a report.
 *
 * @param model
 *   The edition.
 * @returns
 *   Text of `equations.js` and `equations.d.ts` without their banners.
 */
export function emitEquations(model: Model): { code: string; types: string } {
  const ranges = new Map(model.tables.flatMap((table) => table.cells).map((cell) => [cell.path, cell]))
  const isExact = (equation: Equation): boolean => {
    const terms = [...equation.left, ...equation.right]
    return (
      terms.every(({ path }) => ranges.get(path)?.integer) &&
      terms.reduce((sum, { path }) => sum + largest(ranges.get(path)), 0) <= Number.MAX_SAFE_INTEGER
    )
  }
  const isSure = ({ path, of }: Term): boolean =>
    !of && followPath(model, path).every((step) => 'index' in step || step.field.required)
  const rules = [...new Set(model.equations.map((equation) => equation.rule))]
  const functions = rules.map((rule, index) => {
    const own = model.equations.filter((equation) => equation.rule === rule)
    return emitRule(`rule${index + 1}`, rule, own, { isExact, isSure })
  })
  const over = (years: boolean) =>
    functions.filter((each) => each.overYears === years).map((each) => each.name)
  const calls = (names: string[], given: string) => names.map((name) => `  ${name}(${given}, out)\n`).join('')
  const code = `
/** List the equations that do not hold within one report. The report must have the right shape. */
export function listBroken(report) {
  const out = []
${calls(over(false), 'report')}  return out
}

/** List the equations that do not hold against last year's report. */
export function listBrokenOverYears(report, previous) {
  const out = []
${calls(over(true), 'report, previous')}  return out
}

${functions.map((each) => each.code).join('\n')}${model.equations.every(isExact) ? '' : EXACT}`
  return { code, types: TYPES(model.name) }
}

function largest(cell: { minimum: number; maximum: number } | undefined): number {
  return cell ? Math.max(Math.abs(cell.minimum), Math.abs(cell.maximum)) : Number.POSITIVE_INFINITY
}

/** What an emitter asks about equations and terms. */
interface Facts {
  /** Whether plain addition is exact. */
  readonly isExact: (equation: Equation) => boolean
  /** Whether the number is there in every report of the right shape. */
  readonly isSure: (term: Term) => boolean
}

interface Emitted {
  readonly name: string
  readonly overYears: boolean
  readonly code: string
}

/** One function for each rule: the objects it reads as constants, then one line for each sum. */
function emitRule(name: string, rule: string, equations: readonly Equation[], facts: Facts): Emitted {
  const holders = new Map<string, string>()
  const overYears = equations.some(usesPrevious)
  const lines = equations.map((equation) => {
    const left = writeSide(equation.left, holders, facts)
    const right = writeSide(equation.right, holders, facts)
    const unequal = facts.isExact(equation)
      ? `${sum(left)} !== ${sum(right)}`
      : `!same([${left.join(', ')}], [${right.join(', ')}])`
    // An equation is left out where a number is optional, or not in last year's report.
    const known = [...equation.left, ...equation.right]
      .filter((term) => !facts.isSure(term))
      .map((term) => `Number.isFinite(${writeTerm(term, holders, facts).replace(/^-/, '')}) && `)
    const path = equation.left[0]?.path ?? ''
    return `  if (${known.join('')}${unequal}) out.push(${JSON.stringify({ rule, path })})`
  })
  const constants = [...holders].map(([expression, constant]) => `  const ${constant} = ${expression}`)
  const given = overYears ? 'report, previous, out' : 'report, out'
  const code = `// ${rule}\nfunction ${name}(${given}) {\n${[...constants, ...lines].join('\n')}\n}\n`
  return { name, overYears, code }
}

function usesPrevious(equation: Equation): boolean {
  return [...equation.left, ...equation.right].some((term) => term.of === 'previous')
}

function writeSide(terms: readonly Term[], holders: Map<string, string>, facts: Facts): string[] {
  return terms.map((term) => writeTerm(term, holders, facts))
}

/** `-a.b`, with the object that holds the number as a constant. */
function writeTerm(term: Term, holders: Map<string, string>, { isSure }: Facts): string {
  const tokens = term.path.split('/').slice(1).map(unescapePointer)
  const last = tokens.at(-1) ?? ''
  const access = !isSure(term) ? (token: string) => `?.${writeAccess(token).replace(/^\./, '')}` : writeAccess
  const expression = (term.of ?? 'report') + tokens.slice(0, -1).map(access).join('')
  const constant = holders.get(expression) ?? `o${holders.size + 1}`
  holders.set(expression, constant)
  return `${term.sign < 0 ? '-' : ''}${constant}${access(last)}`
}

function sum(terms: readonly string[]): string {
  return terms.reduce((text, term) =>
    term.startsWith('-') ? `${text} - ${term.slice(1)}` : `${text} + ${term}`,
  )
}

const EXACT = `
// Decimal sums compared exactly: both sides are scaled to whole numbers.
function same(left, right) {
  const digits = Math.max(...left.concat(right).map((n) => decimals(n)))
  const total = (list) => list.reduce((sum, n) => sum + scale(n, digits), 0n)
  return total(left) === total(right)
}

function decimals(n) {
  const [mantissa, exponent = '0'] = String(n).split('e')
  return Math.max(0, (mantissa.split('.')[1] || '').length - Number(exponent))
}

function scale(n, digits) {
  const [mantissa, exponent = '0'] = String(n).split('e')
  const [whole, fraction = ''] = mantissa.split('.')
  return BigInt(whole + fraction + '0'.repeat(digits + Number(exponent) - fraction.length))
}
`

const TYPES = (name: string) => `
import type { ${name} } from './types.js'

/** An equation that does not hold. */
export interface BrokenEquation {
  /** Id of its rule. */
  readonly rule: string
  /** JSON Pointer of the number on its left side. */
  readonly path: string
}

/** List the equations that do not hold within one report of the right shape. */
export function listBroken(report: ${name}): BrokenEquation[]

/**
 * List the equations that do not hold against last year's report, which may be of another edition:
 * a number it does not have is not compared.
 */
export function listBrokenOverYears(report: ${name}, previous: unknown): BrokenEquation[]
`
