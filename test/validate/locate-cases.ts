// Cases for the search of wrong cells: the equations of tables 3 and 4 of each edition, valid reports with random
// figures, and the slips people make. The same seed gives the same cases everywhere.

import type { EditionName } from '../../generated/index.js'
import type { Equation, Term } from '../../src/model/types.js'

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/** The figures of a report by JSON Pointer. */
export type Figures = ReadonlyMap<string, number>

/** How busy the organ is: mostly zeros, tens, thousands. */
export type Size = 'street' | 'department' | 'city'

/** A slip: what is typed in place of a number; undefined where the slip can't befall it. */
export type Slip = (value: number, random: Random) => number | undefined

const APPLICANTS = [
  'naturalPerson',
  'legalPerson/business',
  'legalPerson/research',
  'legalPerson/welfare',
  'legalPerson/legalService',
  'legalPerson/other',
]
const COLUMNS = [...APPLICANTS, 'total']
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  denied: [
    'stateSecret',
    'prohibitedByLaw',
    'securityAndStability',
    'thirdPartyRights',
    'internalAffairs',
    'processInformation',
    'enforcementFiles',
    'inquiryMatters',
  ],
  unable: ['notHeld', 'needsCreation', 'stillUnclear'],
  notProcessed: ['petition', 'repeated', 'publication', 'abusive', 'reissue'],
}
const RESULTS = ['upheld', 'corrected', 'other', 'pending']
const DISPUTES = ['review', 'litigation/direct', 'litigation/afterReview']

/** The rows of table 3 as an edition has them. */
interface Form {
  /** The outcomes that are added up. */
  readonly leaves: readonly string[]
  readonly rows: readonly string[]
}

/** The form of each edition: the other outcomes are three rows, or one. */
const FORMS: Readonly<Record<EditionName, Form>> = {
  2021: makeForm(['other/notCorrected', 'other/feeUnpaid', 'other/other']),
  2019: makeForm(['other']),
}

function makeForm(others: readonly string[]): Form {
  const groups = Object.entries(OUTCOMES).flatMap(([group, rows]) => rows.map((row) => `${group}/${row}`))
  const leaves = ['granted', 'partial', ...groups, ...others].map((leaf) => `outcomes/${leaf}`)
  return { leaves, rows: ['newlyReceived', 'carriedIn', ...leaves, 'outcomes/total', 'carriedForward'] }
}

/**
 * List the cells of table 3.
 *
 * @param edition - The edition.
 * @returns Their paths, row by row.
 */
export function listRequestCells(edition: EditionName): readonly string[] {
  return FORMS[edition].rows.flatMap((row) => COLUMNS.map((column) => cellOf(row, column)))
}

/** The cells of table 4. */
export const disputeCells: readonly string[] = DISPUTES.flatMap((kind) =>
  [...RESULTS, 'total'].map((result) => `/disputes/${kind}/${result}`),
)

