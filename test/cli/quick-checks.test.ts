import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import type { Report } from '../../generated/2021/types.js'
import { isReportShape } from '../../generated/2021/validator.js'
import { selectChecks } from '../../src/cli/quick-checks.js'
import { runChecks, selectRules } from '../../src/validate/rules.js'
import { readJson } from '../fixtures/cases.js'

const ALL = selectRules(model, {}).checks
const CITY = readJson('examples/city.json') as Report

/** What all checks find, and what the selected ones find. */
function compare(report: Report): void {
  expect(isReportShape(report)).toBe(true)
  expect(runChecks(model, report, selectChecks(ALL, report))).toEqual(runChecks(model, report, ALL))
}

/** Every pointer into a value. */
function listPointers(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => listPointers(item, `${path}/${key}`))]
}

describe('selectChecks', () => {
  it('leaves out only checks that find nothing, in every example', () => {
    const files = ['.', 'faults'].flatMap((folder) =>
      readdirSync(`examples/${folder}`).map((name) => `examples/${folder}/${name}`),
    )
    const reports = files
      .filter((file) => file.endsWith('.json'))
      .map(readJson)
      .filter(isReportShape)
    expect(reports.length).toBeGreaterThan(20)
    for (const report of reports) compare(report)
  })

  it('leaves none out that finds local additions, whatever is in them', () => {
    const table = { type: 'table', header: ['x'], rows: [['x', 'y']] }
    for (const local of [{}, { hotline: '0000' }, { blocks: [table] }, { inside: { deep: [table] } }]) {
      compare({ ...CITY, local })
      expect(runChecks(model, { ...CITY, local }, selectChecks(ALL, { ...CITY, local }))).toHaveLength(1)
    }
  })

  it('leaves something out where it can', () => {
    expect(selectChecks(ALL, CITY).map(({ rule }) => rule.id)).not.toContain('note-without-cell')
    expect(selectChecks(ALL, CITY).length).toBeLessThan(ALL.length)
  })

  it('takes no note for sound that is not, wherever it points', () => {
    const pointers = [
      ...listPointers(CITY),
      '/',
      '/requests/total',
      '/requests/newlyReceived/__proto__',
      '/year/0',
    ]
    expect(pointers.length).toBeGreaterThan(400)
    for (const path of pointers.filter((pointer) => pointer !== '')) {
      const note = { path, text: 'x' }
      const report = { ...CITY, notes: [note] }
      if (isReportShape(report)) compare(report)
    }
  })

  it('takes no table for even that is not, wherever it stands', () => {
    const row = fc.array(fc.constant('x'), { minLength: 1, maxLength: 3 })
    const table = fc.record({
      type: fc.constant('table' as const),
      header: row,
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    })
    const place = fc.constantFrom(
      'lead',
      'overview',
      'problems',
      'other',
      'disclosure',
      'requests',
      'disputes',
    )
    fc.assert(
      fc.property(table, place, fc.boolean(), (block, name, isBefore) => {
        const { lead: _, ...report } = structuredClone(CITY)
        const blocks = { blocks: [block] }
        const around = isBefore ? { introduction: [block] } : { remarks: [block] }
        if (name === 'lead') compare({ ...report, lead: [block] } as Report)
        else if (/overview|problems|other/.test(name)) compare({ ...report, [name]: blocks } as Report)
        else compare({ ...report, [name]: { ...report[name as 'requests'], ...around } } as Report)
      }),
      { seed: 14, numRuns: 100 },
    )
  })
})
