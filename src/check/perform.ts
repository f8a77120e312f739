// A task → the results of its reports, in order.

import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { refuseSize } from '../report/file-fault.js'
import type { LinesTask, Task } from './job.js'
import { MAX_BYTES } from './limits.js'
import { explainReading, isGzip } from './open.js'
import type { ReportSource } from './unread.js'

/** Makes a result of each report of a task. */
export interface Performer<Result> {
  /** Take one report; it never throws for what is wrong with it. */
  check(bytes: Uint8Array, source: ReportSource): Result
  /** Take a report that could not be read; it throws on what is no ToolkitError. */
  fail(source: ReportSource, error: unknown): Result
}

/**
 * Perform a task.
 *
 * @param performer
 *   Takes the reports.
 * @param task
 *   Lines, a report or files.
 * @returns
 *   One result per report; empty lines have none.
 */
export function performTask<Result>(performer: Performer<Result>, task: Task): Result[] {
  if (task.kind === 'files') return task.files.map((file) => checkFile(performer, file))
  if (task.kind === 'lines') return checkLines(performer, task)
  return [performer.check(view(task.bytes), { file: task.file })]
}

const LINE_FEED = 10
const BLANK = 32

/** A Buffer searches faster than a plain array of bytes, which is what a thread receives. */
function view({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

function checkLines<Result>(performer: Performer<Result>, task: LinesTask): Result[] {
  const bytes = view(task.bytes)
  const { file, line: first, ends } = task
  const results: Result[] = []
  let start = 0
  for (const [index, end] of ends.entries()) {
    const line = bytes.subarray(start, bytes[end - 1] === LINE_FEED ? end - 1 : end)
    if (!isBlank(line)) results.push(performer.check(line, { file, line: first + index }))
    start = end
  }
  return results
}

function isBlank(line: Buffer): boolean {
  let at = 0
  while (at < line.length && (line[at] ?? 0) <= BLANK) at++
  return at === line.length
}

function checkFile<Result>(performer: Performer<Result>, file: string): Result {
  let bytes: Uint8Array
  try {
    bytes = readReportFile(file)
  } catch (error) {
    return performer.fail({ file }, error)
  }
  return performer.check(bytes, { file })
}

/**
 * Read a file of one report.
 *
 * @param file
 *   Its path.
 * @returns
 *   Its bytes, unpacked where they are gzipped.
 * @throws {ToolkitError}
 *   `file-unreadable`, `file-damaged`, `file-too-large`
 */
export function readReportFile(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) throw refuseSize(file, `${Math.ceil(size / 1024 / 1024)} MB`, MAX_BYTES)
    const bytes = readFileSync(file)
    if (!isGzip(bytes)) return bytes
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE')
      throw refuseSize(file, `${MAX_BYTES / 1024 / 1024} MB +`, MAX_BYTES)
    throw explainReading(file, error)
  }
}
