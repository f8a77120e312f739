// Rows → an SQLite file.

import { writeFileSync } from 'node:fs'
import { quoteName } from '../generate/sql/quote.js'
import { createTable } from '../generate/sql/tables.js'
import type { RowSource } from './rows.js'
import { loadEngine, type Sink } from './sink.js'

/**
 * Open an SQLite file.
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
export async function openSqlite(
  file: string,
  relations: readonly RowSource[],
  views: readonly string[],
): Promise<Sink> {
  const { default: engine } = await loadEngine('node-sqlite3-wasm', () => import('node-sqlite3-wasm'))
  // An empty file is an empty database, with the rights that files of the user have.
  writeFileSync(file, '')
  const database = new engine.Database(file)
  const statements = new Map<string, ReturnType<typeof database.prepare>>()
  const finish = async (ending: 'COMMIT' | 'ROLLBACK') => {
    for (const statement of statements.values()) statement.finalize()
    if (ending === 'COMMIT') for (const view of views) database.exec(view)
    if (database.inTransaction) database.exec(ending)
    // What is open keeps a lock beside the file.
    database.close()
  }
  try {
    // Nobody else has the file before it is whole.
    database.exec('PRAGMA journal_mode = MEMORY')
    database.exec('PRAGMA synchronous = OFF')
    database.exec('BEGIN')
    for (const relation of relations) {
      database.exec(createTable(relation))
      const places = relation.columns.map(() => '?').join(', ')
      const insertion = `INSERT INTO ${quoteName(relation.name)} VALUES (${places})`
      statements.set(relation.name, database.prepare(insertion))
    }
    return {
      write: (relation, rows) => {
        for (const row of rows) statements.get(relation.name)?.run([...row])
      },
      close: () => finish('COMMIT'),
      abort: () => finish('ROLLBACK'),
    }
  } catch (error) {
    await finish('ROLLBACK')
    throw error
  }
}
