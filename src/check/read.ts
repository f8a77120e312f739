// Files, folders, patterns and streams → the reports in them, one after the other, as `check` finds them.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { openBuffers } from './buffers.js'
import { BEGINNING } from './cursor.js'
import type { Job } from './job.js'
import { cutJobs } from './jobs.js'
import { CHUNK_BYTES, MAX_LINE_BYTES } from './limits.js'
import { parseReport } from './parse-report.js'
import { type Performer, performTask } from './perform.js'
import type { CheckedReport } from './result.js'
import { type CheckInput, listSources } from './sources.js'
import { describeUnread } from './unread.js'

/** A report that was read, or one that could not be. */
export interface ReadReport {
  /** Where it comes from: path of a file, with the number of the line in a file of many. */
  readonly source: CheckedReport['source']
  /** The report, of any shape; absent where it could not be read. */
  readonly report?: object
  /** The JSON it was parsed from. */
  readonly text?: string
  /** Where its line stands, in bytes of the file once unpacked; absent for a file of one report. */
  readonly span?: { readonly offset: number; readonly length: number }
  /** Why it could not be read, in words. */
  readonly message?: string
  /** The same as a code, such as `not-json` or `file-unreadable`. */
  readonly code?: string
}

/** A report that was read. */
export type FoundReport = ReadReport & Required<Pick<ReadReport, 'report' | 'text'>>

/** How reports are read. */
export interface ReadOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Told how many reports and bytes of the files were read since it was told last. */
  readonly onProgress?: (reports: number, bytes: number) => void
}

/**
 * Read many reports without checking them.
 *
 * @param inputs
 *   Files, folders, patterns, streams, gzipped or not: those of `checkReports`.
 * @param options
 *   Language of messages, who is told of progress.
 * @returns
 *   One after the other, in the order of the inputs. Nothing is kept; one that can't be read is told as well.
 * @example
 *   for await (const { source, report } of readReports(['reports/'])) if (report) console.log(source.file)
 */
export async function* readReports(
  inputs: readonly CheckInput[],
  { language = 'zh', onProgress }: ReadOptions = {},
): AsyncGenerator<ReadReport> {
  const buffers = openBuffers(CHUNK_BYTES)
  const jobs = cutJobs(listSources(inputs), BEGINNING, buffers, {
    language,
    longest: MAX_LINE_BYTES,
    size: CHUNK_BYTES,
  })
  for await (const job of jobs) {
    const { work, size } = job
    const reports =
      work.kind === 'done' ? work.reports.map(toUnread) : performTask(openReports(job, language), work)
    yield* reports
    onProgress?.(reports.length, size)
    if (work.kind === 'lines' || work.kind === 'report') buffers.giveBack(work.bytes)
  }
}

/** Text and value are copied out of the bytes, which are used again. */
function openReports({ work, after }: Job, language: Language): Performer<ReadReport> {
  const fail = (source: ReadReport['source'], error: unknown) =>
    toUnread(describeUnread(source, error, language))
  const locate = (bytes: Uint8Array) =>
    work.kind === 'lines'
      ? {
          span: {
            offset: after.offset - work.bytes.length + bytes.byteOffset - work.bytes.byteOffset,
            length: bytes.length,
          },
        }
      : {}
  return {
    check: (bytes, source) => {
      try {
        const { text, value } = parseReport(bytes, source)
        return { source, report: value, text, ...locate(bytes) }
      } catch (error) {
        if (!(error instanceof ToolkitError)) throw error
        return fail(source, error)
      }
    },
    fail,
  }
}

function toUnread({ source, issues }: CheckedReport): ReadReport {
  const [first] = issues
  return {
    source,
    message: issues.map(({ message }) => message).join(' '),
    ...(first && { code: first.code }),
  }
}

/**
 * Tell whether a report could be read.
 *
 * @param read
 *   What reading came to.
 * @returns
 *   True with report and text.
 */
export function isFound(read: ReadReport): read is FoundReport {
  return read.report !== undefined && read.text !== undefined
}
