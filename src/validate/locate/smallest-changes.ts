// A graph and the residuals to clear go in; the smallest sets of cell changes that clear them all and break no
// other equation come out. This is syndrome decoding: rows and columns check each other like parity bits.
import type { EquationGraph, EquationLink } from './equation-graph.js'
import { proposeValue } from './equation-graph.js'

/** A number added to a cell, in units of the graph. */
export interface CellChange {
  readonly cell: number
  readonly delta: bigint
}

/** Changes that mend something together, by cell. */
export type ChangeSet = readonly CellChange[]

/** Work that may still be done; shared by several searches. */
export interface Effort {
  left: number
}

/** Sets larger than the least possible by more than this are not looked for. */
const MOST_SLACK = 2

/** With more sets than this the equations say nothing worth telling. */
const MOST_SETS = 1000

interface Search {
  readonly graph: EquationGraph
  /** Left minus right of every equation, with the changes made so far. */
  readonly residuals: bigint[]
  /** The equations that must hold in the end. */
  readonly scope: readonly number[]
  /** For each equation, 1 at those that share a cell with it. */
  readonly neighbours: readonly Uint8Array[]
  /** The equations that no further change may touch. */
  readonly closed: Set<number>
  readonly changes: CellChange[]
  readonly found: Map<string, ChangeSet>
  readonly effort: Effort
}

/**
 * Find every smallest set of cell changes after which all equations hold.
 *
 * Each set found can be peeled: one of its cells stands in an equation that no other cell of the set touches, so
 * its change is what that equation misses; and so on with the rest.
 *
 * @param graph - The graph.
 * @param broken - The equations to mend. Broken ones beside them are left as they are.
 * @param scope - All equations, these included, that can be reached from them.
 * @param effort - The work allowed; what was used is taken off.
 * @returns The sets, each by cell; empty where there is none, where there are too many, or where the work allowed
 *   did not suffice.
 */
export function findSmallestChanges(
  graph: EquationGraph,
  broken: readonly number[],
  scope: readonly number[],
  effort: Effort,
): ChangeSet[] {
  const residuals = graph.equations.map(() => 0n)
  for (const equation of broken) residuals[equation] = graph.equations[equation]?.residual ?? 0n
  const neighbours = listNeighbours(graph)
  const start = { closed: new Set<number>(), changes: [], found: new Map() }
  const search: Search = { graph, residuals, scope, neighbours, effort, ...start }
  const least = findUnrelated(search, broken).length
  for (let size = least; size <= least + MOST_SLACK; size++) {
    clearResiduals(search, size)
    if (isSpent(search)) return []
    if (search.found.size > 0) return [...search.found.values()]
  }
  return []
}

function isSpent(search: Search): boolean {
  return search.effort.left <= 0 || search.found.size > MOST_SETS
}

/** Tries all ways to clear the residuals with so many more changes. */
function clearResiduals(search: Search, remaining: number): void {
  const broken = search.scope.filter((equation) => search.residuals[equation] !== 0n)
  search.effort.left -= search.scope.length
  if (remaining === 1) finishWithOne(search, broken)
  else for (const equation of choosePivots(search, broken, remaining)) tryCells(search, equation, remaining)
}

/** Tries each cell of an equation as the only one that still changes there. */
function tryCells(search: Search, equation: number, remaining: number): void {
  for (const { cell, coefficient } of search.graph.equations[equation]?.links ?? []) {
    search.effort.left--
    if (isSpent(search)) return
    const delta = findDelta(search, equation, coefficient)
    if (delta === undefined || !isOpen(search, cell) || !isAllowed(search, cell, delta)) continue
    shiftResiduals(search, cell, delta)
    search.closed.add(equation)
    search.changes.push({ cell, delta })
    clearResiduals(search, remaining - 1)
    search.changes.pop()
    search.closed.delete(equation)
    shiftResiduals(search, cell, -delta)
  }
}

