// Laws of a baseline: it accepts the issues it was made from, and none beside.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import {
  type AcceptedEntry,
  applyAccepted,
  type Issue,
  identifyIssues,
  isArithmetic,
  readAccepted,
  validateReport,
  writeBaseline,
} from '../../src/index.js'
import { readPointer } from '../../src/model/pointer.js'
import { readJson } from '../fixtures/cases.js'
import { damage, damages } from '../fixtures/mutations.js'
import { type AnyReport, put } from '../fixtures/reports.js'
import { arrange } from './reports.js'

const CITY = readJson('examples/city.json')
const CELLS = model.tables.flatMap(({ cells }) => cells.map(({ path }) => path))
const DATE = '2025-06-30'

const read = (text: string, use: 'baseline' | 'accepted' = 'baseline') =>
  readAccepted(new TextEncoder().encode(text), { use })

const makeBaseline = (report: unknown): AcceptedEntry[] =>
  read(writeBaseline([{ report, issues: validateReport(report).issues }]))

const apply = (report: unknown, baseline: readonly AcceptedEntry[]) =>
  applyAccepted(validateReport(report).issues, report, baseline, { date: DATE })

/** The report of the city with some figures changed. */
const withFigures = fc
  .array(fc.record({ path: fc.constantFrom(...CELLS), value: fc.integer({ min: -1, max: 9999 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    const report = structuredClone(CITY) as AnyReport
    for (const { path, value } of changes) put(report, path, value)
    return report
  })

/** Identity and figures of an issue, as this test understands them. */
function describeAll(report: unknown): { key: string; issue: Issue }[] {
  const { issues } = validateReport(report)
  const identities = identifyIssues(issues, report)
  return issues.map((issue, index) => {
    const figures = isArithmetic(issue) ? [issue.actual, issue.expected] : (issue.params.found ?? null)
    return { key: JSON.stringify([identities[index]?.id, figures]), issue }
  })
}

describe('a baseline', () => {
  it('accepts exactly the issues it was made from, once it was written and read', () => {
    const law = fc.property(damages(), (list) => {
      const report = damage(CITY, list)
      const { issues } = validateReport(report)
      const { open, accepted, expired, unused } = apply(report, makeBaseline(report))
      expect(accepted.map(({ issue }) => issue)).toEqual(issues)
      expect([open, expired, unused]).toEqual([[], [], []])
    })
    fc.assert(law, { seed: 1, numRuns: 200 })
  })

  it('leaves open exactly what is new when one figure changes', () => {
    let changed = 0
    const law = fc.property(withFigures, fc.constantFrom(...CELLS), fc.nat(50), (report, path, more) => {
      const other = structuredClone(report)
      put(other, path, Number(readPointer(report, path)) + more + 1)
      const known = new Set(describeAll(report).map(({ key }) => key))
      const fresh = describeAll(other).filter(({ key }) => !known.has(key))
      expect(apply(other, makeBaseline(report)).open).toEqual(fresh.map(({ issue }) => issue))
      if (fresh.length > 0) changed++
    })
    fc.assert(law, { seed: 2, numRuns: 200 })
    expect(changed).toBeGreaterThan(150)
  })

  it('holds when a paragraph is inserted before everything', () => {
    const law = fc.property(damages(), (list) => {
      const report = damage(CITY, list)
      const blocks = readPointer(report, '/overview/blocks')
      fc.pre(Array.isArray(blocks) && blocks.length > 0 && blocks.length < 1000)
      const order = [undefined, ...(blocks as unknown[]).map((_, index) => index)]
      const { changed } = arrange(report, '/overview/blocks', order)
      expect(apply(changed, makeBaseline(report)).open).toEqual([])
    })
    fc.assert(law, { seed: 3, numRuns: 100 })
  })

  it('is about its report alone', () => {
    const report = structuredClone(CITY) as AnyReport
    put(report, '/requests/newlyReceived/total', 1)
    const baseline = makeBaseline(report)
    expect(baseline.length).toBeGreaterThan(1)
    for (const [path, value] of [
      ['/year', 2023],
      ['/agency/scope', undefined],
      ['/agency/creditCode', '11991300004301556X'],
    ] as const) {
      const other = structuredClone(report)
      put(other, path, value)
      expect(apply(other, baseline).accepted).toEqual([])
    }
  })

  it('names a report without a credit code by the name of its agency', () => {
    const report = structuredClone(CITY) as AnyReport
    put(report, '/agency', { name: '云桥市水务局' })
    put(report, '/title', '报告')
    const about = { agency: '云桥市水务局', year: 2024, scope: null }
    expect(makeBaseline(report)).toEqual([
      { code: 'rules-power-unknown', path: '/agency/kind', report: about, found: { value: null } },
      { code: 'title-without-year', path: '/title', report: about, found: { value: '报告' } },
    ])
  })

  it('is the same text, whatever the order of reports and issues that are alike in all', () => {
    const results = ['note', 'one-cell', 'table-row'].map((name) => {
      const report = readJson(`examples/faults/${name}.json`)
      return { report, issues: validateReport(report).issues }
    })
    const text = writeBaseline(results)
    expect(writeBaseline([...results].reverse())).toBe(text)
    expect(writeBaseline([...results, ...results])).toBe(text)
    expect(text.endsWith('\n}\n')).toBe(true)
    expect(read(text)).toHaveLength(results.flatMap(({ issues }) => issues).length)
  })

  it('is empty where there is nothing', () => {
    expect(writeBaseline([])).toBe('{\n  "accepted": []\n}\n')
    expect(makeBaseline(CITY).map(({ code }) => code)).toEqual([])
  })

  it('is no file of accepted issues', () => {
    const report = readJson('examples/faults/note.json')
    const text = writeBaseline([{ report, issues: validateReport(report).issues }])
    expect(() => read(text, 'accepted')).toThrow(/belongs to a baseline: give that with --baseline/)
  })
})
