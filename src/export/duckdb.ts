// Rows → a DuckDB file, or a Parquet file that DuckDB writes.

import { rmSync } from 'node:fs'
import type { DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api'
import { quoteName, quoteText } from '../generate/sql/quote.js'
import { createTable } from '../generate/sql/tables.js'
import { type Column, DECIMAL_DIGITS, DECIMAL_SCALE } from '../model/relations.js'
import type { Row, RowSource } from './rows.js'
import { loadEngine, type Sink } from './sink.js'
import { toDecimalUnits, type Value } from './value.js'

/** As many rows as a vector of DuckDB holds. */
const BATCH = 2048

/** What DuckDB may hold beside the rows; the rest goes to disk. One thread needs the least, and writes the same each time. */
const SETTINGS = { memory_limit: '400MB', threads: '1' }

/**
 * Open a DuckDB file.
 *
 * @param file
 *   Path of the file; what is there is replaced.
 * @param relations
 *   The tables.
 * @param views
 *   SQL to run when they are filled.
 * @returns
 *   The file being written.
 * @throws {ToolkitError}
 *   `package-missing`
 */
export async function openDuckDb(
  file: string,
  relations: readonly RowSource[],
  views: readonly string[],
): Promise<Sink> {
  const engine = await loadEngine('@duckdb/node-api', () => import('@duckdb/node-api'))
  for (const name of [file, `${file}.wal`]) rmSync(name, { force: true })
  const instance = await engine.DuckDBInstance.create(file, SETTINGS)
  const connection = await instance.connect()
  const finish = async () => {
    connection.closeSync()
    instance.closeSync()
  }
  const types = { text: engine.VARCHAR, integer: engine.INTEGER }
  const decimal = engine.DECIMAL(DECIMAL_DIGITS, DECIMAL_SCALE)
  const convert = ({ type }: Column, value: Value): DuckDBValue =>
    type === 'decimal' && typeof value === 'number'
      ? new engine.DuckDBDecimalValue(toDecimalUnits(value) ?? 0n, DECIMAL_DIGITS, DECIMAL_SCALE)
      : value
  const open = async (relation: RowSource): Promise<Filling> => {
    await connection.run(createTable(relation))
    const appender = await connection.createAppender(relation.name)
    const kinds = relation.columns.map(({ type }) => (type === 'decimal' ? decimal : types[type]))
    const chunk = engine.DuckDBDataChunk.create(kinds)
    const rows: Row[] = []
    const flush = () => {
      fill(chunk, relation.columns, rows, convert)
      if (rows.length > 0) appender.appendDataChunk(chunk)
      rows.length = 0
    }
    return {
      add: (row) => {
        rows.push(row)
        if (rows.length === BATCH) flush()
      },
      close: () => {
        flush()
        appender.closeSync()
      },
    }
  }
  try {
    const fillings = new Map<string, Filling>()
    for (const relation of relations) fillings.set(relation.name, await open(relation))
    return {
      write: (relation, rows) => {
        const filling = fillings.get(relation.name)
        for (const row of rows) filling?.add(row)
      },
      close: async () => {
        for (const filling of fillings.values()) filling.close()
        for (const view of views) await connection.run(view)
        await finish()
      },
      abort: finish,
    }
  } catch (error) {
    await finish()
    throw error
  }
}

/**
 * Open a Parquet file.
 *
 * @param file
 *   Path of the file; what is there is replaced.
 * @param relation
 *   What it holds.
 * @returns
 *   The file being written. Until it is closed, the rows are in a database beside it.
 * @throws {ToolkitError}
 *   `package-missing`
 */
export async function openParquet(file: string, relation: RowSource): Promise<Sink> {
  const heap = `${file}.rows`
  const copy = `COPY ${quoteName(relation.name)} TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd)`
  const database = await openDuckDb(heap, [relation], [copy])
  const clear = () => {
    for (const name of [heap, `${heap}.wal`]) rmSync(name, { force: true })
  }
  return {
    write: database.write,
    close: async () => {
      await database.close()
      clear()
    },
    abort: async () => {
      await database.abort()
      clear()
    },
  }
}

interface Filling {
  add(row: Row): void
  close(): void
}

function fill(
  chunk: DuckDBDataChunk,
  columns: readonly Column[],
  rows: readonly Row[],
  convert: (column: Column, value: Value) => DuckDBValue,
): void {
  chunk.reset()
  if (rows.length === 0) return
  chunk.setColumns(columns.map((column, index) => rows.map((row) => convert(column, row[index] ?? null))))
}
