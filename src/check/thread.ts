// Settings → one thread that performs tasks, and says so when it dies.

import { Worker } from 'node:worker_threads'
import { type ErrorCode, ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import type { CheckerSettings } from './checker.js'
import type { Task } from './job.js'
import type { CheckedReport } from './result.js'

/** What a thread answers. */
export type Reply =
  | { readonly reports: CheckedReport[] }
  | { readonly fault: { readonly code: ErrorCode; readonly text: Text } }

/** A thread. It performs one task at a time. */
export interface Thread {
  /** Rejects with a {@link ThreadDied} where the thread ends before it answers. */
  perform(task: Task): Promise<CheckedReport[]>
  readonly isAlive: boolean
  end(): Promise<unknown>
}

/** A thread ended while it performed a task. */
export class ThreadDied extends Error {}

/** A report that needs more ends its thread, and not the process. */
const MOST_MEMORY = { maxOldGenerationSizeMb: 1024 }

/**
 * Start a thread.
 *
 * @param settings
 *   What it needs to know.
 * @returns
 *   The thread.
 */
export function startThread(settings: CheckerSettings): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { checker: settings },
    resourceLimits: MOST_MEMORY,
  })
  let isAlive = true
  let settle: { resolve(reports: CheckedReport[]): void; reject(error: Error): void } | undefined
  let reason = 'it ended'
  worker.on('message', (reply: Reply) => {
    const waiting = settle
    settle = undefined
    if ('reports' in reply) waiting?.resolve(reply.reports)
    else waiting?.reject(new ToolkitError(reply.fault.code, reply.fault.text))
  })
  worker.on('error', (error) => {
    reason = error.message
  })
  worker.on('exit', () => {
    isAlive = false
    settle?.reject(new ThreadDied(reason))
  })
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        if (!isAlive) return reject(new ThreadDied(reason))
        settle = { resolve, reject }
        worker.postMessage(task)
      }),
    get isAlive() {
      return isAlive
    },
    end: () => worker.terminate(),
  }
}
