// Rows → an SQLite file.

import { writeFileSync } from 'node:fs'
import { quoteName, quoteText } from '../generate/sql/quote.js'
import { createTable } from '../generate/sql/tables.js'
import { listRows, type Row, type RowBlock, type RowSource } from './rows.js'
import { loadEngine, type Sink } from './sink.js'
import type { Value } from './value.js'

/** Rows that one statement puts in: an engine takes some thousand values at once. */
const MOST_ROWS = 500

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
  const insert = (sql: string, values: readonly Value[]) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    statement.run([...values])
  }
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
    for (const relation of relations) database.exec(createTable(relation))
    const plans = new Map<readonly Row[], readonly Insertion[]>()
    return {
      write: (relation, block) => {
        const { head, labels, values } = block
        if (!labels) {
          const sql = insertRow(relation)
          for (const row of listRows(block)) insert(sql, row)
          return
        }
        const plan = plans.get(labels) ?? planInsertions(relation, block, labels)
        plans.set(labels, plan)
        for (const { sql, from, to } of plan) insert(sql, [...head, ...values.slice(from, to).flat()])
      },
      close: () => finish('COMMIT'),
      abort: () => finish('ROLLBACK'),
    }
  } catch (error) {
    await finish('ROLLBACK')
    throw error
  }
}

function insertRow({ name, columns }: RowSource): string {
  return `INSERT INTO ${quoteName(name)} VALUES (${columns.map(() => '?').join(', ')})`
}

/** A statement that puts in some rows of a report. */
interface Insertion {
  /** Takes the head, then the values of the rows. */
  readonly sql: string
  readonly from: number
  readonly to: number
}

/** Labels stand in the statements, which are made once: they are most of the text. */
function planInsertions(
  { name, columns }: RowSource,
  { head }: RowBlock,
  labels: readonly Row[],
): readonly Insertion[] {
  const width = labels[0]?.length ?? 0
  const others = columns.length - head.length - width
  const start = head.map((_, index) => `?${index + 1}`)
  const rest = columns.slice(head.length).map((_, index) => `"column${index + 1}"`)
  const starts = Array.from({ length: Math.ceil(labels.length / MOST_ROWS) }, (_, index) => index * MOST_ROWS)
  return starts.map((from) => {
    const part = labels.slice(from, from + MOST_ROWS)
    const rows = part.map((row, index) => {
      const own = Array.from({ length: others }, (_, each) => `?${head.length + index * others + each + 1}`)
      return `(${[...row.map(writeValue), ...own].join(', ')})`
    })
    const values = `(VALUES ${rows.join(', ')})`
    const sql = `INSERT INTO ${quoteName(name)} SELECT ${[...start, ...rest].join(', ')} FROM ${values}`
    return { sql, from, to: from + part.length }
  })
}

function writeValue(value: Value): string {
  if (value === null) return 'NULL'
  return typeof value === 'number' ? String(value) : quoteText(value)
}
