// What last year's report has to say about changes of this year's cells: it helps to choose among changes, and
// proposes some of its own for cells that nothing else confirms.
import type { EquationGraph } from './equation-graph.js'
import { proposeValue } from './equation-graph.js'
import type { ChangeSet } from './smallest-changes.js'

/**
 * Keep the sets of changes that agree best with last year's report.
 *
 * @param graph - The graph.
 * @param sets - Sets of changes to choose from.
 * @returns Those that mend the most equations with last year's report, less those they break.
 */
export function preferPrevious(graph: EquationGraph, sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const gains = sets.map((set) => countPreviousMended(graph, set))
  const most = Math.max(...gains)
  return sets.filter((_, index) => gains[index] === most)
}

/**
 * Count how many equations with last year's report a set of changes mends.
 *
 * @param graph - The graph.
 * @param set - The changes.
 * @returns Those mended less those broken; negative where the set contradicts last year's report.
 */
export function countPreviousMended(graph: EquationGraph, set: ChangeSet): number {
  const residuals = new Map<number, bigint>()
  for (const { cell, delta } of set) {
    for (const { equation, coefficient } of graph.cells[cell]?.previousLinks ?? []) {
      const residual = residuals.get(equation) ?? graph.equations[equation]?.residual ?? 0n
      residuals.set(equation, residual + coefficient * delta)
    }
  }
  return [...residuals].reduce((sum, [equation, residual]) => {
    const wasBroken = graph.equations[equation]?.residual !== 0n
    return sum + Number(wasBroken) - Number(residual !== 0n)
  }, 0)
}

/**
 * List changes that only last year's report asks for: one change of one cell that stands in no equation of its own
 * report. More would be to trust last year's report, which may differ for good reasons, over this one.
 *
 * @param graph - The graph.
 * @returns For each broken equation with last year's report that can be mended so, its index and the ways.
 */
export function listPreviousChanges(graph: EquationGraph): { first: number; sets: ChangeSet[] }[] {
  const mended = new Set<number>()
  return graph.equations.flatMap((equation, first) => {
    if (!equation.isPrevious || equation.residual === 0n || mended.has(first)) return []
    const sets = equation.links.flatMap(({ cell, coefficient }) => {
      const delta = -equation.residual / coefficient
      return isFreeMend(graph, cell, delta) ? [[{ cell, delta }]] : []
    })
    for (const { cell } of sets.flat()) {
      for (const link of graph.cells[cell]?.previousLinks ?? []) mended.add(link.equation)
    }
    return sets.length === 0 ? [] : [{ first, sets }]
  })
}

/** Whether a change of a cell that nothing in its own report confirms mends all that last year's report asks. */
function isFreeMend(graph: EquationGraph, cell: number, delta: bigint): boolean {
  const target = graph.cells[cell]
  if (target === undefined || target.links.length > 0) return false
  if (proposeValue(graph, target, delta) === undefined) return false
  return target.previousLinks.every(({ equation, coefficient }) => {
    return (graph.equations[equation]?.residual ?? 0n) + coefficient * delta === 0n
  })
}
