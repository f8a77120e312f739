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
  const finish = async () => database.close()
  try {
    // Nobody else has the file before it is whole.
    database.exec('PRAGMA journal_mode = OFF')
    database.exec('PRAGMA synchronous = OFF')
    database.exec('BEGIN')
    const statements = new Map(
      relations.map((relation) => {
        database.exec(createTable(relation))
        const places = relation.columns.map(() => '?').join(', ')
        return [relation.name, database.prepare(`INSERT INTO ${quoteName(relation.name)} VALUES (${places})`)]
      }),
    )
    return {
      write: (relation, rows) => {
        for (const row of rows) statements.get(relation.name)?.run([...row])
      },
      close: async () => {
        for (const statement of statements.values()) statement.finalize()
        for (const view of views) database.exec(view)
        database.exec('COMMIT')
        database.close()
      },
      abort: finish,
    }
  } catch (error) {
    await finish()
    throw error
  }
}
