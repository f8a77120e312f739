// Equations of a report and its numbers go in; out comes which cells are most likely wrong where equations do not
// hold, and what should stand there. Works on any equations of the form sum = sum.
import type { Equation } from '../model/types.js'
import type { EquationGraph, EquationLink, ReadRange, ReadValue } from './equation-graph.js'
import { buildEquationGraph, proposeValue } from './equation-graph.js'
import { groupEquations } from './equation-groups.js'
import { rankSets } from './ranking.js'
import type { CellChange, Effort } from './smallest-changes.js'
import { findSmallestChanges } from './smallest-changes.js'

export type { CellRange } from './equation-graph.js'

/** One change of one cell. */
export interface Change {
  /** JSON Pointer of the cell. */
  readonly path: string
  readonly found: number
  readonly proposed: number
}

/** A way to mend broken equations. */
export interface Mend {
  /** `certain`: the only smallest set, and a small one; `likely`: by far the most plausible; `guess`: the best of several. */
  readonly certainty: 'certain' | 'likely' | 'guess'
  readonly changes: readonly Change[]
  /** Further ways, most plausible first, at most 5. */
  readonly alternatives: readonly (readonly Change[])[]
}

/** Looks at equations and cells that one call may spend: some milliseconds. */
const MOST_EFFORT = 600_000

/** Where more cells than this are wrong together, a smaller set than the true one may mend them by chance. */
const MOST_CERTAIN = 4

const MOST_ALTERNATIVES = 5

/** Sets of changes, one of which mends an independent part of what is broken. */
interface Choice {
  /** The first equation it mends: where the mend stands in the order of results. */
  readonly first: number
  readonly sets: readonly (readonly CellChange[])[]
  /** Whether the only set there is can be relied on. */
  readonly isReliable: boolean
}

/**
 * Find the cells that are wrong where equations do not hold.
 *
 * For each independent part of what is broken, the smallest set of changes is sought that makes all equations of
 * the report hold and leaves every value in its range. Last year's report is never changed and can demand no change
 * of a figure that this report's own equations confirm; it only helps to choose.
 *
 * @param equations - All equations that could be evaluated, holding or broken.
 * @param readValue - The number at a JSON Pointer, of this year's report or last year's.
 * @param readRange - What may stand in a cell; undefined where the cell can't be changed.
 * @returns The mends in the order of the first broken equation each mends; nothing for a part that no small set of
 *   changes mends or where looking for it would take too long.
 */
export function locateErrors(
  equations: readonly Equation[],
  readValue: ReadValue,
  readRange: ReadRange,
): Mend[] {
  const graph = buildEquationGraph(equations, readValue, readRange)
  const choices = [...listOwnChoices(graph), ...listPreviousChoices(graph)]
  return choices.sort((one, other) => one.first - other.first).map((choice) => settle(graph, choice))
}

/** What the equations within the report demand. */
function listOwnChoices(graph: EquationGraph): Choice[] {
  const own = [...graph.equations.keys()].filter((index) => graph.equations[index]?.isPrevious === false)
  const joints = graph.cells.map(({ links }) => equationsOf(links))
  const effort: Effort = { left: MOST_EFFORT }
  return groupEquations(own, joints).flatMap((scope) => {
    const broken = scope.filter((equation) => isBroken(graph, equation))
    if (broken.length === 0) return []
    const sets = findSmallestChanges(graph, broken, scope, effort)
    if (sets.length > 0) return separate(graph, sets)
    const groups = groupEquations(broken, joints)
    if (groups.length === 1) return []
    return groups.flatMap((group) => separate(graph, findSmallestChanges(graph, group, scope, effort)))
  })
}

/**
 * Takes apart what the sets of one search have to say about equations that no change connects. All combinations of
 * the parts are among the sets, as each would be as small.
 */
