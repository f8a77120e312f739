// Equations and the values of a report go in; out comes which cell stands in which equation, and by how much
// each equation misses, in exact units. Last year's figures are constants here.

import { fromUnits, toUnits } from '../../model/decimal.js'
import type { Equation, Term } from '../../model/types.js'

/** What may stand in a cell. */
export interface CellRange {
  /** Whether only whole numbers may stand there. */
  readonly integer: boolean
  readonly minimum: number
  readonly maximum: number
}

/** Reads a number of this year's report, or of last year's. Undefined where none stands there. */
export type ReadValue = (path: string, of?: 'previous') => number | undefined

/** Says what may stand in a cell. Undefined where the cell can't be changed. */
export type ReadRange = (path: string) => CellRange | undefined

/** The changeable cells and the equations between them. */
export interface EquationGraph {
  readonly cells: readonly GraphCell[]
  /** In the order given; those that could not be evaluated are left out. */
  readonly equations: readonly GraphEquation[]
  /** How many decimals one unit stands for. */
  readonly scale: number
}

/** A cell that may be changed. */
export interface GraphCell {
  readonly path: string
  readonly found: number
  readonly units: bigint
  readonly range: CellRange
  /** The equations within the report in which the cell alone makes up for several others. */
  readonly totalOf: readonly number[]
  /** The equations within the report that hold the cell. */
  readonly links: readonly EquationLink[]
  /** The equations with last year's report that hold the cell. */
  readonly previousLinks: readonly EquationLink[]
}

/** That a cell stands in an equation, seen from the cell. */
export interface EquationLink {
  readonly equation: number
  readonly coefficient: bigint
}

/** An equation as left minus right. */
export interface GraphEquation {
  /** The changeable cells in the order of the terms. */
  readonly links: readonly CellLink[]
  /** Left minus right, in units; 0 where the equation holds. */
  readonly residual: bigint
  /** Whether last year's report takes part. */
  readonly isPrevious: boolean
}

/** That a cell stands in an equation, seen from the equation. */
export interface CellLink {
  readonly cell: number
  readonly coefficient: bigint
}

/** A cell under construction. */
interface OpenCell extends GraphCell {
  readonly totalOf: number[]
  readonly links: EquationLink[]
  readonly previousLinks: EquationLink[]
}

/**
 * Build the graph of cells and equations.
 *
 * @param equations - The equations; one that names a missing or infinite number is left out.
 * @param readValue - Reads a number.
 * @param readRange - Says what may stand in a cell.
 * @returns The graph, with all numbers in one exact unit.
 */
export function buildEquationGraph(
  equations: readonly Equation[],
  readValue: ReadValue,
  readRange: ReadRange,
): EquationGraph {
  const known = equations.filter((equation) => termsOf(equation).every((term) => isKnown(term, readValue)))
  const terms = known.flatMap(termsOf)
  const { units, scale } = toUnits(terms.map((term) => readValue(term.path, term.of) ?? 0))
  const cells = new Map<string, number>()
  const open: OpenCell[] = []
  for (const [index, term] of terms.entries()) {
    if (term.of === 'previous' || cells.has(term.path)) continue
    const range = readRange(term.path)
    if (range === undefined) continue
    cells.set(term.path, open.length)
    const found = readValue(term.path) ?? 0
    const value = units[index] ?? 0n
    open.push({ path: term.path, found, units: value, range, totalOf: [], links: [], previousLinks: [] })
  }
  let next = 0
  const graphEquations = known.map((equation, index) => {
    const count = equation.left.length + equation.right.length
    const values = units.slice(next, next + count)
    next += count
    return linkEquation(equation, index, values, cells, open)
  })
  return { cells: open, equations: graphEquations, scale }
}

/**
 * Tell what a cell holds after a change.
 *
 * @param graph - The graph.
 * @param cell - The cell.
 * @param delta - What is added, in units.
 * @returns The number, or undefined where it may not stand in the cell or no double is exactly it.
 */
export function proposeValue(graph: EquationGraph, cell: GraphCell, delta: bigint): number | undefined {
  const { integer, minimum, maximum } = cell.range
  const units = cell.units + delta
  const value = fromUnits(units, graph.scale)
  if (value < minimum || value > maximum || (integer && !Number.isInteger(value))) return undefined
  if (graph.scale === 0 && Number.isSafeInteger(value)) return value
  const written = toUnits([value])
  if (written.scale > graph.scale) return undefined
  return (written.units[0] ?? 0n) * 10n ** BigInt(graph.scale - written.scale) === units ? value : undefined
}

function termsOf(equation: Equation): readonly Term[] {
  return [...equation.left, ...equation.right]
}

function isKnown(term: Term, readValue: ReadValue): boolean {
  return Number.isFinite(readValue(term.path, term.of))
}

function linkEquation(
  equation: Equation,
  index: number,
  values: readonly bigint[],
  cells: ReadonlyMap<string, number>,
  open: readonly OpenCell[],
): GraphEquation {
  const terms = termsOf(equation)
  const isPrevious = terms.some((term) => term.of === 'previous')
  const coefficients = new Map<number, bigint>()
  let residual = 0n
  for (const [position, term] of terms.entries()) {
    const sign = BigInt(position < equation.left.length ? term.sign : -term.sign)
    residual += sign * (values[position] ?? 0n)
    const cell = term.of === 'previous' ? undefined : cells.get(term.path)
    if (cell !== undefined) coefficients.set(cell, (coefficients.get(cell) ?? 0n) + sign)
  }
  const links = [...coefficients].map(([cell, coefficient]) => ({ cell, coefficient }))
  const standing = links.filter((link) => link.coefficient !== 0n)
  for (const { cell, coefficient } of standing) {
    const target = open[cell]
    if (isPrevious) target?.previousLinks.push({ equation: index, coefficient })
    else target?.links.push({ equation: index, coefficient })
  }
  if (!isPrevious) markTotal(equation, index, cells, open)
  return { links: standing, residual, isPrevious }
}

/** A number alone on its side, over several on the other, is their total. */
function markTotal(
  equation: Equation,
  index: number,
  cells: ReadonlyMap<string, number>,
  open: readonly OpenCell[],
): void {
  const [one, many] =
    equation.left.length === 1 ? [equation.left, equation.right] : [equation.right, equation.left]
  const term = one[0]
  if (one.length !== 1 || many.length < 2 || term === undefined) return
  open[cells.get(term.path) ?? -1]?.totalOf.push(index)
}
