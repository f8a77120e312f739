// Files, folders, patterns and streams → the reports in them, one after the other, as `check` finds them.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { openBuffers } from './buffers.js'
import { BEGINNING } from './cursor.js'
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
  /** Why it could not be read. */
  readonly message?: string
}

/**
 * Read many reports without checking them.
 *
 * @param inputs
 *   Files, folders, patterns, streams, gzipped or not: those of `checkReports`.
 * @param options
 *   Language of messages; Chinese if not given.
 * @returns
 *   One after the other, in the order of the inputs. Nothing is kept; one that can't be read is told as well.
 * @example
 *   for await (const { source, report } of readReports(['reports/'])) if (report) console.log(source.file)
 */
export async function* readReports(
  inputs: readonly CheckInput[],
  { language = 'zh' }: { readonly language?: Language } = {},
): AsyncGenerator<ReadReport> {
  const buffers = openBuffers(CHUNK_BYTES)
  const reader = openReports(language)
  const jobs = cutJobs(listSources(inputs), BEGINNING, buffers, { language, longest: MAX_LINE_BYTES })
  for await (const { work } of jobs) {
    if (work.kind === 'done') yield* work.reports.map(toUnread)
    else {
      yield* performTask(reader, work)
      if (work.kind !== 'files') buffers.giveBack(work.bytes)
    }
  }
}

function openReports(language: Language): Performer<ReadReport> {
  const fail = (source: ReadReport['source'], error: unknown) =>
    toUnread(describeUnread(source, error, language))
  return {
    check: (bytes, source) => {
      try {
        const { text, value } = parseReport(bytes, source)
        return { source, report: value, text }
      } catch (error) {
        if (!(error instanceof ToolkitError)) throw error
        return fail(source, error)
      }
    },
    fail,
  }
}

function toUnread({ source, issues }: CheckedReport): ReadReport {
  return { source, message: issues.map(({ message }) => message).join(' ') }
}
