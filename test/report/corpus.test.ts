import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import type { Report } from '../../generated/index.js'
import { type CellRow, listCells } from '../../src/report/cells.js'
import { createReport } from '../../src/report/create.js'
import { fillCells } from '../../src/report/fill.js'
import { type Issue, isArithmetic, validateReport } from '../../src/validate/index.js'
import { createFolder, runCommand } from '../cli/command.js'
import { hasCorpus, readPublished } from './corpus.js'

const NAMES = ['furong-2021', 'suqian-2023', 'suqian-2024', 'shuyang-fgj-2023']
/** Figures of table 2 that stand in no equation at all. */
const ALONE = [
  '/disclosure/licensing/permits/decisions',
  '/disclosure/enforcement/penalties/decisions',
  '/disclosure/enforcement/coercion/decisions',
  '/disclosure/charges/administrativeFees/amount',
]
/** Ways to write a figure wrongly. */
const SLIPS = [(value: number) => value + 1, (value: number) => value * 10 + 3]

function build(name: string): Report {
  const { agency, year, entries } = readPublished(name)
  const { report, issues } = fillCells(createReport({ year, agency }), entries)
  expect(issues).toEqual([])
  return report
}

/** A change of cells that would mend a report. */
type Mend = readonly { readonly path: string; readonly proposed: number }[]

/** The mends the issues name, the likeliest first. */
function listMends(
  report: Report,
  previous?: Report,
): { readonly found: boolean; readonly mends: readonly Mend[] } {
  const { valid, issues } = validateReport(report, previous === undefined ? {} : { previous })
  const mends = issues.flatMap(({ code, path, params }): Mend[] => {
    if (code !== 'wrong-cell') return []
    const { proposed, together, alternatives } = params as unknown as {
      proposed: number
      together: Mend
      alternatives: readonly Mend[]
    }
    return [[{ path, proposed }, ...together], ...alternatives]
  })
  return { found: !valid, mends }
}

/** Every cell of the tables with what the issues say when it alone is wrong. */
function corrupt(report: Report, tables: RegExp, previous?: Report) {
  const cells = listCells(report).filter(({ path }) => tables.test(path))
  return cells.flatMap((cell) =>
    SLIPS.map((slip) => {
      const wrong = fillCells(report, [{ path: cell.path, value: slip(cell.value ?? 0) }]).report
      return { cell, ...listMends(wrong, previous) }
    }),
  )
}

const mend = ({ path, value }: CellRow) => [{ path, proposed: value }]

describe.skipIf(!hasCorpus).each(NAMES)('the figures of %s', (name) => {
  it('go by label through new, fill, validate and render', () => {
    const { agency, year, entries, arithmeticIssues } = readPublished(name)
    const folder = createFolder({ 'cells.json': JSON.stringify(entries) })
    const run = (...words: string[]) => runCommand(words, { folder })
    const blanks = entries.filter(({ value }) => value === null).length
    expect(run('new', '--year', String(year), '--agency', agency, '-o', 'new.json').code).toBe(0)
    const filled = run('fill', 'new.json', '--cells', 'cells.json', '-o', 'report.json', '--lang', 'en')
    expect(filled).toMatchObject({ code: 0, out: '' })
    expect(filled.err).toMatch(new RegExp(`^${entries.length - blanks} cells read, `))
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    expect(report).toEqual(build(name))
    const { code, out } = run('validate', 'report.json', '--reporter', 'json')
    const [{ issues }] = JSON.parse(out)
    // A report of figures alone lacks prose: it is warned of that.
    const errors = issues.filter(({ severity }: Issue) => severity === 'error')
    expect([code, errors]).toEqual([0, arithmeticIssues])
    for (const format of ['html', 'text']) {
      const page = run('render', 'report.json', '--to', format)
      expect(page).toMatchObject({ code: 0, err: '' })
      expect(page.out).toContain(agency)
    }
  })

  it('are listed as they were filled in, and a blank stays 0', () => {
    const { entries } = readPublished(name)
    const values = listCells(build(name)).map((cell) => cell.value)
    expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(
      entries.reduce((sum, { value }) => sum + Number(value ?? 0), 0),
      4,
    )
    expect(entries).toHaveLength(200)
  })

  it('have each wrong figure of table 3 named first, with the right number', () => {
    const results = corrupt(build(name), /^\/requests\//)
    expect(results).toHaveLength(175 * SLIPS.length)
    for (const { cell, found, mends } of results) {
      expect(found, cell.path).toBe(true)
      expect(mends[0], cell.path).toEqual(mend(cell))
    }
  })

  it('have each wrong figure of table 4 named among the candidates', () => {
    const results = corrupt(build(name), /^\/disputes\//)
    expect(results).toHaveLength(15 * SLIPS.length)
    for (const { cell, found, mends } of results) {
      expect(found, cell.path).toBe(true)
      expect(mends, cell.path).toContainEqual(mend(cell))
    }
  })

  it('cannot show a wrong figure that stands in no equation', () => {
    const terms = model.equations.flatMap(({ left, right }) => [...left, ...right].map(({ path }) => path))
    expect(ALONE.filter((path) => terms.includes(path))).toEqual([])
    const results = corrupt(build(name), /^\/disclosure\/(licensing|enforcement|charges)\//)
    expect(results.map(({ cell }) => cell.path)).toEqual(ALONE.flatMap((path) => SLIPS.map(() => path)))
    expect(results.filter(({ found }) => found)).toEqual([])
  })
})

describe.skipIf(!hasCorpus)('the figures of a city in two years', () => {
  let report: Report
  let previous: Report

  beforeAll(() => {
    report = build('suqian-2024')
    previous = build('suqian-2023')
  })

  it('hold over the years in every column and both stocks', () => {
    const { valid, issues } = validateReport(report, { previous })
    expect([valid, issues.filter(isArithmetic)]).toEqual([true, []])
  })

  it('break when any figure of last year that is carried on was another', () => {
    const carried = listCells(previous).filter(({ path }) =>
      /carriedForward|documents\/\w+\/valid$/.test(path),
    )
    expect(carried).toHaveLength(7 + 2)
    for (const { path, value } of carried) {
      const other = fillCells(previous, [{ path, value: (value ?? 0) + 1 }]).report
      const { valid, issues } = validateReport(report, { previous: other })
      expect(valid, path).toBe(false)
      expect(
        issues.map(({ code }) => code),
        path,
      ).toContain(path.startsWith('/requests/') ? 'carry-over' : 'stock')
    }
  })

  it('have each wrong figure of the stocks named among the candidates', () => {
    const results = corrupt(report, /^\/disclosure\/documents\//, previous)
    expect(results).toHaveLength(6 * SLIPS.length)
    for (const { cell, found, mends } of results) {
      expect(found, cell.path).toBe(true)
      expect(mends, cell.path).toContainEqual(mend(cell))
    }
  })

  it('have each wrong figure of table 3 named first with last year beside it', () => {
    for (const { cell, mends } of corrupt(report, /^\/requests\//, previous)) {
      expect(mends[0], cell.path).toEqual(mend(cell))
    }
  })
})
