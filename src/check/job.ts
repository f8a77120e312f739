// One piece of work for a thread. Types only.

import type { Cursor } from './cursor.js'
import type { CheckedReport } from './result.js'

/** What a thread is given: reports in memory, or names of files. */
export type Task = LinesTask | ReportTask | FileTask

/** Lines of a file, each a report. */
export interface LinesTask {
  readonly kind: 'lines'
  readonly file: string
  /** Number of the first line. */
  readonly line: number
  readonly bytes: Uint8Array
  /** Where each line ends in `bytes`, its line feed included. */
  readonly ends: readonly number[]
}

/** One report. */
export interface ReportTask {
  readonly kind: 'report'
  readonly file: string
  readonly bytes: Uint8Array
}

/** Files of one report each. */
export interface FileTask {
  readonly kind: 'files'
  readonly files: readonly string[]
}

/** A task, or what needs none, with its place in the run. */
export interface Job {
  readonly work: Task | { readonly kind: 'done'; readonly reports: readonly CheckedReport[] }
  /** How far the run has come with it. */
  readonly after: Cursor
  /** How many bytes of the files it stands for. */
  readonly size: number
}
