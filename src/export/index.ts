// `ogi-report/export`: reports → tidy rows, and files of them: CSV, Parquet, DuckDB, SQLite.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import type { Column } from '../model/relations.js'
import type { Model } from '../model/types.js'
import { EDITIONS, type ExportEditions } from './editions.js'
import { openSink } from './open.js'
import {
  listRows,
  type NamedReport,
  openCells,
  openIssues,
  openWide,
  type Row,
  type RowKind,
  type RowSource,
} from './rows.js'
import { explainEngine } from './sink.js'

export type { Column, ColumnType } from '../model/relations.js'
export { type CsvOptions, writeCsvHead, writeCsvRow } from './csv.js'
export type { ExportEditions } from './editions.js'
export type { NamedReport, Row, RowKind } from './rows.js'
export type { Value } from './value.js'

/** Reports, one after the other; as many as there are. */
export type Reports = Iterable<NamedReport> | AsyncIterable<NamedReport>

/** How rows are made. */
export interface RowOptions {
  /** Language of labels and messages. Default: `zh`, the official wording. */
  readonly language?: Language
  /** The editions to read reports by. Default: those of this package. */
  readonly editions?: ExportEditions
  /** Name of the edition that gives the columns of wide rows. Default: the one in force; in a database, all. */
  readonly edition?: string
}

/** What a file is made of. */
export interface ExportOptions extends RowOptions {
  readonly to: 'csv' | 'parquet' | 'duckdb' | 'sqlite'
  /** What the rows are. Default: `cells` in a CSV or Parquet file; all of them, a table each, in a database. */
  readonly rows?: RowKind
  /** Whether a CSV file is for programs and not for spreadsheets. */
  readonly plain?: boolean
}

/** What was exported. */
export interface Exported {
  readonly reports: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

/** Rows and what their columns are. */
export interface RowStream {
  readonly columns: readonly Column[]
  readonly rows: AsyncIterable<Row>
}

/**
 * Turn reports into rows, one report at a time.
 *
 * @param reports
 *   The reports; each with a name of its own.
 * @param kind
 *   What a row is: a cell, a report or an issue.
 * @param options
 *   Language and editions.
 * @returns
 *   The columns, and the rows in the order of the reports. No more than one report is held.
 * @throws {ToolkitError}
 *   `unknown-edition` when there is none of the name asked for.
 * @example
 *   const { columns, rows } = streamRows([{ name: 'a.json', report }], 'cells')
 *   for await (const row of rows) console.log(row)
 */
export function streamRows(reports: Reports, kind: RowKind, options: RowOptions = {}): RowStream {
  const [source] = openSources(kind, options)
  return { columns: source.columns, rows: stream(reports, source) }
}

async function* stream(reports: Reports, source: RowSource): AsyncGenerator<Row> {
  for await (const entry of reports) {
    const block = source.readBlock(entry)
    if (block) yield* listRows(block)
  }
}

/**
 * Write reports into a file for analysis.
 *
 * A database gets the tables `cells` and `issues`, and for each edition `wide_<edition>` with the views
 * `previous_<edition>` and `broken_<edition>`, which lists the equations that do not hold. No more than one report is
 * held, and some thousand rows.
 *
 * @param reports
 *   The reports; each with a name of its own.
 * @param file
 *   Path of the file; what is there is replaced.
 * @param options
 *   What the file is made of.
 * @returns
 *   How much was written.
 * @throws {ToolkitError}
 *   `package-missing` when the package of the engine is not installed: `@duckdb/node-api` for Parquet and DuckDB,
 *   `node-sqlite3-wasm` for SQLite; `unknown-edition` when there is none of the name asked for; `file-unwritable` with
 *   the words of the engine. Errors of the file system come as they are. The file is then not to be used.
 * @example
 *   await exportReports(reports, 'reports.duckdb', { to: 'duckdb' })
 */
export async function exportReports(
  reports: Reports,
  file: string,
  options: ExportOptions,
): Promise<Exported> {
  const { to, rows: kind, plain = false } = options
  const isDatabase = to === 'duckdb' || to === 'sqlite'
  const kinds: readonly RowKind[] = kind ? [kind] : isDatabase ? ['cells', 'issues', 'wide'] : ['cells']
  const opened = kinds.flatMap((each) => openSources(each, options))
  const sources = isDatabase ? opened : opened.slice(0, 1)
  const sink = await guard(file, () => openSink(file, to, sources, { plain }))
  const counts = new Map(sources.map(({ name }) => [name, 0]))
  let count = 0
  try {
    for await (const entry of reports) {
      count += 1
      for (const source of sources) {
        const block = source.readBlock(entry)
        if (!block) continue
        await guard(file, () => sink.write(source, block))
        counts.set(source.name, (counts.get(source.name) ?? 0) + block.values.length)
      }
    }
    await guard(file, () => sink.close())
  } catch (error) {
    await sink.abort()
    throw error
  }
  return { reports: count, rows: Object.fromEntries(counts) }
}

/** What an engine throws is explained; what the reports throw is not. */
async function guard<Result>(file: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw explainEngine(file, error)
  }
}

/** The relations of a kind: one, but a wide one for each edition. */
function openSources(
  kind: RowKind,
  { language = 'zh', editions = EDITIONS, edition }: RowOptions,
): readonly [RowSource, ...RowSource[]] {
  if (kind === 'cells') return [openCells(editions, language)]
  if (kind === 'issues') return [openIssues(editions, language)]
  const models = editions.editions.map(({ model }) => model)
  const [first, ...others] = edition === undefined ? models : [find(models, edition)]
  if (!first) throw new RangeError('There are no editions')
  return [openWide(editions, first), ...others.map((model) => openWide(editions, model))]
}

function find(models: readonly Model[], name: string): Model {
  const model = models.find(({ edition }) => edition === name)
  if (model) return model
  const known = models.map(({ edition }) => edition).join(', ')
  throw new ToolkitError('unknown-edition', {
    zh: `没有 ${name} 版的格式；可用的有：${known}`,
    en: `There is no edition ${name}; known are: ${known}`,
  })
}
