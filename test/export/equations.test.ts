import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as equations2019 from '../../generated/2019/equations.js'
import { model as model2019 } from '../../generated/2019/model.js'
import * as equations2021 from '../../generated/2021/equations.js'
import { model as model2021 } from '../../generated/2021/model.js'
import { exportReports, type NamedReport } from '../../src/export/index.js'
import type { Model } from '../../src/model/types.js'
import { createReport } from '../../src/report/create.js'
import { readJson } from '../fixtures/cases.js'
import { type Inspection, loadInspection } from '../fixtures/inspection.js'
import type { AnyReport } from '../fixtures/reports.js'
import { nameFile, queryDuckDb, querySqlite, type TextRow } from './databases.js'
import { hasPostgres, type Postgres, startPostgres } from './postgres.js'
import { anyReports, type Broken, findPrevious, listBrokenPlainly } from './random.js'

/** An edition, its generated JavaScript and its generated SQL. */
interface Subject {
  readonly model: Model
  readonly base: AnyReport
  readonly listBroken: (report: never) => readonly { rule: string; path: string }[]
  readonly listBrokenOverYears: (
    report: never,
    previous: unknown,
  ) => readonly { rule: string; path: string }[]
  readonly readSql: (name: string) => string
}

let inspection: Inspection
const subjects = new Map<string, Subject>()
const EDITIONS = ['2021', '2019', 'inspection'] as const

beforeAll(async () => {
  inspection = await loadInspection()
  const make = (year: number) => createReport({ year, agency: '清河县水务局' }) as unknown as AnyReport
  const read = (edition: string) => (name: string) => readFileSync(`generated/${edition}/sql/${name}`, 'utf8')
  subjects.set('2021', { model: model2021, base: make(2024), ...equations2021, readSql: read('2021') })
  subjects.set('2019', { model: model2019, base: make(2020), ...equations2019, readSql: read('2019') })
  subjects.set('inspection', {
    ...inspection,
    base: readJson('test/fixtures/schemas/inspection/reports/valid/report.json') as AnyReport,
    readSql: (name) => inspection.files.get(`sql/${name}`) ?? '',
  })
})
afterAll(() => inspection.remove())

function find(name: string): Subject {
  return subjects.get(name) ?? expect.fail(`there is no ${name}`)
}

function openEditions({ model }: Subject) {
  return { editions: [{ model }], modelOf: () => model, validate: () => ({ issues: [] }) }
}

/** What the generated JavaScript finds: report, rule, path. */
function listBrokenByCode(subject: Subject, reports: readonly NamedReport[]): string[] {
  return reports
    .flatMap(({ name, report }) =>
      [
        ...subject.listBroken(report as never),
        ...findPrevious(reports, report).flatMap((previous) =>
          subject.listBrokenOverYears(report as never, previous.report),
        ),
      ].map(({ rule, path }) => `${name} ${rule} ${path}`),
    )
    .sort()
}

function name({ report, rule, path }: Broken): string {
  return `${report} ${rule} ${path}`
}

function selectBroken({ model }: Subject): string {
  const columns = ['report', 'previous', 'rule', 'path'].map((column) => `"${column}"`)
  const figures = ['actual', 'expected', 'difference'].map((column) => `CAST("${column}" AS VARCHAR)`)
  return `SELECT ${[...columns, ...figures].join(', ')} FROM "broken_${model.edition}"`
}

function readBroken(rows: readonly TextRow[]): Broken[] {
  return sort(
    rows.map(([report = '', previous = null, rule = '', path = '', ...figures]) => {
      const [actual = 0, expected = 0, difference = 0] = figures.map(Number)
      return {
        report: report ?? '',
        previous,
        rule: rule ?? '',
        path: path ?? '',
        actual,
        expected,
        difference,
      }
    }),
  )
}

