import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateReports, reconcile } from '../../src/aggregate/index.js'
import { isArithmetic } from '../../src/issue/issue.js'
import { addDecimals } from '../../src/model/decimal.js'
import { validateReport } from '../../src/validate/index.js'
import { get, put } from '../fixtures/reports.js'
import { CELLS, createDepartment } from './family.js'

const AMOUNT = CELLS.filter((path) => path.endsWith('/amount'))
const COUNTS = CELLS.filter((path) => !AMOUNT.includes(path))

/** Departments with figures of any size; amounts have decimals. */
const families = fc
  .array(
    fc.record({
      counts: fc.array(fc.nat(999_999), { minLength: COUNTS.length, maxLength: COUNTS.length }),
      cents: fc.nat(99_999_999),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ counts, cents }, index) => {
      const report = createDepartment(`青禾县第${index}局`)
      for (const [at, path] of COUNTS.entries()) put(report, path, counts[at])
      for (const path of AMOUNT) put(report, path, cents / 10_000)
      return { report }
    }),
  )

const AGENCY = { agency: '青禾县人民政府' }

describe('the sum of the parts', () => {
  it('is in the draft, exactly, and reconciles with them', () => {
    fc.assert(
      fc.property(families, (parts) => {
        const { report, issues, counted } = aggregateReports(parts, AGENCY)
        expect([issues, counted]).toEqual([[], parts.length])
        for (const path of CELLS)
          expect(get(report, path)).toBe(addDecimals(parts.map((part) => get(part.report, path))))
        expect(reconcile(report, parts)).toEqual({ issues: [], lines: [], counted: parts.length })
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of the parts', () => {
    const shuffled = families.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([parts, others]) => {
        const { report } = aggregateReports(parts, AGENCY)
        expect(aggregateReports(others, AGENCY).report).toEqual(report)
        const wrong = structuredClone(report)
        put(wrong, CELLS[0] ?? '', 1_000_000_000)
        expect(reconcile(wrong, others)).toEqual(reconcile(wrong, parts))
      }),
      { numRuns: 15 },
    )
  })

  it('is wrong in one figure where one figure of one part is changed', () => {
    const changes = fc.tuple(
      families,
      fc.nat(99),
      fc.constantFrom(...CELLS),
      fc.integer({ min: 1, max: 9999 }),
    )
    fc.assert(
      fc.property(changes, ([parts, which, path, by]) => {
        const { report } = aggregateReports(parts, AGENCY)
        const changed = structuredClone(parts)
        const one = changed[which % changed.length]?.report ?? {}
        put(one, path, addDecimals([get(one, path), by]))
        const { lines, issues } = reconcile(report, changed)
        expect(lines.map((line) => [line.path, line.difference])).toEqual([[path, -by]])
        expect(issues.map(({ code, severity, path: at }) => [code, severity, at])).toEqual([
          ['sum-of-parts', 'warning', path],
        ])
        const [line] = lines
        expect(addDecimals(line?.parts.map(({ value }) => value) ?? [])).toBe(line?.sum)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every equation that holds in all parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }), (times) => {
        const parts = times.map((each, index) => ({ report: createDepartment(`青禾县第${index}局`, each) }))
        const { report } = aggregateReports(parts, AGENCY)
        expect(validateReport(report).issues.filter(isArithmetic)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('reconciles whatever numbers amounts are', () => {
    const [path = ''] = AMOUNT
    const amounts = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(amounts, (all) => {
        const parts = all.map((amount, index) => ({
          report: createDepartment(`青禾县第${index}局`, 0, { [path]: amount }),
        }))
        const { report } = aggregateReports(parts, AGENCY)
        expect(reconcile(report, parts).lines).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('adds a tenth and two tenths to three tenths', () => {
    const [path = ''] = AMOUNT
    const parts = [0.1, 0.2].map((amount, index) => ({
      report: createDepartment(`青禾县第${index}局`, 0, { [path]: amount }),
    }))
    expect(get(aggregateReports(parts, AGENCY).report, path)).toBe(0.3)
  })
})
