import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARTS_CODES } from '../../src/aggregate/codes.js'
import { aggregateReports, type Part, readReasons, reconcile } from '../../src/aggregate/index.js'
import type { Language } from '../../src/issue/issue.js'
import { readRoster } from '../../src/roster/index.js'
import { expectRecorded, listCases, readJson } from '../fixtures/cases.js'
import { put } from '../fixtures/reports.js'
import { createDepartment } from './family.js'

const FOLDER = 'test/fixtures/parts'
const CASES = listCases(FOLDER)

/** What differs from the smallest sound reports: new values by JSON Pointer. */
interface Case {
  /** The report on the area; the parts are drafted into one without it. */
  readonly parent?: Readonly<Record<string, unknown>>
  readonly parts: readonly { readonly changes: Readonly<Record<string, unknown>>; readonly source?: string }[]
}

async function run(folder: string, language: Language) {
  const { parent, parts: changed } = readJson(`${folder}/case.json`) as Case
  const parts = changed.map(
    ({ changes, ...rest }): Part => ({ ...rest, report: createDepartment('青禾县财政局', 1, changes) }),
  )
  const read = (name: string) =>
    existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`) : undefined
  const [list, file] = [read('roster.csv'), read('reasons.json')]
  const roster = list && { roster: await readRoster(list) }
  if (parent === undefined)
    return aggregateReports(parts, { language, agency: '青禾县人民政府', year: 2024, ...roster })
  const area = { '/agency': { name: '青禾县人民政府', kind: 'government', scope: 'area' }, ...parent }
  const report = createDepartment('', 1, area)
  return reconcile(report, parts, { language, ...roster, ...(file && { reasons: readReasons(file) }) })
}

describe('a report and its parts', () => {
  it.each(CASES)('have the issues recorded: $name', async ({ folder }) => {
    const [chinese, english] = [await run(folder, 'zh'), await run(folder, 'en')]
    const issues = chinese.issues.map((issue, index) => ({
      ...issue,
      message: { zh: issue.message, en: english.issues[index]?.message ?? '' },
    }))
    expectRecorded(`${folder}/expected.json`, { issues, counted: chinese.counted })
  })

  it('are one case for each code', async () => {
    const names = CASES.map(({ name }) => name).filter((name) => !name.startsWith('sum-of-parts-'))
    expect(names).toEqual(
      Object.keys(PARTS_CODES)
        .filter((code) => code !== 'figure-not-summable')
        .sort(),
    )
    for (const { name, folder } of CASES) {
      const { issues } = await run(folder, 'en')
      expect(
        issues.map(({ code }) => code),
        name,
      ).toContain(name.replace(/^(sum-of-parts)-.*/, '$1'))
    }
  })

  it('read as whole sentences', async () => {
    for (const { folder } of CASES) {
      for (const language of ['zh', 'en'] as const) {
        for (const { message } of (await run(folder, language)).issues) {
          expect(message).toMatch(/[。.]$/)
          expect(message).not.toMatch(/undefined|NaN|\[object| {2}|。。|\n/)
        }
      }
    }
  })

  it('are not compared where the rule is off', () => {
    const rules = { 'sum-of-parts': { severity: 'off' } } as const
    expect(reconcile(createDepartment('县'), [], { rules })).toEqual({ issues: [], lines: [], counted: 0 })
  })

  it('of which a figure never adds up have it left open', async () => {
    const { model } = await import('../../generated/2021/model.js')
    const path = '/requests/carriedIn/total'
    const never = structuredClone(model) as unknown as typeof model
    for (const { cells } of never.tables)
      for (const cell of cells)
        if (cell.path === path) put(cell as unknown as Record<string, unknown>, '/summable', 'never')
    const { report, issues } = aggregateReports([{ report: createDepartment('局') }], {
      model: never,
      agency: '县',
    })
    expect(issues.map(({ code, path: at }) => [code, at])).toEqual([['figure-not-summable', path]])
    expect(JSON.stringify(report)).not.toContain('null')
    expect(Object.keys(Object(report).requests.carriedIn)).not.toContain('total')
  })
})
