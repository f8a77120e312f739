// What the files make of the rows that share labels: the same as if each row were written by itself.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model as model2019 } from '../../generated/2019/model.js'
import { model } from '../../generated/2021/model.js'
import {
  type ExportEditions,
  exportReports,
  type NamedReport,
  streamRows,
  writeCsvHead,
  writeCsvRow,
} from '../../src/export/index.js'
import { readNumber } from '../../src/model/pointer.js'
import type { Model } from '../../src/model/types.js'
import { createReport } from '../fixtures/reports.js'
import { nameFile, queryDuckDb, querySqlite } from './databases.js'
import { anyReports } from './random.js'

/** Reports of even years are of one edition, those of odd years of another. */
function alternate(even: Model, odd: Model): ExportEditions {
  return {
    editions: [{ model: even }],
    modelOf: (report) => ((readNumber(report, '/year') ?? 0) % 2 === 0 ? even : odd),
    validate: () => ({ issues: [] }),
  }
}

/** More cells than one statement of SQLite puts in. */
const large: Model = { ...model, tables: [...model.tables, ...model.tables, ...model.tables] }

/** Two cells. */
function shorten(whole: Model): Model {
  const [table = expect.fail()] = whole.tables
  return { ...whole, tables: [{ ...table, cells: table.cells.slice(-2) }] }
}

async function listRows(reports: readonly NamedReport[], editions: ExportEditions, kind: 'cells' | 'wide') {
  const { columns, rows } = streamRows(reports, kind, { editions })
  const list: (readonly (string | number | null)[])[] = []
  for await (const row of rows) list.push(row)
  return { columns, list }
}

/** Counts the rows of a Parquet and a CSV file that differ, position by position. */
async function countDifferences(parquet: string, csv: string): Promise<string> {
  const types = `types = {'credit_code': 'VARCHAR', 'edition': 'VARCHAR', 'value': 'DECIMAL(34, 10)', 'written': 'VARCHAR'}`
  const read = `read_csv('${csv}', header = true, all_varchar = false, nullstr = '', ${types})`
  const sql = `SELECT COUNT(*) FILTER (WHERE p IS DISTINCT FROM c), COUNT(*) FROM read_parquet('${parquet}') AS p POSITIONAL JOIN ${read} AS c`
  const [[differing, count] = []] = await queryDuckDb(':memory:', sql)
  return `${differing} of ${count}`
}

const both = alternate(large, model2019)

describe('rows that share labels', () => {
  it('are the same in CSV as each by itself', async () => {
    const law = fc.asyncProperty(
      anyReports(model, createReport(), true),
      fc.boolean(),
      async (reports, plain) => {
        for (const kind of ['cells', 'wide'] as const) {
          const file = nameFile('rows.csv')
          await exportReports(reports, file, { to: 'csv', rows: kind, plain, editions: both })
          const { columns, list } = await listRows(reports, both, kind)
          const lines = list.map((row) => writeCsvRow(columns, row, { plain }))
          expect(readFileSync(file, 'utf8')).toBe([writeCsvHead(columns, { plain }), ...lines].join(''))
        }
      },
    )
    await fc.assert(law, { seed: 1, numRuns: 5 })
  })

  it('are the same in every engine, in the same order, with reports of two editions among each other', async () => {
    const law = fc.asyncProperty(anyReports(model, createReport(), true), async (reports) => {
      const { list } = await listRows(reports, both, 'cells')
      const expected = list.map((row) => row.map((value) => (value === null ? null : String(value))))
      const plain = (rows: (string | null)[][]) =>
        rows.map((row) =>
          row.map((field, index) => (index === 12 && field !== null ? String(Number(field)) : field)),
        )
      const file = (to: string) => nameFile(`cells.${to}`)
      const [parquet, duckdb, sqlite] = [file('parquet'), file('duckdb'), file('sqlite')]
      await exportReports(reports, parquet, { to: 'parquet', editions: both })
      await exportReports(reports, duckdb, { to: 'duckdb', rows: 'cells', editions: both })
      await exportReports(reports, sqlite, { to: 'sqlite', rows: 'cells', editions: both })
      expect(plain(await queryDuckDb(':memory:', `SELECT * FROM read_parquet('${parquet}')`))).toEqual(
        expected,
      )
      expect(plain(await queryDuckDb(duckdb, 'SELECT * FROM cells'))).toEqual(expected)
      expect(plain(querySqlite(sqlite, 'SELECT * FROM cells'))).toEqual(expected)
    })
    await fc.assert(law, { seed: 2, numRuns: 5 })
  })

  it('keep their order where they are many', async () => {
    const editions = alternate(shorten(model), shorten(model2019))
    const [even, odd] = [2024, 2025].map((year) => createReport({ '/year': year }))
    const reports = Array.from({ length: 40_000 }, (_, index) => ({
      name: `report ${index}`,
      report: index % 3 === 0 ? odd : even,
    }))
    const [parquet, csv] = [nameFile('cells.parquet'), nameFile('cells.csv')]
    await exportReports(reports, parquet, { to: 'parquet', editions })
    await exportReports(reports, csv, { to: 'csv', plain: true, editions })
    expect(await countDifferences(parquet, csv)).toBe('0 of 80000')
  })
})
