// Name of a format → the file of that format, ready to take rows. The engine of a format is loaded when it is asked for.

import { statSync } from 'node:fs'
import { emitSqlEquations } from '../generate/sql/equations.js'
import { ToolkitError } from '../issue/error.js'
import type { CsvOptions } from './csv.js'
import type { RowSource } from './rows.js'
import type { Sink } from './sink.js'

/**
 * Open a file that takes rows.
 *
 * @param file
 *   Path of the file; what is there is replaced.
 * @param to
 *   The format.
 * @param relations
 *   What goes in: one relation where the format is not a database.
 * @param options
 *   How CSV is written.
 * @returns
 *   The file being written.
 * @throws {ToolkitError}
 *   `package-missing` when the package of the engine is not installed; `file-unwritable` when a device, a pipe or a
 *   folder stands where a database is to be.
 */
export async function openSink(
  file: string,
  to: 'csv' | 'parquet' | 'duckdb' | 'sqlite',
  relations: readonly RowSource[],
  options: CsvOptions,
): Promise<Sink> {
  const [first] = relations
  if (!first) throw new RangeError('There is nothing to write')
  if (to === 'csv') {
    const { openCsv } = await import('./csv-file.js')
    return openCsv(file, first, options)
  }
  refuseDevice(file)
  const views = relations.flatMap(({ model }) => (model ? [emitSqlEquations(model)] : []))
  if (to === 'sqlite') {
    const { openSqlite } = await import('./sqlite.js')
    return openSqlite(file, relations, views)
  }
  const { openDuckDb, openParquet } = await import('./duckdb.js')
  return to === 'duckdb' ? openDuckDb(file, relations, views) : openParquet(file, first)
}

/** A database is read while it is written, and replaces what was there: only a file can be one. */
function refuseDevice(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found || found.isFile()) return
  throw new ToolkitError('file-unwritable', {
    zh: `${file} 不是文件，这种格式只能写入文件。请另取文件名，或改用 CSV`,
    en: `${file} is not a file, and this format needs one. Choose another name, or write CSV`,
  })
}
