// Settings → one thread that performs tasks, and says so when it dies.

import { Worker } from 'node:worker_threads'
import { type ErrorCode, ToolkitError } from '../issue/error.js'
import type { Text } from '../model/types.js'
import type { CheckerSettings } from './checker.js'
import type { Task } from './job.js'
import type { CheckedReport } from './result.js'

/** What a thread answers. */
export type Reply =
  | { readonly ready: true }
  | { readonly reports: CheckedReport[] }
  | { readonly fault: { readonly code: ErrorCode; readonly text: Text } }

/** A thread. It performs one task at a time. */
export interface Thread {
  /** Rejects with a {@link ThreadDied} where the thread ends before it answers; with a ToolkitError if it never began. */
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
    // Those of the process may be about its own program, such as --input-type.
    execArgv: [],
    resourceLimits: MOST_MEMORY,
  })
  let isAlive = true
  let isReady = false
  let settle: { resolve(reports: CheckedReport[]): void; reject(error: Error): void } | undefined
  let reason = 'it ended'
  const explainEnd = () => (isReady ? new ThreadDied(reason) : refuseStart(reason))
  worker.on('message', (reply: Reply) => {
    if ('ready' in reply) {
      isReady = true
      return
    }
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
    settle?.reject(explainEnd())
  })
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        if (!isAlive) return reject(explainEnd())
        settle = { resolve, reject }
        worker.postMessage(task)
      }),
    get isAlive() {
      return isAlive
    },
    end: () => worker.terminate(),
  }
}

function refuseStart(reason: string): ToolkitError {
  return new ToolkitError('check-failed', {
    zh: `无法启动校验线程：${reason}。可改用一个线程`,
    en: `A thread for checking could not be started: ${reason}. Use one thread instead`,
  })
}
