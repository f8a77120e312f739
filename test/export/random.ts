// Random reports of any edition with random figures, of which some equations hold; and last year's of the same agencies.

import fc from 'fast-check'
import type { NamedReport } from '../../src/export/index.js'
import { addDecimals, isSameSum } from '../../src/model/decimal.js'
import { readNumber, readPointer } from '../../src/model/pointer.js'
import type { Model, Term } from '../../src/model/types.js'
import { type AnyReport, put } from '../fixtures/reports.js'

const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(999_999_999_999, 1_808_595, 100) },
)
const amount = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.3, -0.3, 1e-7, 1e-10, 12.0000001, 59237.2449, 99999999.9999, 1e15, -1e15),
  fc.integer({ min: -100, max: 100 }).map((value) => value / 100),
)

/** How the agency of a report is named, and for which year it is. */
interface Head {
  readonly agency: number
  readonly year: number
  readonly hasCode: boolean
  readonly scope: 'own' | 'area' | undefined
}

const head: fc.Arbitrary<Head> = fc.record({
  agency: fc.nat({ max: 2 }),
  year: fc.integer({ min: 2021, max: 2025 }),
  hasCode: fc.boolean(),
  scope: fc.constantFrom('own', 'area', undefined),
})

/**
 * Make an arbitrary of lists of reports.
 *
 * @param model
 *   The edition.
 * @param base
 *   A sound report of it.
 * @param hasHoles
 *   Whether cells are missing, or hold something else.
 * @returns
 *   Reports with all cells filled, no two of them of one agency, year and scope; named by their position.
 */
export function anyReports(model: Model, base: AnyReport, hasHoles = false): fc.Arbitrary<NamedReport[]> {
  const cells = model.tables.flatMap((table) => table.cells)
  const hole = fc.tuple(fc.nat({ max: cells.length - 1 }), fc.constantFrom(undefined, null, 'x', '3', {}))
  const figures = fc.record({
    head,
    values: fc.tuple(...cells.map(({ integer }) => (integer ? count : amount))),
    mended: fc.array(fc.boolean(), { minLength: model.equations.length, maxLength: model.equations.length }),
    holes: fc.array(hole, { maxLength: hasHoles ? 3 : 0 }),
  })
  const hasAgency = readPointer(base, '/agency') !== undefined
  const key = (each: { readonly head: Head }) =>
    hasAgency ? `${each.head.agency} ${each.head.year} ${each.head.scope}` : each.head.year
  return fc.uniqueArray(figures, { minLength: 1, maxLength: 12, selector: key }).map((list) =>
    list.map(({ head, values, mended, holes }, index) => {
      const report = structuredClone(base)
      put(report, '/year', head.year)
      if (hasAgency) put(report, '/agency', nameAgency(head))
      cells.forEach(({ path }, position) => {
        put(report, path, values[position])
      })
      mend(model, report, mended)
      for (const [position, value] of holes) put(report, cells[position]?.path ?? '', value)
      return { name: `report ${index}`, report }
    }),
  )
}

function nameAgency({ agency, hasCode, scope }: Head): AnyReport {
  return {
    name: `'机关"${agency}`,
    ...(hasCode && { creditCode: `11991300004301564${agency}` }),
    ...(scope && { scope }),
  }
}

/** Equations are made to hold by their first number; those that share it may break again. */
function mend(model: Model, report: AnyReport, mended: readonly boolean[]): void {
  model.equations.forEach(({ left, right }, index) => {
    const [first, ...others] = left
    if (!first || others.length > 0 || right.some(({ of }) => of) || !mended[index]) return
    put(
      report,
      first.path,
      addDecimals(right.map(({ path, sign }) => sign * (readNumber(report, path) ?? 0))),
    )
  })
}

/**
 * Find last year's report.
 *
 * @param reports
 *   All reports.
 * @param report
 *   One of them.
 * @returns
 *   Those of the year before of the same agency and scope: by credit code where both have one, by name else.
 */
export function findPrevious(reports: readonly NamedReport[], report: unknown): NamedReport[] {
  const read = (path: string) => [report, path] as const
  return reports.filter((other) => {
    const same = (path: string) => readPointer(other.report, path) === readPointer(...read(path))
    const codes = [other.report, report].map((each) => readPointer(each, '/agency/creditCode'))
    const isSame = codes.every((code) => code !== undefined)
      ? same('/agency/creditCode')
      : same('/agency/name')
    const year = readNumber(report, '/year') ?? 0
    return isSame && same('/agency/scope') && readNumber(other.report, '/year') === year - 1
  })
}

/** A row of the view of broken equations. */
export interface Broken {
  readonly report: string
  readonly previous: string | null
  readonly rule: string
  readonly path: string
  readonly actual: number
  readonly expected: number
  readonly difference: number
}

/**
 * List the equations that do not hold, read as plainly as can be.
 *
 * @param model
 *   The edition.
 * @param reports
 *   Reports of any shape.
 * @returns
 *   One row per equation and, over the years, pair of reports.
 */
export function listBrokenPlainly(model: Model, reports: readonly NamedReport[]): Broken[] {
  return reports.flatMap(({ name, report }) =>
    model.equations.flatMap(({ rule, left, right }) => {
      const overYears = [...left, ...right].some(({ of }) => of)
      const pairs = overYears ? findPrevious(reports, report) : [undefined]
      return pairs.flatMap((previous) => {
        const read = (terms: readonly Term[]) =>
          terms.map(({ path, sign, of }) => {
            const value = readNumber(of ? previous?.report : report, path)
            return value === undefined ? Number.NaN : sign * value
          })
        const [ours, theirs] = [read(left), read(right)]
        if ([...ours, ...theirs].some(Number.isNaN) || isSameSum(ours, theirs)) return []
        const figures = {
          actual: addDecimals(ours),
          expected: addDecimals(theirs),
          difference: addDecimals([...ours, ...theirs.map((value) => -value)]),
        }
        return [
          { report: name, previous: previous?.name ?? null, rule, path: left[0]?.path ?? '', ...figures },
        ]
      })
    }),
  )
}
