// `ogi-report/check`: many reports, from files and streams → a result for each, in order, in bounded memory.

import { openBuffers } from './buffers.js'
import type { CheckerSettings, FindPrevious } from './checker.js'
import { type Crew, openCrew, openSolo } from './crew.js'
import { BEGINNING, type Cursor } from './cursor.js'
import { runInOrder } from './in-order.js'
import type { Job } from './job.js'
import { cutJobs } from './jobs.js'
import { joinFindings } from './join.js'
import { keepFreedMemory } from './keep-freed-memory.js'
import { CHUNK_BYTES, MAX_LINE_BYTES, THREAD_CHUNK_BYTES } from './limits.js'
import { type CheckOptions, checkOptions } from './options.js'
import type { CheckedReport } from './result.js'
import { type CheckInput, listSources } from './sources.js'

export type { FindPrevious } from './checker.js'
export type { Cursor } from './cursor.js'
export type { EditionsModule } from './editions.js'
export type { SharedFindings } from './join.js'
export type { CheckOptions } from './options.js'
export { type ReadReport, readReports } from './read.js'
export type { CheckedIssue, CheckedReport, CheckSummary, ReportKey } from './result.js'
export { type CheckInput, listSources, type NamedStream, type Source } from './sources.js'
export { checkTogether, type Together, type TogetherCode, type TogetherOptions } from './together/index.js'

/** Some results, and how far the run has come with them. */
export interface Batch {
  readonly reports: readonly CheckedReport[]
  /** To go on from here: `from` of another run over the same files. */
  readonly after: Cursor
  /** How many bytes of the files were read for them. */
  readonly size: number
}

/**
 * Check many reports.
 *
 * @param inputs
 *   Files, folders, patterns, streams. A `.json` file is one report; of any other each line is one, unless it begins
 *   with a report over many lines. Gzipped ones are unpacked.
 * @param options
 *   Language, rules, last year's reports, threads.
 * @returns
 *   One result per report, in the order of the inputs, whatever the number of threads; one that can't be read is a
 *   result as well. Nothing is read ahead of whoever asks but a few pieces.
 * @throws {ToolkitError}
 *   `wrong-option`; never for what is wrong with a report or a file.
 * @example
 *   for await (const { source, valid, issues } of checkReports(['reports/'], { threads: 4 })) {
 *     if (!valid) console.log(source.file, issues.length)
 *   }
 */
export async function* checkReports(
  inputs: readonly CheckInput[],
  options: CheckOptions = {},
): AsyncGenerator<CheckedReport> {
  for await (const { reports } of checkBatches(inputs, options)) yield* reports
}

/**
 * Check many reports, with what is needed to show progress and to go on after an interruption.
 *
 * @param inputs
 *   As those of {@link checkReports}.
 * @param options
 *   As well.
 * @returns
 *   The results in batches of a quarter of a megabyte or so.
 * @throws {ToolkitError}
 *   `wrong-option`, also where the files are not those of the run to go on with.
 */
export async function* checkBatches(
  inputs: readonly CheckInput[],
  options: CheckOptions = {},
): AsyncGenerator<Batch> {
  checkOptions(options)
  const batches = checkAlone(inputs, options)
  const { together, from = BEGINNING } = options
  yield* together ? joinFindings(batches, together, { reports: [], after: from, size: 0 }) : batches
}

async function* checkAlone(inputs: readonly CheckInput[], options: CheckOptions): AsyncGenerator<Batch> {
  const { language = 'zh', threads = 1, from = BEGINNING, longestLine: longest = MAX_LINE_BYTES } = options
  const chunk = threads === 1 ? CHUNK_BYTES : THREAD_CHUNK_BYTES
  const buffers = openBuffers(chunk)
  let jobsDone = 0
  const crew = openThreads(options, threads)
  const run = async ({ work, after, size }: Job): Promise<Batch> => {
    if (work.kind === 'done') return { reports: work.reports, after, size }
    if (++jobsDone === MANY) keepFreedMemory()
    const reports = await crew.perform(work)
    if (work.kind !== 'files') buffers.giveBack(work.bytes)
    return { reports, after, size }
  }
  const jobs = cutJobs(listSources(inputs), from, buffers, { language, longest, size: chunk })
  try {
    // Twice as many as threads: none has to wait for the next to be read.
    yield* runInOrder(jobs, threads === 1 ? 1 : 2 * threads, run)
  } finally {
    await crew.close()
  }
}

/** Pieces of work after which it is worth some milliseconds to have the others done sooner. */
const MANY = 8

function openThreads(
  { language = 'zh', prose, rules, editions, roster, previous }: CheckOptions,
  threads: number,
): Crew {
  const settings: CheckerSettings = {
    language,
    ...(prose !== undefined && { prose }),
    ...(rules && { rules }),
    ...(editions && { editions }),
    ...(roster && { roster }),
    ...(isFinder(previous) ? {} : previous && { previous }),
  }
  if (threads > 1) return openCrew(settings, threads)
  return isFinder(previous) ? openSolo(settings, previous) : openSolo(settings)
}

function isFinder(previous: CheckOptions['previous']): previous is FindPrevious {
  return typeof previous === 'function'
}
