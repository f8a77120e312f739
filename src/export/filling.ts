// Rows of reports → a table of DuckDB, a chunk at a time: the rows themselves, or their stage where they have labels.

import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { quoteName } from '../generate/sql/quote.js'
import { DECIMAL_DIGITS, DECIMAL_SCALE } from '../model/relations.js'
import { listRows, type RowBlock, type RowSource } from './rows.js'
import { openStage, type Stage } from './stage.js'
import { toDecimalUnits } from './value.js'

/** The package of DuckDB. */
export type Engine = typeof import('@duckdb/node-api')

/** As many rows as a vector of DuckDB holds. */
const BATCH = 2048

/** How many vectors wait in memory, which DuckDB does not count. */
const MOST_WAITING = 8

/** A table being filled. */
export interface Filling {
  add(block: RowBlock): void
  /** Finish the table, and tell the query that gives the rows of the relation in order. */
  close(): string
}

/**
 * Fill a table with the rows of a relation.
 *
 * @param engine
 *   The package of DuckDB.
 * @param connection
 *   The database.
 * @param relation
 *   The relation. Its table is made where there is none.
 * @param place
 *   Name of another database that is attached, for the table to be in.
 * @returns
 *   What takes the rows.
 */
export async function openFilling(
  engine: Engine,
  connection: DuckDBConnection,
  relation: RowSource,
  { catalog }: { readonly catalog?: string } = {},
): Promise<Filling> {
  const { name, labels } = relation
  const table = `${catalog === undefined ? '' : `${quoteName(catalog)}.`}${quoteName(name)}`
  const stage = labels ? openStage(engine, relation, labels) : openRows(engine, relation)
  const columns = stage.columns.map((column) => `${quoteName(column.name)} ${column.type}`)
  await connection.run(`CREATE TABLE IF NOT EXISTS ${table} (${columns.join(', ')})`)
  const appender = await connection.createAppender(name, null, catalog ?? null)
  const types = stage.columns.map(({ type }) => type)
  const chunk = engine.DuckDBDataChunk.create(types)
  const rows: (readonly DuckDBValue[])[] = []
  let waiting = 0
  const flush = () => {
    if (rows.length === 0) return
    chunk.reset()
    chunk.setColumns(types.map((_, index) => rows.map((row) => row[index] ?? null)))
    appender.appendDataChunk(chunk)
    rows.length = 0
    waiting = (waiting + 1) % MOST_WAITING
    if (waiting === 0) appender.flushSync()
  }
  return {
    add: (block) => {
      for (const row of stage.rowsOf(block)) {
        rows.push(row)
        if (rows.length === BATCH) flush()
      }
    },
    close: () => {
      flush()
      appender.closeSync()
      return stage.select(table)
    },
  }
}

/** The rows as they are. */
function openRows(engine: Engine, { columns }: RowSource): Stage {
  const decimal = engine.DECIMAL(DECIMAL_DIGITS, DECIMAL_SCALE)
  const types: Record<string, DuckDBType> = { text: engine.VARCHAR, integer: engine.INTEGER, decimal }
  const isDecimal = columns.map(({ type }) => type === 'decimal')
  return {
    columns: columns.map(({ name, type }) => ({ name, type: types[type] ?? engine.VARCHAR })),
    rowsOf: (block) =>
      listRows(block).map((row) =>
        row.map((value, index) =>
          isDecimal[index] && typeof value === 'number'
            ? new engine.DuckDBDecimalValue(toDecimalUnits(value) ?? 0n, DECIMAL_DIGITS, DECIMAL_SCALE)
            : value,
        ),
      ),
    select: (table) => `SELECT * FROM ${table}`,
  }
}
