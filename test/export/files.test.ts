import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from '../../generated/2021/model.js'
import { type ExportOptions, exportReports, type NamedReport, streamRows } from '../../src/export/index.js'
import { writeDecimal } from '../../src/export/value.js'
import { layOutWide } from '../../src/model/relations.js'
import { listCells } from '../../src/report/cells.js'
import { createReport as createNew } from '../../src/report/create.js'
import { validateReport } from '../../src/validate/index.js'
import { type AnyReport, createPrevious, createReport, put } from '../fixtures/reports.js'
import { anyReport } from '../import/reports.js'
import { createReport2019 } from '../schema/report-2019.js'
import { nameFile, queryDuckDb, querySqlite, type TextRow } from './databases.js'

const FORMATS = ['csv', 'parquet', 'duckdb', 'sqlite'] as const

type Format = (typeof FORMATS)[number]

/** Export and read back, in the order of the rows. */
async function exportAndRead(
  reports: readonly NamedReport[],
  to: Format,
  rows: 'cells' | 'wide' | 'issues',
  options: Partial<ExportOptions> = {},
): Promise<TextRow[]> {
  const file = nameFile(`rows.${to}`)
  await exportReports(reports, file, { to, rows, plain: true, ...options })
  const table = rows === 'wide' ? `"wide_${options.edition ?? '2021'}"` : rows
  if (to === 'parquet') return queryDuckDb(':memory:', `SELECT * FROM read_parquet('${file}')`)
  if (to === 'duckdb') return queryDuckDb(file, `SELECT * FROM ${table}`)
  if (to === 'sqlite') return querySqlite(file, `SELECT * FROM ${table}`)
  return readCsv(readFileSync(file, 'utf8')).slice(1)
}

/** A field that nothing stands in, quotes included, is null. */
function readCsv(text: string, bom = false): TextRow[] {
  const cast = (field: string, { quoting }: { readonly quoting: boolean }) =>
    field === '' && !quoting ? null : field
  return parse(text, { cast, bom, record_delimiter: '\r\n' }) as TextRow[]
}

/** What the rows of cells should be, from the list of cells that there was before. */
function expectCells({ name, report }: NamedReport): (string | number | null)[][] {
  const { agency, year, edition } = report as {
    readonly agency: { readonly name: string; readonly creditCode?: string; readonly scope?: string }
    readonly year: number
    readonly edition: string
  }
  const head = [name, agency.name, agency.creditCode ?? null, year, agency.scope ?? null, edition]
  const known = model.tables.flatMap(({ cells }) => cells)
  return listCells(report).map(({ path, table, row, column, unit, value, unreadable }) => [
    ...head,
    ...[path, table, row.join(' / '), column.join(' / '), unit],
    known.find((cell) => cell.path === path)?.summable ?? null,
    ...[value, unreadable ?? null],
  ])
}

/** Engines write decimals with or without zeros at their end. */
function readNumbers(rows: readonly TextRow[], columns: readonly number[]): (string | number | null)[][] {
  return rows.map((row) =>
    row.map((field, index) => (columns.includes(index) && field !== null ? Number(field) : field)),
  )
}

/** Texts that have hurt others, and what is kept of them where it is not all. */
const TEXTS: readonly [string, string?][] = [
  ["'; DROP TABLE cells; --"],
  ['"甲","乙"'],
  ['line\r\nline\n\\.\n'],
  ['=HYPERLINK("https://x.example")'],
  ['-1+1'],
  [' blank '],
  [''],
  ['NULL'],
  ['👩‍👩‍👧 𠮷'],
  ['a\0b', 'a␀b'],
  ['\ud83d half', '\ufffd half'],
]

/** Numbers, and their digits where a column of decimals holds them. */
const NUMBERS: readonly [number, string | null][] = [
  [999_999_999_999, '999999999999'],
  [1e15, '1000000000000000'],
  [1e21, '1000000000000000000000'],
  [-0, '0'],
  [1e-10, '0.0000000001'],
  [59237.2449, '59237.2449'],
  [-0.07, '-0.07'],
  [0.1 + 0.2, null],
  [1e-11, null],
  [1e24, null],
  [1e308, null],
]

