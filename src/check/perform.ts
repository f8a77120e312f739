// A task → the results of its reports, in order.

import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { refuseSize } from '../report/file-fault.js'
import type { Checker } from './checker.js'
import type { Task, TextTask } from './job.js'
import { MAX_BYTES } from './limits.js'
import { explainReading } from './open.js'
import type { CheckedReport } from './result.js'
import { describeUnread } from './unread.js'

/**
 * Perform a task.
 *
 * @param checker
 *   Checks the reports.
 * @param task
 *   Lines, a report or files.
 * @returns
 *   One result per report; empty lines have none.
 */
export function performTask(checker: Checker, task: Task): CheckedReport[] {
  if (task.kind === 'files') return task.files.map((file) => checkFile(checker, file))
  if (task.kind === 'lines') return checkLines(checker, task)
  return [checker.check(view(task.bytes), { file: task.file })]
}

const LINE_FEED = 10
const BLANK = 32

/** A Buffer searches faster than a plain array of bytes, which is what a thread receives. */
function view({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

function checkLines(checker: Checker, task: TextTask): CheckedReport[] {
  const bytes = view(task.bytes)
  const { file } = task
  const results: CheckedReport[] = []
  let { line } = task
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    if (!isBlank(bytes, start, end)) results.push(checker.check(bytes.subarray(start, end), { file, line }))
    start = end + 1
  }
  return results
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  let at = start
  while (at < end && (bytes[at] ?? 0) <= BLANK) at++
  return at === end
}

function checkFile(checker: Checker, file: string): CheckedReport {
  let bytes: Uint8Array
  try {
    bytes = readReport(file)
  } catch (error) {
    return describeUnread({ file }, error, checker.language)
  }
  return checker.check(bytes, { file })
}

function readReport(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) throw refuseSize(file, `${Math.ceil(size / 1024 / 1024)} MB`, MAX_BYTES)
    const bytes = readFileSync(file)
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE')
      throw refuseSize(file, `${MAX_BYTES / 1024 / 1024} MB +`, MAX_BYTES)
    throw explainReading(file, error)
  }
}
