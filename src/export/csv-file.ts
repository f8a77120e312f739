// Rows → a CSV file.

import { open } from 'node:fs/promises'
import { type CsvOptions, openCsvBlocks, writeCsvHead } from './csv.js'
import type { RowSource } from './rows.js'
import type { Sink } from './sink.js'

/** How much text is gathered before it goes to disk, in characters. */
const BATCH = 65_536

/**
 * Open a CSV file.
 *
 * @param file
 *   Path of the file; what is there is replaced.
 * @param relation
 *   What it holds.
 * @param options
 *   How CSV is written.
 * @returns
 *   The file being written.
 */
export async function openCsv(file: string, relation: RowSource, options: CsvOptions): Promise<Sink> {
  const handle = await open(file, 'w')
  const writeBlock = openCsvBlocks(relation.columns, options)
  let text = writeCsvHead(relation.columns, options)
  const flush = async () => {
    await handle.appendFile(text)
    text = ''
  }
  return {
    write: (_relation, block) => {
      text += writeBlock(block)
      return text.length < BATCH ? undefined : flush()
    },
    close: async () => {
      await flush()
      await handle.close()
    },
    abort: () => handle.close(),
  }
}