/** Those at the end of decimals. */
function dropZeros(text: string): string {
  return text.replace(/\.0*$|(\.\d*?)0+$/, '$1')
}

const YEAR = 3
const VALUE = 12

describe.each(FORMATS)('cells exported to %s', (to) => {
  it('are those that listCells lists', { timeout: 60_000 }, async () => {
    const law = fc.asyncProperty(fc.array(anyReport, { minLength: 1, maxLength: 3 }), async (list) => {
      const reports = list.map((report, index) => ({ name: `${index}.json`, report }))
      const rows = readNumbers(await exportAndRead(reports, to, 'cells'), [YEAR, VALUE])
      expect(rows).toEqual(reports.flatMap(expectCells))
    })
    await fc.assert(law, { seed: 1, numRuns: 5 })
  })

  it('keep hostile texts', async () => {
    const path = '/requests/carriedIn/total'
    const reports = TEXTS.map(([text]) => ({
      name: text,
      report: createReport({ '/agency/name': text, [path]: text }),
    }))
    const rows = await exportAndRead(reports, to, 'cells')
    const found = rows
      .filter((row) => row[6] === path)
      .map((row) => [row[0], row[1], row[VALUE], row[VALUE + 1]])
    expect(found).toEqual(TEXTS.map(([text, kept = text]) => [kept, kept, null, kept]))
    expect(rows).toHaveLength(200 * TEXTS.length)
  })

  it('hold numbers exactly, or say what is written', async () => {
    const path = '/disclosure/charges/administrativeFees/amount'
    const reports = NUMBERS.map(([value], index) => ({
      name: `${index}`,
      report: createReport({ [path]: value }),
    }))
    const rows = (await exportAndRead(reports, to, 'cells')).filter((row) => row[6] === path)
    const expected = NUMBERS.map(([value, text]) => [text, text === null ? String(value) : null])
    // SQLite has no decimals: it gives back the number of the report itself, as JavaScript writes it here.
    const read = (text: string | null | undefined) =>
      typeof text !== 'string' ? null : to === 'sqlite' ? writeDecimal(Number(text)) : dropZeros(text)
    expect(rows.map((row) => [read(row[VALUE]), row[VALUE + 1]])).toEqual(expected)
  })

  it('come with one row per report, and one per issue', async () => {
    const report = createReport({ '/requests/newlyReceived/total': 4 })
    const reports = [
      { name: 'a', report },
      { name: 'b', report: createReport() },
    ]
    const wide = await exportAndRead(reports, to, 'wide')
    const at =
      6 + layOutWide(model).cells.findIndex(({ cell }) => cell.path === '/requests/newlyReceived/total')
    expect(wide.map((row) => [row.length, row[0], Number(row[at])])).toEqual([
      [206, 'a', 4],
      [
        206,
        'b',
        listCells(createReport()).find((cell) => cell.path === '/requests/newlyReceived/total')?.value,
      ],
    ])
    const { issues } = validateReport(report)
    const rows = await exportAndRead(reports, to, 'issues')
    expect(issues.length).toBeGreaterThan(1)
    expect(rows.map((row) => row.slice(6))).toEqual(
      issues.map(({ code, severity, path, place, message, params }) => [
        ...[code, severity, path, place.table ?? null],
        ...[
          place.row?.join(' / ') ?? null,
          place.column?.join(' / ') ?? null,
          message,
          JSON.stringify(params),
        ],
      ]),
    )
  })
})

describe.each(['csv', 'parquet'] as const)('%s', (to) => {
  it('is the same, byte for byte, where the reports are', async () => {
    const write = async () => {
      const file = nameFile(`cells.${to}`)
      await exportReports([{ name: 'a', report: createReport() }], file, { to })
      return readFileSync(file)
    }
    expect((await write()).equals(await write())).toBe(true)
  })
})