function separate(graph: EquationGraph, sets: readonly (readonly CellChange[])[]): Choice[] {
  const isReliable = (sets[0]?.length ?? 0) <= MOST_CERTAIN
  const joints = sets.flatMap((set) => set.map(({ cell }) => equationsOf(graph.cells[cell]?.links ?? [])))
  const touched = [...new Set(joints.flat())].sort((one, other) => one - other)
  return groupEquations(touched, joints).map((group) => {
    const parts = sets.map((set) => set.filter(({ cell }) => touches(graph, cell, group)))
    const unique = new Map(
      parts.map((part) => [part.map(({ cell, delta }) => `${cell}:${delta}`).join(), part]),
    )
    const first = group.find((equation) => isBroken(graph, equation)) ?? 0
    return { first, sets: preferPrevious(graph, [...unique.values()]), isReliable }
  })
}

/** Keeps the sets that agree best with last year's report. */
function preferPrevious(
  graph: EquationGraph,
  sets: readonly (readonly CellChange[])[],
): readonly (readonly CellChange[])[] {
  const gains = sets.map((set) => countPreviousMended(graph, set))
  const most = Math.max(...gains)
  return sets.filter((_, index) => gains[index] === most)
}

/** How many equations with last year's report a set mends, less those it breaks. */
function countPreviousMended(graph: EquationGraph, set: readonly CellChange[]): number {
  const residuals = new Map<number, bigint>()
  for (const { cell, delta } of set) {
    for (const { equation, coefficient } of graph.cells[cell]?.previousLinks ?? []) {
      const residual = residuals.get(equation) ?? graph.equations[equation]?.residual ?? 0n
      residuals.set(equation, residual + coefficient * delta)
    }
  }
  return [...residuals].reduce((sum, [equation, residual]) => {
    return sum + Number(isBroken(graph, equation)) - Number(residual !== 0n)
  }, 0)
}

/**
 * What last year's report says of cells that stand in no other equation: one change of one cell. More would be to
 * trust last year's report, which may differ for good reasons, over this one.
 */
function listPreviousChoices(graph: EquationGraph): Choice[] {
  const mended = new Set<number>()
  return graph.equations.flatMap((equation, first) => {
    if (!equation.isPrevious || equation.residual === 0n || mended.has(first)) return []
    const sets = equation.links.flatMap(({ cell, coefficient }) => {
      const delta = -equation.residual * coefficient
      const target = graph.cells[cell]
      if (target === undefined || target.links.length > 0) return []
      if (proposeValue(graph, target, delta) === undefined) return []
      const isMend = target.previousLinks.every((link) => {
        return (graph.equations[link.equation]?.residual ?? 0n) + link.coefficient * delta === 0n
      })
      return isMend ? [[{ cell, delta }]] : []
    })
    for (const { cell } of sets.flat()) {
      for (const link of graph.cells[cell]?.previousLinks ?? []) mended.add(link.equation)
    }
    return sets.length === 0 ? [] : [{ first, sets, isReliable: false }]
  })
}

function settle(graph: EquationGraph, choice: Choice): Mend {
  const { sets, isClear } = rankSets(graph, choice.sets)
  const [changes = [], ...alternatives] = sets.map((set) => set.map((change) => describe(graph, change)))
  const isOnly = sets.length === 1 && choice.isReliable && countPreviousMended(graph, sets[0] ?? []) >= 0
  const certainty = isOnly ? 'certain' : isClear ? 'likely' : 'guess'
  return { certainty, changes, alternatives: alternatives.slice(0, MOST_ALTERNATIVES) }
}

function describe(graph: EquationGraph, { cell, delta }: CellChange): Change {
  const target = graph.cells[cell]
  if (target === undefined) throw new RangeError(`no cell ${cell}`)
  return {
    path: target.path,
    found: target.found,
    proposed: proposeValue(graph, target, delta) ?? target.found,
  }
}

function equationsOf(links: readonly EquationLink[]): number[] {
  return links.map(({ equation }) => equation)
}

function isBroken(graph: EquationGraph, equation: number): boolean {
  return graph.equations[equation]?.residual !== 0n
}

function touches(graph: EquationGraph, cell: number, equations: readonly number[]): boolean {
  return graph.cells[cell]?.links.some(({ equation }) => equations.includes(equation)) === true
}