function sort(list: readonly Broken[]): Broken[] {
  const key = (each: Broken) => `${each.report} ${each.rule} ${each.path} ${each.previous}`
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Minus zero is no other number than zero. */
function plain(list: readonly Broken[]): Broken[] {
  return sort(list.map((each) => ({ ...each, actual: each.actual + 0, expected: each.expected + 0 })))
}

async function findOnDuckDb(subject: Subject, reports: readonly NamedReport[]): Promise<Broken[]> {
  const file = nameFile('reports.duckdb')
  await exportReports(reports, file, { to: 'duckdb', rows: 'wide', editions: openEditions(subject) })
  return readBroken(await queryDuckDb(file, selectBroken(subject)))
}

/** From the long table: what others have loaded there, they can lay out wide in SQL alone. */
async function findFromCells(subject: Subject, reports: readonly NamedReport[]): Promise<Broken[]> {
  const file = nameFile('cells.parquet')
  await exportReports(reports, file, { to: 'parquet', rows: 'cells', editions: openEditions(subject) })
  const load = `INSERT INTO cells SELECT * FROM read_parquet('${file}');`
  const sql = [subject.readSql('tables.sql'), load, subject.readSql('wide-from-cells.sql')]
  return readBroken(
    await queryDuckDb(
      ':memory:',
      [...sql, subject.readSql('equations.sql'), selectBroken(subject)].join('\n'),
    ),
  )
}

describe.each(EDITIONS)('the equations of %s as SQL on DuckDB', (edition) => {
  it('find what the generated code finds, with the same figures', { timeout: 120_000 }, async () => {
    const subject = find(edition)
    let found = 0
    const law = fc.asyncProperty(anyReports(subject.model, subject.base), async (reports) => {
      const broken = await findOnDuckDb(subject, reports)
      expect(broken.map(name).sort()).toEqual(listBrokenByCode(subject, reports))
      expect(broken).toEqual(plain(listBrokenPlainly(subject.model, reports)))
      found += broken.filter(({ previous }) => previous !== null).length
    })
    await fc.assert(law, { seed: 1, numRuns: 15 })
    expect(found, 'pairs of years are among them').toBeGreaterThan(10)
  })

  it('leave out what misses a cell', { timeout: 120_000 }, async () => {
    const subject = find(edition)
    const law = fc.asyncProperty(anyReports(subject.model, subject.base, true), async (reports) => {
      expect(await findOnDuckDb(subject, reports)).toEqual(plain(listBrokenPlainly(subject.model, reports)))
    })
    await fc.assert(law, { seed: 2, numRuns: 10 })
  })

  it('find the same from the cells', { timeout: 120_000 }, async () => {
    const subject = find(edition)
    const law = fc.asyncProperty(anyReports(subject.model, subject.base, true), async (reports) => {
      expect(await findFromCells(subject, reports)).toEqual(plain(listBrokenPlainly(subject.model, reports)))
    })
    await fc.assert(law, { seed: 3, numRuns: 5 })
  })
})

describe.each(['2021', '2019'])('the equations of %s as SQL on SQLite', (edition) => {
  it('find what the generated code finds: all of them are sums of whole numbers', async () => {
    const subject = find(edition)
    const law = fc.asyncProperty(anyReports(subject.model, subject.base), async (reports) => {
      const file = nameFile('reports.sqlite')
      await exportReports(reports, file, { to: 'sqlite', rows: 'wide', editions: openEditions(subject) })
      const broken = readBroken(querySqlite(file, selectBroken(subject)))
      expect(broken).toEqual(plain(listBrokenPlainly(subject.model, reports)))
    })
    await fc.assert(law, { seed: 4, numRuns: 10 })
  })
})

describe.skipIf(!hasPostgres)('the same SQL on a PostgreSQL server', () => {
  let server: Postgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  it.each(EDITIONS)(
    'finds the same in reports of %s, wide or cell by cell',
    { timeout: 120_000 },
    async (edition) => {
      const subject = find(edition)
      const editions = openEditions(subject)
      const schema = `tests_${edition}`
      const within = (sql: string) => server.run(`SET search_path = ${schema};\n${sql}`)
      server.run(`CREATE SCHEMA ${schema}`)
      within(subject.readSql('tables.sql'))
      within(subject.readSql('equations.sql'))
      const [wide, cells] = ['wide', 'cells'].map((kind) => join(server.folder, `${edition}-${kind}.csv`))
      const table = `"wide_${subject.model.edition}"`
      const load = (name: string, file = '') => {
        chmodSync(file, 0o644)
        return `TRUNCATE ${name}; COPY ${name} FROM '${file}' (FORMAT csv, HEADER);`
      }
      const law = fc.asyncProperty(anyReports(subject.model, subject.base, true), async (reports) => {
        const expected = plain(listBrokenPlainly(subject.model, reports))
        await exportReports(reports, wide ?? '', { to: 'csv', rows: 'wide', plain: true, editions })
        expect(readBroken(within(`${load(table, wide)}\n${selectBroken(subject)}`))).toEqual(expected)
        await exportReports(reports, cells ?? '', { to: 'csv', rows: 'cells', plain: true, editions })
        const pivot = `TRUNCATE ${table};\n${subject.readSql('wide-from-cells.sql')}`
        expect(readBroken(within(`${load('cells', cells)}\n${pivot}\n${selectBroken(subject)}`))).toEqual(
          expected,
        )
      })
      await fc.assert(law, { seed: 5, numRuns: 8 })
      // With no cell missing, that is what the code finds that the validator runs.
      const whole = fc.asyncProperty(anyReports(subject.model, subject.base), async (reports) => {
        await exportReports(reports, wide ?? '', { to: 'csv', rows: 'wide', plain: true, editions })
        const found = readBroken(within(`${load(table, wide)}\n${selectBroken(subject)}`))
        expect(found.map(name).sort()).toEqual(listBrokenByCode(subject, reports))
      })
      await fc.assert(whole, { seed: 6, numRuns: 8 })
    },
  )
})
