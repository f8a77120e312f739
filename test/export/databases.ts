// A database that was exported → the rows of a query, on DuckDB and on SQLite.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import sqlite from 'node-sqlite3-wasm'
import { afterAll } from 'vitest'

/** A row as text and null. */
export type TextRow = (string | null)[]

/**
 * Query a DuckDB file, or DuckDB itself.
 *
 * @param file
 *   Path of the file; `:memory:` for none.
 * @param sql
 *   Statements.
 * @returns
 *   Rows of the last one.
 */
export async function queryDuckDb(file: string, sql: string): Promise<TextRow[]> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/**
 * Query an SQLite file.
 *
 * @param file
 *   Path of the file.
 * @param sql
 *   One statement.
 * @returns
 *   Its rows.
 */
export function querySqlite(file: string, sql: string): TextRow[] {
  const database = new sqlite.Database(file)
  try {
    return database
      .all(sql)
      .map((row) => Object.values(row).map((value) => (value === null ? null : String(value))))
  } finally {
    database.close()
  }
}

/**
 * Make a path in a folder that is removed when the test file has run.
 *
 * @param name
 *   Name of the file.
 * @returns
 *   Its path; nothing is there yet.
 */
export function nameFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-export-'))
  folders.push(folder)
  return join(folder, name)
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
