// One piece of work for a thread. Types only.

import type { Cursor } from './cursor.js'
import type { CheckedReport } from './result.js'

/** What a thread is given: reports in memory, or names of files. */
export type Task = TextTask | FileTask

/** Lines of a file, each a report, or one report. */
export interface TextTask {
  readonly kind: 'lines' | 'report'
  readonly file: string
  /** Number of the first line. */
  readonly line: number
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
