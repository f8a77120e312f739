// The progress of a run, kept in a file that is only added to: results, each block of them closed by a line that says
// how far the run has come. What was killed while it wrote leaves a block without its end, which is cut off.

import { closeSync, fdatasyncSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Batch, CheckedReport, Cursor } from '../../check/index.js'
import { ToolkitError } from '../../issue/error.js'
import { explainFault } from '../../report/file-fault.js'
import { type Block, readBlocks } from './journal-blocks.js'

/** The progress of a run. */
export interface Journal {
  /** How far an earlier run has come; undefined where there was none. */
  readonly from: Cursor | undefined
  /** How many bytes of the files it had read. */
  readonly size: number
  /** The results of the earlier run. */
  replay(): Generator<CheckedReport>
  /** Add results; once this returns, killing the process does not lose them. */
  add(batch: Batch): void
  close(): void
  /** The run is over and its outcome delivered. */
  remove(): void
}

/**
 * Open the progress of a run, or begin one.
 *
 * @param file
 *   Path of the file.
 * @param run
 *   What tells this run from others: results depend on it.
 * @returns
 *   The journal.
 * @throws {ToolkitError}
 *   `wrong-option` where the file is that of another run, or something else; `file-unwritable`.
 */
export function openJournal(file: string, run: string): Journal {
  const guard = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw error instanceof ToolkitError ? error : explainFault('file-unwritable', file, error)
    }
  }
  return guard(() => {
    const handle = openSync(file, 'a+')
    const head = `${JSON.stringify({ check: run })}\n`
    const { isOurs, isEmpty, end, last } = survey(handle, head)
    if (!isOurs) {
      closeSync(handle)
      throw refuseFile(file)
    }
    ftruncateSync(handle, end)
    if (isEmpty) write(handle, Buffer.from(head))
    let size = last?.size ?? 0
    let count = 0
    return {
      from: last?.after,
      size,
      replay: () => replay(handle, head),
      add: (batch) =>
        guard(() => {
          size += batch.size
          const results = Buffer.from(batch.reports.map((report) => `${JSON.stringify(report)}\n`).join(''))
          const block: Block = { after: batch.after, size, length: results.length, sum: crc32(results) }
          write(handle, Buffer.concat([results, Buffer.from(`${JSON.stringify({ block })}\n`)]))
          if (++count % SYNC_EVERY === 0) fdatasyncSync(handle)
        }),
      close: () => closeSync(handle),
      remove: () => rmSync(file, { force: true }),
    }
  })
}

/** Against power cuts; waiting for the disk each time would take longer than the checks. */
const SYNC_EVERY = 32

function survey(
  handle: number,
  head: string,
): { isOurs: boolean; isEmpty: boolean; end: number; last?: Block } {
  const start = Buffer.alloc(Buffer.byteLength(head))
  const length = readSync(handle, start, 0, start.length, 0)
  // Killed while it wrote the first line.
  if (length < start.length)
    return { isOurs: head.startsWith(start.toString('utf8', 0, length)), isEmpty: true, end: 0 }
  if (start.toString() !== head) return { isOurs: false, isEmpty: false, end: 0 }
  let end = start.length
  let last: Block | undefined
  for (const { block, next } of readBlocks(handle, end)) {
    last = block
    end = next
  }
  return { isOurs: true, isEmpty: false, end, ...(last && { last }) }
}

function* replay(handle: number, head: string): Generator<CheckedReport> {
  for (const { results } of readBlocks(handle, Buffer.byteLength(head))) {
    for (const line of results.toString().split('\n'))
      if (line !== '') yield JSON.parse(line) as CheckedReport
  }
}

function write(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
}

function refuseFile(file: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `${file} 不是这次检查的进度文件：它是别的文件，或当时的选项、版本不同。请另取文件名，或删去它从头检查`,
    en: `${file} does not hold the progress of this run: it is another file, or options or version were others. Choose another name, or remove it and start again`,
  })
}