/**
 * Chooses equations of which one at least is touched by a single further change.
 *
 * Of equations without a common cell each needs a change of its own. With n changes for m of them at most n - m
 * can be touched twice, so any n - m + 1 of them will do. Where there are too few, every broken one is tried.
 */
function choosePivots(search: Search, broken: readonly number[], remaining: number): readonly number[] {
  const unrelated = findUnrelated(search, broken)
  const slack = remaining - unrelated.length
  if (slack < 0) return []
  if (unrelated.length <= slack) return broken
  const size = (equation: number): number => search.graph.equations[equation]?.links.length ?? 0
  return [...unrelated].sort((one, other) => size(one) - size(other)).slice(0, slack + 1)
}

/** Picks broken equations no two of which share a cell, as many as a greedy choice gives. */
function findUnrelated(search: Search, broken: readonly number[]): number[] {
  search.effort.left -= broken.length * broken.length
  const rivals = broken.map((one) => {
    const neighbours = search.neighbours[one]
    return broken.reduce((count, other) => count + (neighbours?.[other] ?? 0), 0)
  })
  const order = [...broken.keys()].sort((one, other) => (rivals[one] ?? 0) - (rivals[other] ?? 0))
  const picked: number[] = []
  for (const at of order) {
    const equation = broken[at] ?? 0
    const neighbours = search.neighbours[equation]
    if (!picked.some((other) => neighbours?.[other] === 1)) picked.push(equation)
  }
  return picked
}

/** Tries the last change: one cell that stands in all broken equations and in no other. */
function finishWithOne(search: Search, broken: readonly number[]): void {
  const first = broken[0]
  if (first === undefined) return
  for (const { cell, coefficient } of search.graph.equations[first]?.links ?? []) {
    search.effort.left--
    const links = search.graph.cells[cell]?.links ?? []
    if (links.length !== broken.length) continue
    const delta = findDelta(search, first, coefficient)
    if (delta === undefined || !links.every((link) => isCleared(search, link, delta))) continue
    if (isAllowed(search, cell, delta)) recordSet(search, { cell, delta })
  }
}

function recordSet(search: Search, last: CellChange): void {
  const changes = [...search.changes, last].sort((one, other) => one.cell - other.cell)
  search.found.set(changes.map(({ cell, delta }) => `${cell}:${delta}`).join(), changes)
}

/** What must be added to a cell so that one equation holds. */
function findDelta(search: Search, equation: number, coefficient: bigint): bigint | undefined {
  const residual = search.residuals[equation] ?? 0n
  return residual % coefficient === 0n ? -residual / coefficient : undefined
}

function isCleared(search: Search, link: EquationLink, delta: bigint): boolean {
  return (search.residuals[link.equation] ?? 0n) + link.coefficient * delta === 0n
}

/** Whether no change made so far has claimed an equation of the cell for itself. */
function isOpen(search: Search, cell: number): boolean {
  return search.graph.cells[cell]?.links.every((link) => !search.closed.has(link.equation)) === true
}

function isAllowed(search: Search, cell: number, delta: bigint): boolean {
  const target = search.graph.cells[cell]
  return target !== undefined && proposeValue(search.graph, target, delta) !== undefined
}

/** Adds to a cell, or takes away again, in the residuals of all its equations. */
function shiftResiduals(search: Search, cell: number, delta: bigint): void {
  for (const { equation, coefficient } of search.graph.cells[cell]?.links ?? []) {
    search.residuals[equation] = (search.residuals[equation] ?? 0n) + coefficient * delta
  }
}

/** For each equation, 1 at those that share a cell with it, itself included. */
function listNeighbours(graph: EquationGraph): Uint8Array[] {
  const neighbours = graph.equations.map(() => new Uint8Array(graph.equations.length))
  for (const { links } of graph.cells) {
    for (const one of links) {
      for (const other of links) neighbours[one.equation]?.fill(1, other.equation, other.equation + 1)
    }
  }
  return neighbours
}
