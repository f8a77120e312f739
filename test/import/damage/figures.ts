// Chance → the 200 figures of a report whose sums hold, by JSON Pointer.

import type { Chance } from './chance.js'
import { CELLS } from './labels.js'

/** Figures by JSON Pointer. */
export type Figures = Map<string, number>

/**
 * Make consistent figures: the parts by chance, the totals by adding.
 *
 * @param chance
 *   Where they come from.
 * @returns
 *   A number for each of the 200 cells.
 */
export function makeFigures(chance: Chance): Figures {
  const figures: Figures = new Map()
  const draw = chance.pick([drawNothing, drawFew, drawFew, drawMany, drawMany, drawHuge])
  const part = () => draw(chance)
  for (const { path } of CELLS.disclosure) figures.set(path, part())
  figures.set('/disclosure/charges/administrativeFees/amount', drawAmount(chance))
  // Only few organs can make rules.
  if (chance.happens(0.7))
    for (const cell of ['made', 'repealed', 'valid']) figures.set(`/disclosure/documents/rules/${cell}`, 0)
  fillRequests(figures, part, chance)
  fillDisputes(figures, part)
  return figures
}

const drawNothing = () => 0
const drawFew = (chance: Chance) => (chance.happens(0.75) ? 0 : chance.integer(1, 9))
const drawMany = (chance: Chance) =>
  chance.happens(0.45) ? 0 : chance.integer(1, chance.pick([9, 99, 99, 999, 9999]))
const drawHuge = (chance: Chance) =>
  chance.happens(0.3) ? 0 : chance.integer(1, chance.pick([99, 9999, 99_999, 9_999_999]))

/** Ten thousands of yuan with up to four decimals. */
function drawAmount(chance: Chance): number {
  if (chance.happens(0.4)) return 0
  const decimals = chance.integer(0, 4)
  const digits = chance.integer(1, chance.pick([99, 9999, 999_999, 9_999_999]))
  return Number(`${digits}e-${decimals}`)
}

function fillRequests(figures: Figures, part: () => number, chance: Chance): void {
  const rows = [...new Set(CELLS.requests.map(({ path }) => rowOf(path)))]
  const columns = CELLS.requests.slice(0, 7).map(({ path }) => path.slice(rowOf(path).length))
  const sum = '/requests/outcomes/total'
  const derived = [sum, '/requests/newlyReceived', '/requests/carriedIn']
  for (const column of columns.slice(0, -1)) {
    let done = 0
    for (const row of rows.filter((name) => !derived.includes(name))) {
      const value = part()
      figures.set(row + column, value)
      if (row !== '/requests/carriedForward') done += value
    }
    figures.set(sum + column, done)
    const all = done + (figures.get(`/requests/carriedForward${column}`) ?? 0)
    const carried = chance.happens(0.5) ? 0 : chance.integer(0, Math.min(all, 50))
    figures.set(`/requests/carriedIn${column}`, carried)
    figures.set(`/requests/newlyReceived${column}`, all - carried)
  }
  for (const row of rows)
    figures.set(
      `${row}/total`,
      columns.slice(0, -1).reduce((total, column) => total + (figures.get(row + column) ?? 0), 0),
    )
}

function rowOf(path: string): string {
  return path.replace(/\/(naturalPerson|total|legalPerson\/\w+)$/, '')
}

function fillDisputes(figures: Figures, part: () => number): void {
  for (const way of ['/disputes/review', '/disputes/litigation/direct', '/disputes/litigation/afterReview']) {
    let total = 0
    for (const result of ['upheld', 'corrected', 'other', 'pending']) {
      const value = part()
      total += value
      figures.set(`${way}/${result}`, value)
    }
    figures.set(`${way}/total`, total)
  }
}