/** What people type in place of a number. */
export const slips: Readonly<Record<string, Slip>> = {
  dropped: (value, random) => {
    const text = String(value)
    const at = pick(random, text.length)
    return text.length < 2 ? undefined : Number(text.slice(0, at) + text.slice(at + 1))
  },
  doubled: (value, random) => {
    const text = String(value)
    const at = pick(random, text.length)
    return Number(text.slice(0, at + 1) + text.slice(at))
  },
  swapped: (value, random) => {
    const text = String(value)
    const at = pick(random, text.length - 1)
    if (text.length < 2) return undefined
    return Number(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`)
  },
  mistyped: (value, random) => {
    const text = String(value)
    const at = pick(random, text.length)
    return Number(`${text.slice(0, at)}${pick(random, 10)}${text.slice(at + 1)}`)
  },
  zeroAdded: (value) => value * 10,
  leftZero: () => 0,
  negative: (value) => -value,
  anything: (value, random) => pick(random, Math.max(10, value * 2)),
}

/**
 * Make a source of random numbers (mulberry32).
 *
 * @param seed - Any whole number.
 * @returns The source.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Choose one of so many.
 *
 * @param random - The source.
 * @param count - How many there are.
 * @returns A whole number from 0 up to, not including, the count.
 */
export function pick(random: Random, count: number): number {
  return Math.floor(random() * count)
}

/**
 * List the equations of tables 3 and 4.
 *
 * @param hasPrevious - Whether last year's report is there.
 * @param edition - The edition.
 * @returns A row total for each row, 7 outcome totals, 7 balances, 7 carry-overs with last year's report, 3 dispute totals.
 */
export function listEquations(hasPrevious = false, edition: EditionName = '2021'): Equation[] {
  const form = FORMS[edition]
  const rows = form.rows.map((row) =>
    equate(
      'row-total',
      [cellOf(row, 'total')],
      APPLICANTS.map((column) => cellOf(row, column)),
    ),
  )
  const outcomes = COLUMNS.map((column) =>
    equate(
      'outcomes-total',
      [cellOf('outcomes/total', column)],
      form.leaves.map((leaf) => cellOf(leaf, column)),
    ),
  )
  const balances = COLUMNS.map((column) =>
    equate(
      'balance',
      [cellOf('newlyReceived', column), cellOf('carriedIn', column)],
      [cellOf('outcomes/total', column), cellOf('carriedForward', column)],
    ),
  )
  const carryOvers = COLUMNS.map((column) => ({
    rule: 'carry-over',
    left: [{ path: cellOf('carriedIn', column), sign: 1 as const }],
    right: [{ path: cellOf('carriedForward', column), sign: 1 as const, of: 'previous' as const }],
  }))
  const disputes = DISPUTES.map((kind) =>
    equate(
      'results-total',
      [`/disputes/${kind}/total`],
      RESULTS.map((result) => `/disputes/${kind}/${result}`),
    ),
  )
  return [...rows, ...outcomes, ...balances, ...(hasPrevious ? carryOvers : []), ...disputes]
}

/**
 * Make a report in which all equations hold.
 *
 * @param random - The source.
 * @param size - How busy the organ is.
 * @param edition - The edition.
 * @returns Its figures in tables 3 and 4.
 */
export function makeFigures(random: Random, size: Size, edition: EditionName = '2021'): Map<string, number> {
  const figures = new Map<string, number>()
  const { leaves, rows } = FORMS[edition]
  for (const column of APPLICANTS)
    fillColumn(
      figures,
      column,
      leaves.map((leaf) => cellOf(leaf, column)),
      { random, size },
    )
  for (const row of rows)
    setSum(
      figures,
      cellOf(row, 'total'),
      APPLICANTS.map((column) => cellOf(row, column)),
    )
  for (const kind of DISPUTES) {
    const paths = RESULTS.map((result) => `/disputes/${kind}/${result}`)
    for (const path of paths) figures.set(path, makeCount(random, size, 0.5))
    setSum(figures, `/disputes/${kind}/total`, paths)
  }
  return figures
}

/** What may stand in every cell of tables 3 and 4. */
export function countRange(): { integer: boolean; minimum: number; maximum: number } {
  return { integer: true, minimum: 0, maximum: 999_999_999_999 }
}

function fillColumn(
  figures: Map<string, number>,
  column: string,
  leaves: readonly string[],
  { random, size }: { random: Random; size: Size },
): void {
  const share = column === 'naturalPerson' ? 0.7 : 0.2
  for (const path of leaves) figures.set(path, makeCount(random, size, share))
  const total = setSum(figures, cellOf('outcomes/total', column), leaves)
  const carriedForward = makeCount(random, size, share)
  const carriedIn = Math.min(makeCount(random, size, share), total + carriedForward)
  figures.set(cellOf('carriedForward', column), carriedForward)
  figures.set(cellOf('carriedIn', column), carriedIn)
  figures.set(cellOf('newlyReceived', column), total + carriedForward - carriedIn)
}

/** A count other than 0 with the given chance; small ones are more common. */
function makeCount(random: Random, size: Size, share: number): number {
  const most = { street: 1, department: 2, city: 3.5 }[size]
  const chance = { street: 0.3, department: 0.7, city: 1 }[size]
  return random() < share * chance ? Math.floor(10 ** (random() * most)) : 0
}

function setSum(figures: Map<string, number>, path: string, parts: readonly string[]): number {
  const sum = parts.reduce((total, part) => total + (figures.get(part) ?? 0), 0)
  figures.set(path, sum)
  return sum
}

function cellOf(row: string, column: string): string {
  return `/requests/${row}/${column}`
}

function equate(rule: string, left: readonly string[], right: readonly string[]): Equation {
  return { rule, left: left.map(addTerm), right: right.map(addTerm) }
}

function addTerm(path: string): Term {
  return { path, sign: 1 }
}
