// Equations of a report and its numbers go in; out comes which cells are most likely wrong where equations do not
// hold, and what should stand there. Works on any equations of the form sum = sum.
import type { Equation } from '../model/types.js'
import type { EquationGraph, EquationLink, ReadRange, ReadValue } from './locate/equation-graph.js'
import { buildEquationGraph, proposeValue } from './locate/equation-graph.js'
import { groupEquations } from './locate/equation-groups.js'
import { countPreviousMended, listPreviousChanges, preferPrevious } from './locate/previous-changes.js'
import { rankSets } from './locate/ranking.js'
import type { ChangeSet } from './locate/smallest-changes.js'
import { findSmallestChanges } from './locate/smallest-changes.js'

export type { CellRange } from './locate/equation-graph.js'

/** One change of one cell. */
export interface Change {
  /** JSON Pointer of the cell. */
  readonly path: string
  readonly found: number
  readonly proposed: number
}

/** How sure a mend is. */
export type Certainty = 'certain' | 'likely' | 'guess'

/** A way to mend broken equations. */
export interface Mend {
  /** `certain`: the only smallest set, and a small one; `likely`: by far the most plausible; `guess`: the best of several. */
  readonly certainty: Certainty
  readonly changes: readonly Change[]
  /** Further ways, most plausible first, at most 5. */
  readonly alternatives: readonly (readonly Change[])[]
}

/** How many looks at equations and cells a connected part may cost: some milliseconds. */
const MOST_EFFORT = 400_000

/** Where more cells than this are wrong together, a smaller set than the true one may mend them by chance. */
const MOST_CERTAIN = 4

const MOST_ALTERNATIVES = 5

/** Sets of changes, one of which mends an independent part of what is broken. */
interface Choice {
  /** The first equation it mends: where the mend stands in the order of results. */
  readonly first: number
  readonly sets: readonly ChangeSet[]
  /** How sure the mend may be called at most. */
  readonly ceiling: Certainty
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
  const guesses = listPreviousChanges(graph).map((choice): Choice => ({ ...choice, ceiling: 'guess' }))
  const choices = [...listOwnChoices(graph), ...guesses]
  return choices.sort((one, other) => one.first - other.first).map((choice) => settle(graph, choice))
}

/**
 * Lists what the equations within the report demand. Where no set mends all that is connected, parts are tried of
 * which no two broken equations share a cell; with so much wrong, what mends a part may do so by chance.
 */
function listOwnChoices(graph: EquationGraph): Choice[] {
  const own = [...graph.equations.keys()].filter((index) => graph.equations[index]?.isPrevious === false)
  const joints = graph.cells.map(({ links }) => equationsOf(links))
  return groupEquations(own, joints).flatMap((scope) => {
    const broken = scope.filter((equation) => isBroken(graph, equation))
    if (broken.length === 0) return []
    const sets = findSmallestChanges(graph, broken, scope, { left: MOST_EFFORT })
    if (sets.length > 0)
      return separate(graph, sets, (sets[0]?.length ?? 0) <= MOST_CERTAIN ? 'certain' : 'likely')
    const groups = groupEquations(broken, joints)
    const effort = { left: groups.length > 1 ? MOST_EFFORT / 2 : 0 }
    return groups.flatMap((group) =>
      separate(graph, findSmallestChanges(graph, group, scope, effort), 'guess'),
    )
  })
}

/**
 * Takes apart what the sets of one search have to say about equations that no change connects. All combinations of
 * the parts are among the sets, as each would be as small.
 */
function separate(graph: EquationGraph, sets: readonly ChangeSet[], ceiling: Certainty): Choice[] {
  const joints = sets.flatMap((set) => set.map(({ cell }) => equationsOf(graph.cells[cell]?.links ?? [])))
  const touched = [...new Set(joints.flat())].sort((one, other) => one - other)
  return groupEquations(touched, joints).map((group) => {
    const parts = sets.map((set) => set.filter(({ cell }) => touches(graph, cell, group)))
    const unique = new Map(
      parts.map((part) => [part.map(({ cell, delta }) => `${cell}:${delta}`).join(), part]),
    )
    const first = group.find((equation) => isBroken(graph, equation)) ?? 0
    return { first, sets: preferPrevious(graph, [...unique.values()]), ceiling }
  })
}

function settle(graph: EquationGraph, choice: Choice): Mend {
  const { sets, isClear } = rankSets(graph, choice.sets)
  const [changes = [], ...alternatives] = sets.map((set) => describeSet(graph, set))
  const isOnly = sets.length === 1 && sets.every((set) => countPreviousMended(graph, set) >= 0)
  const certainty = isOnly ? choice.ceiling : isClear && choice.ceiling !== 'guess' ? 'likely' : 'guess'
  return { certainty, changes, alternatives: alternatives.slice(0, MOST_ALTERNATIVES) }
}

function describeSet(graph: EquationGraph, set: ChangeSet): Change[] {
  return set.flatMap(({ cell, delta }) => {
    const target = graph.cells[cell]
    if (target === undefined) return []
    const proposed = proposeValue(graph, target, delta)
    return proposed === undefined ? [] : [{ path: target.path, found: target.found, proposed }]
  })
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