describe('a CSV file', () => {
  const texts = async (options: Partial<ExportOptions>) => {
    const file = nameFile('cells.csv')
    const report = createReport({ '/agency/name': '=1+1' })
    await exportReports([{ name: '@x', report }], file, { to: 'csv', ...options })
    return readFileSync(file, 'utf8')
  }

  it('is for spreadsheets: a byte order mark, and no text that is run as a formula', async () => {
    const text = await texts({})
    expect(text.startsWith('\ufeffreport,agency,')).toBe(true)
    expect(readCsv(text, true)[1]?.slice(0, 2)).toEqual(["'@x", "'=1+1"])
  })

  it('is for programs where it is to be plain', async () => {
    const text = await texts({ plain: true })
    expect(text.startsWith('report,agency,')).toBe(true)
    expect(readCsv(text)[1]?.slice(0, 2)).toEqual(['@x', '=1+1'])
  })

  it('ends every line as RFC 4180 says', async () => {
    expect((await texts({})).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('reports of several editions', () => {
  const before = { name: '2020', report: createReport2019() as unknown as AnyReport }
  put(before.report, '/year', 2020)
  const agency = before.report.agency as AnyReport
  const now = { name: '2021', report: createReport({ '/year': 2021, '/agency': agency }) }

  it('are compared over the years as the validator compares them', async () => {
    const file = nameFile('both.duckdb')
    const { rows } = await exportReports([before, now], file, { to: 'duckdb' })
    expect(rows).toMatchObject({ wide_2021: 2, wide_2019: 1 })
    const found = await queryDuckDb(
      file,
      `SELECT "rule", "path" FROM "broken_2021" WHERE "previous" = '2020'`,
    )
    const { issues } = validateReport(now.report, { previous: before.report })
    const expected = issues.filter(({ code }) => code === 'carry-over' || code === 'stock')
    expect(expected.length).toBeGreaterThan(0)
    expect(found.sort()).toEqual(expected.map(({ code, path }) => [code, path]).sort())
  })

  it('leave out of the columns of an edition what is of a later one', async () => {
    const rows = await exportAndRead([before, now], 'csv', 'wide', { edition: '2019' })
    expect(rows.map(([name]) => name)).toEqual(['2020'])
  })

  it('stand in one list of cells, each with the labels of its edition', async () => {
    const rows = await exportAndRead([before, now], 'csv', 'cells')
    const editions = rows.map((row) => row[5])
    expect([editions.filter((each) => each === '2019').length, editions.length]).toEqual([198, 398])
  })

  it('refuse an edition there is not', async () => {
    const refused = exportReports([], nameFile('x.csv'), { to: 'csv', rows: 'wide', edition: '1999' })
    await expect(refused).rejects.toMatchObject({ code: 'unknown-edition' })
  })
})

describe('a stream of reports', () => {
  it('is read one report at a time', async () => {
    let made = 0
    async function* make() {
      for (; made < 1000; made++) yield { name: `${made}`, report: createNew({ year: 2024, agency: '甲' }) }
    }
    const { columns, rows } = streamRows(make(), 'cells')
    const iterator = rows[Symbol.asyncIterator]()
    for (let count = 0; count < 201; count++) await iterator.next()
    expect([made, columns.length]).toEqual([1, 14])
    await iterator.return?.()
  })

  it.each(FORMATS)('that breaks off leaves nothing open in %s', async (to) => {
    function* make() {
      yield { name: 'a', report: createPrevious() }
      throw new RangeError('no more')
    }
    const file = nameFile(`broken.${to}`)
    await expect(exportReports(make(), file, { to })).rejects.toThrow(RangeError)
    const left = readdirSync(dirname(file))
    expect(left.filter((name) => name !== `broken.${to}`)).toEqual([])
    await exportReports([{ name: 'a', report: createReport() }], file, { to })
    expect(existsSync(file)).toBe(true)
  })

  it('may be empty', async () => {
    for (const to of FORMATS) expect(await exportAndRead([], to, 'cells')).toEqual([])
  })
})
