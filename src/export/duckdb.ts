// Rows → a DuckDB file, or a Parquet file that DuckDB writes.

import { rmSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../generate/sql/quote.js'
import { createTable } from '../generate/sql/tables.js'
import { type Engine, type Filling, openFilling } from './filling.js'
import type { RowSource } from './rows.js'
import { loadEngine, type Sink } from './sink.js'

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
 *   The file being written. Until it is closed, what rows with labels are made of is in a database beside it.
 * @throws {ToolkitError}
 *   `package-missing`
 */
export async function openDuckDb(
  file: string,
  relations: readonly RowSource[],
  views: readonly string[],
): Promise<Sink> {
  const heap = `${file}.rows`
  const { engine, connection, end } = await openDatabase(file, [heap])
  try {
    await connection.run(`ATTACH ${quoteText(heap)} AS "heap"`)
    const fillings = new Map<string, Filling>()
    for (const relation of relations) {
      await connection.run(createTable(relation))
      const place = relation.labels ? { catalog: 'heap' } : {}
      fillings.set(relation.name, await openFilling(engine, connection, relation, place))
    }
    return {
      write: ({ name }, block) => fillings.get(name)?.add(block),
      close: async () => {
        for (const { labels, name } of relations) {
          const query = fillings.get(name)?.close()
          if (labels) await connection.run(`INSERT INTO ${quoteName(name)} ${query}`)
        }
        for (const view of views) await connection.run(view)
        end()
      },
      abort: async () => end(),
    }
  } catch (error) {
    end()
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
 *   The file being written. Until it is closed, what its rows are made of is in a database beside it.
 * @throws {ToolkitError}
 *   `package-missing`
 */
export async function openParquet(file: string, relation: RowSource): Promise<Sink> {
  const heap = `${file}.rows`
  const { engine, connection, end } = await openDatabase(heap, [heap])
  try {
    const filling = await openFilling(engine, connection, relation)
    return {
      write: (_relation, block) => filling.add(block),
      close: async () => {
        const query = filling.close()
        await connection.run(`COPY (${query}) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd)`)
        end()
      },
      abort: async () => end(),
    }
  } catch (error) {
    end()
    throw error
  }
}

interface Database {
  readonly engine: Engine
  readonly connection: DuckDBConnection
  /** Close it, and remove what is not to stay. */
  end(): void
}

async function openDatabase(file: string, passing: readonly string[]): Promise<Database> {
  const engine = await loadEngine('@duckdb/node-api', () => import('@duckdb/node-api'))
  const remove = (names: readonly string[]) => {
    for (const name of names.flatMap((each) => [each, `${each}.wal`])) rmSync(name, { force: true })
  }
  remove([file, ...passing])
  const instance = await engine.DuckDBInstance.create(file, SETTINGS)
  const connection = await instance.connect()
  const end = () => {
    connection.closeSync()
    instance.closeSync()
    remove(passing)
  }
  return { engine, connection, end }
}
