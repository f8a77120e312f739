// The sums of a rule before and after, as far as their numbers are there in both → sums that are gone and new.

import type { Equation, Rule, Term } from '../model/types.js'
import type { At, Finding } from './change.js'
import type { Comparison } from './comparison.js'
import { additive, breaking } from './finding.js'
import { listWithin } from './places.js'

/** The sums of two schemas by rule. */
export interface Sums {
  readonly before: ReadonlyMap<string, ReadonlyMap<string, Sum>>
  readonly after: ReadonlyMap<string, ReadonlyMap<string, Sum>>
}

interface Sum {
  /** The number it is shown at, and explained at. */
  readonly figure: string
  /** Its numbers on one side, such as `+/loans/total/paper`, sorted. */
  readonly terms: readonly string[]
}

/**
 * Write the equations of both schemas over the numbers they share.
 *
 * A row or column that is gone or new changes sums as well; that change is told of the row or column.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   The sums by rule, in one form.
 */
export function summarise({ old, now }: Comparison): Sums {
  const numbers = [old, now].map(({ places }) => {
    const found = listWithin(places.root).filter((place) => place.isNumber)
    return new Set(found.map(({ pointer }) => pointer))
  })
  const isShared = (path: string) => numbers.every((each) => each.has(path))
  return {
    before: groupSums(old.model.equations, isShared),
    after: groupSums(now.model.equations, isShared),
  }
}

/**
 * Compare the sums of one rule.
 *
 * @param at
 *   The rule.
 * @param old
 *   The rule before.
 * @param now
 *   The rule after.
 * @param sums
 *   The sums of both schemas.
 * @returns
 *   One finding where any sum differs. Fewer sums break nobody, unless a report may explain one that is gone.
 */
export function compareEquations(at: At, old: Rule, now: Rule, { before, after }: Sums): Finding[] {
  const [earlier, later] = [before.get(old.id) ?? NONE, after.get(now.id) ?? NONE]
  const gone = [...earlier].flatMap(([key, sum]) => (later.has(key) ? [] : [sum]))
  const fresh = [...later].flatMap(([key, sum]) => (earlier.has(key) ? [] : [sum]))
  const [first] = [...fresh, ...gone]
  if (first === undefined) return []
  const pointers = [...new Set([...gone, ...fresh].map(({ figure }) => figure))]
  const params = { gone: gone.length, fresh: fresh.length, ...showSum(first.figure, gone, fresh) }
  const isStricter = fresh.length > 0 && now.severity === 'error'
  const isUnexplained = old.explainable && gone.some(({ figure }) => !holdsFigure(later, figure))
  const place = { ...at, pointers }
  return [
    isStricter || isUnexplained
      ? breaking('equations-changed', place, ['writers'], params)
      : additive('equations-changed', place, params),
  ]
}

const NONE: ReadonlyMap<string, Sum> = new Map()

function holdsFigure(sums: ReadonlyMap<string, Sum>, figure: string): boolean {
  return [...sums.values()].some((sum) => sum.figure === figure)
}

/** One sum stands for all: what it lost and gained. */
function showSum(figure: string, gone: readonly Sum[], fresh: readonly Sum[]): object {
  const [old, now] = [gone, fresh].map((sums) => sums.find((sum) => sum.figure === figure)?.terms ?? [])
  const less = (terms: readonly string[] = [], other: readonly string[] = []) =>
    terms.filter((term) => !other.includes(term))
  return { figure, lost: less(old, now), gained: less(now, old) }
}

function groupSums(
  equations: readonly Equation[],
  isShared: (path: string) => boolean,
): ReadonlyMap<string, ReadonlyMap<string, Sum>> {
  const rules = new Map<string, Map<string, Sum>>()
  for (const { rule, left, right } of equations) {
    const signed = [...left.map((term) => writeTerm(term, 1)), ...right.map((term) => writeTerm(term, -1))]
    const terms = signed.flatMap(({ path, text }) => (isShared(path) ? [text] : [])).sort()
    const figure = left[0]?.path ?? ''
    if (terms.length === 0 || !isShared(figure)) continue
    const sums = rules.get(rule) ?? new Map<string, Sum>()
    rules.set(rule, sums.set(`${figure} ${terms.join(' ')}`, { figure, terms }))
  }
  return rules
}

function writeTerm({ path, sign, of }: Term, side: 1 | -1): { path: string; text: string } {
  return { path, text: `${sign * side > 0 ? '+' : '−'}${of ? `${of}:` : ''}${path}` }
}
