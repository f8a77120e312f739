import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Equation } from '../../../src/model/types.js'
import { buildEquationGraph } from '../../../src/validate/locate/equation-graph.js'
import { type ChangeSet, findSmallestChanges } from '../../../src/validate/locate/smallest-changes.js'

const MOST = 9
const ROWS = ['a', 'b', 'total']
const COLUMNS = ['x', 'y', 'z', 'total']
const CELLS = ROWS.flatMap((row) => COLUMNS.map((column) => `/${row}/${column}`))

/** A table of two rows and three columns with all totals. */
const equations: Equation[] = [
  ...ROWS.map((row) =>
    addUp(
      `/${row}/total`,
      ['x', 'y', 'z'].map((column) => `/${row}/${column}`),
    ),
  ),
  ...COLUMNS.map((column) => addUp(`/total/${column}`, [`/a/${column}`, `/b/${column}`])),
]
const everywhere = [...equations.keys()]

/** A valid table of small numbers, then one or two cells changed to anything. */
const tables = fc
  .tuple(
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(CELLS.length - 1), fc.nat(MOST)), { minLength: 1, maxLength: 2 }),
  )
  .map(([values, errors]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
    const table = [a, b, c, a + b + c, d, e, f, d + e + f, a + d, b + e, c + f, a + b + c + d + e + f]
    for (const [cell, value] of errors) table[cell] = value
    return table
  })

describe('findSmallestChanges', () => {
  it('finds the same sets as trying everything', () => {
    const law = fc.property(tables, (table) => {
      const expected = tryEverything(table)
      const found = search(table).map((set) => apply(table, set).join())
      expect(found.sort()).toEqual(expected)
    })
    fc.assert(law, { seed: 20214, numRuns: 150 })
  })

  it('returns nothing when the work allowed does not suffice', () => {
    expect(search([1, 1, 1, 9, 1, 1, 1, 9, 2, 2, 2, 6], 1e6)).not.toEqual([])
    expect(search([1, 1, 1, 9, 1, 1, 1, 9, 2, 2, 2, 6], 10)).toEqual([])
  })

  it('leaves other broken equations as they are', () => {
    const table = [5, 1, 1, 3, 9, 1, 1, 3, 2, 2, 2, 6]
    const free: Equation = { rule: 'free', left: [term('/c/x')], right: [term('/c/y')] }
    const values = (path: string) => (path === '/c/x' ? 1 : path === '/c/y' ? 2 : table[CELLS.indexOf(path)])
    const range = { integer: true, minimum: 0, maximum: MOST }
    const graph = buildEquationGraph([free, ...equations], values, () => range)
    const scope = [0, ...everywhere.map((index) => index + 1)]
    const sets = findSmallestChanges(graph, [0], scope, { left: 1e6 })
    expect(sets).toEqual([[{ cell: 0, delta: 1n }], [{ cell: 1, delta: -1n }]])
  })

  it('finds no change that is no whole number of units', () => {
    const twice: Equation = { rule: 'twice', left: [term('/a'), term('/a')], right: [term('/b')] }
    const values = new Map([
      ['/a', 1],
      ['/b', 3],
    ])
    const range = (path: string) => (path === '/a' ? { integer: true, minimum: 0, maximum: 9 } : undefined)
    const graph = buildEquationGraph([twice], (path) => values.get(path), range)
    expect(findSmallestChanges(graph, [0], [0], { left: 1000 })).toEqual([])
    values.set('/b', 4)
    const even = buildEquationGraph([twice], (path) => values.get(path), range)
    expect(findSmallestChanges(even, [0], [0], { left: 1000 })).toEqual([[{ cell: 0, delta: 1n }]])
  })
})

function search(table: readonly number[], left = 1e7): ChangeSet[] {
  const residuals = residualsOf(table)
  const broken = everywhere.filter((index) => residuals[index] !== 0)
  return broken.length === 0 ? [] : findSmallestChanges(graphOf(table), broken, everywhere, { left })
}

function graphOf(table: readonly number[]) {
  const range = { integer: true, minimum: 0, maximum: MOST }
  return buildEquationGraph(
    equations,
    (path) => table[CELLS.indexOf(path)],
    () => range,
  )
}

/** All sets of one change, or of two where one does not suffice, by trying every number in every cell. */
function tryEverything(table: readonly number[]): string[] {
  if (residualsOf(table).every((residual) => residual === 0)) return []
  const singles = table.flatMap((_, cell) => listChanged(table, cell))
  const one = singles.filter(isMended)
  const two = singles.flatMap((changed, at) => {
    const first = Math.floor(at / MOST)
    return table.flatMap((_, cell) => (cell > first ? listChanged(changed, cell).filter(isMended) : []))
  })
  return (one.length > 0 ? one : two).map((changed) => changed.join()).sort()
  function isMended(changed: readonly number[]): boolean {
    return residualsOf(changed).every((residual) => residual === 0)
  }
}

function listChanged(table: readonly number[], cell: number): number[][] {
  const values = Array.from({ length: MOST + 1 }, (_, value) => value).filter(
    (value) => value !== table[cell],
  )
  return values.map((value) => table.with(cell, value))
}

function apply(table: readonly number[], set: ChangeSet): number[] {
  const changed = [...table]
  for (const { cell, delta } of set) {
    const at = CELLS.indexOf(graphOf(table).cells[cell]?.path ?? '')
    changed[at] = (changed[at] ?? 0) + Number(delta)
  }
  return changed
}

function residualsOf(table: readonly number[]): number[] {
  const add = (terms: Equation['left']) =>
    terms.reduce((sum, { path }) => sum + (table[CELLS.indexOf(path)] ?? 0), 0)
  return equations.map(({ left, right }) => add(left) - add(right))
}

function addUp(total: string, parts: readonly string[]): Equation {
  return { rule: 'sum', left: [term(total)], right: parts.map(term) }
}

function term(path: string) {
  return { path, sign: 1 as const }
}
