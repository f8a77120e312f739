// Sets of cell changes that mend the same equations go in; out come the same sets, most plausible first, and how
// sure the first one is.

import { fromUnits } from '../../model/decimal.js'
import type { EquationGraph, GraphCell } from './equation-graph.js'
import { rateRarity, rateSlip } from './slips.js'
import type { CellChange, ChangeSet } from './smallest-changes.js'

/** What it costs that one more thing went wrong, whatever it is. */
const EVENT_COST = 20
/** Two numbers in each other's place: cells side by side, or further apart. */
const EXCHANGE_COSTS = { adjacent: 13, apart: 20 }
/** A total added up rightly from a wrong number. */
const FOLLOWING_COST = 3
/** Totals are worked out and the rest is copied, so totals are wrong more often. */
const TOTAL_BONUS = 3
/** A number that may not stand in its cell is wrong for certain. */
const FORBIDDEN_BONUS = 40

/** Weights of 0 to 9 points of cost, in thousandths; written out so that all machines agree. */
const WEIGHTS = [1000, 794, 631, 501, 398, 316, 251, 200, 158, 126]
/** The first set is likely where it outweighs all others together by this. */
const LIKELY_ODDS = 4

/** Sets in order of plausibility. */
export interface Ranking {
  readonly sets: readonly ChangeSet[]
  /** Whether the first outweighs all others together. */
  readonly isClear: boolean
}

/**
 * Rank sets of cell changes by the slips they presume.
 *
 * @param graph - The graph.
 * @param sets - Sets that mend the same equations.
 * @returns The sets, most plausible first; those equally plausible in the order given.
 */
export function rankSets(graph: EquationGraph, sets: readonly ChangeSet[]): Ranking {
  const rated = sets.map((set) => ({ set, cost: rateSet(graph, set) }))
  rated.sort((one, other) => one.cost - other.cost)
  const least = rated[0]?.cost ?? 0
  const others = rated.slice(1).reduce((sum, { cost }) => sum + weigh(cost - least), 0)
  return { sets: rated.map(({ set }) => set), isClear: others * LIKELY_ODDS <= weigh(0) }
}

function weigh(cost: number): number {
  return (WEIGHTS[cost % 10] ?? 0) / 10 ** Math.floor(cost / 10)
}

/** Adds up what went wrong: exchanges of two cells first, then what is left cell by cell. */
function rateSet(graph: EquationGraph, set: ChangeSet): number {
  const left = [...set]
  let cost = 0
  for (const one of set) {
    const other = left.includes(one) ? left.find((change) => isExchange(graph, one, change)) : undefined
    if (other === undefined) continue
    left.splice(left.indexOf(one), 1)
    left.splice(left.indexOf(other), 1)
    cost += EVENT_COST + (isAdjacent(graph, one, other) ? EXCHANGE_COSTS.adjacent : EXCHANGE_COSTS.apart)
  }
  for (const change of left)
    cost += isFollowing(graph, change, left) ? FOLLOWING_COST : rateChange(graph, change)
  return cost
}

function rateChange(graph: EquationGraph, { cell, delta }: CellChange): number {
  const target = graph.cells[cell]
  if (target === undefined) return EVENT_COST
  const meant = fromUnits(target.units + delta, graph.scale)
  const cost = EVENT_COST + rateSlip(target.found, meant) - (isForbidden(target) ? FORBIDDEN_BONUS : 0)
  if (target.totalOf.length > 0) return cost - TOTAL_BONUS
  return cost + rateRarity(meant) - rateRarity(target.found)
}

function isForbidden({ found, range }: GraphCell): boolean {
  return found < range.minimum || found > range.maximum || (range.integer && !Number.isInteger(found))
}

/** Whether each of two cells gets what stands in the other. */
function isExchange(graph: EquationGraph, one: CellChange, other: CellChange): boolean {
  const first = graph.cells[one.cell]?.units ?? 0n
  const second = graph.cells[other.cell]?.units ?? 0n
  return one !== other && first + one.delta === second && second + other.delta === first
}

/** Whether two cells stand side by side in an equation. */
function isAdjacent(graph: EquationGraph, one: CellChange, other: CellChange): boolean {
  const links = graph.cells[one.cell]?.links ?? []
  return links.some(({ equation }) => {
    const order = graph.equations[equation]?.links.map(({ cell }) => cell) ?? []
    return order.includes(other.cell) && Math.abs(order.indexOf(one.cell) - order.indexOf(other.cell)) === 1
  })
}

/** Whether the cell is a total that already agrees with its parts, one of which changes with it. */
function isFollowing(graph: EquationGraph, { cell }: CellChange, set: ChangeSet): boolean {
  return (
    graph.cells[cell]?.totalOf.some((equation) => {
      const { residual, links } = graph.equations[equation] ?? { residual: 1n, links: [] }
      const isShared = links.some(
        (link) => link.cell !== cell && set.some((change) => change.cell === link.cell),
      )
      return residual === 0n && isShared
    }) === true
  )
}
