// Tasks → results, by one thread or by several. A task whose thread died is done by another; a report that kills every
// thread is found and becomes a result like any other.

import { setImmediate } from 'node:timers/promises'
import { ToolkitError } from '../issue/error.js'
import { type Checker, type CheckerSettings, type FindPrevious, openChecker } from './checker.js'
import type { LinesTask, Task } from './job.js'
import { performTask } from './perform.js'
import type { CheckedReport } from './result.js'
import { startThread, type Thread, ThreadDied } from './thread.js'
import { describeUnread, nameSource, type ReportSource } from './unread.js'

/** Performs tasks. */
export interface Crew {
  perform(task: Task): Promise<CheckedReport[]>
  close(): Promise<void>
}

/**
 * Open a crew of one, which works in this thread.
 *
 * @param settings
 *   Language, rules, editions, last year's reports.
 * @param findPrevious
 *   Finds last year's report, where `previous` does not name files.
 * @returns
 *   The crew.
 */
export function openSolo(settings: CheckerSettings, findPrevious?: FindPrevious): Crew {
  let opening: Promise<Checker> | undefined
  return {
    perform: async (task) => {
      // Signals and streams have their turn between two tasks. Before opening, so that its failure is awaited at once.
      await setImmediate()
      opening ??= openChecker(settings, findPrevious)
      return performTask(await opening, task)
    },
    close: async () => undefined,
  }
}

/**
 * Open a crew of threads, each started when there is work for it.
 *
 * @param settings
 *   Language, rules, editions, last year's reports.
 * @param size
 *   Most threads at a time.
 * @returns
 *   The crew.
 */
export function openCrew(settings: CheckerSettings, size: number): Crew {
  const threads = new Set<Thread>()
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  let isClosed = false
  const start = (): Thread => {
    const thread = startThread(settings)
    threads.add(thread)
    return thread
  }
  const acquire = async (): Promise<Thread> => {
    const free = idle.pop()
    if (free?.isAlive) return free
    if (free) threads.delete(free)
    if (threads.size < size) return start()
    return new Promise((resolve) => waiting.push(resolve))
  }
  const release = (thread: Thread) => {
    if (!thread.isAlive) threads.delete(thread)
    const next = isClosed ? undefined : waiting.shift()
    if (next) next(thread.isAlive ? thread : start())
    else if (thread.isAlive) idle.push(thread)
  }
  const performOnce = async (task: Task): Promise<CheckedReport[]> => {
    // A thread that was ended on purpose is not replaced.
    if (isClosed) throw new Error('The crew is closed')
    const thread = await acquire()
    try {
      return await thread.perform(task)
    } finally {
      release(thread)
    }
  }
  return {
    perform: (task) => insist(performOnce, task, settings),
    close: async () => {
      isClosed = true
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

/** Once more, then report by report. */
async function insist(
  perform: Crew['perform'],
  task: Task,
  { language }: CheckerSettings,
): Promise<CheckedReport[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await perform(task)
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error
      if (attempt < 2) continue
      const parts = split(task)
      const [only] = parts
      if (parts.length === 1 && only)
        return [describeUnread(only.source, explainDeath(only.source, error), language)]
      const results: CheckedReport[] = []
      for (const part of parts) results.push(...(await insist(perform, part.task, { language })))
      return results
    }
  }
}

interface Part {
  readonly task: Task
  readonly source: ReportSource
}

function split(task: Task): Part[] {
  if (task.kind === 'files')
    return task.files.map((file) => ({ task: { kind: 'files', files: [file] }, source: { file } }))
  const { file } = task
  return task.kind === 'report' ? [{ task, source: { file } }] : splitLines(task)
}

function splitLines({ file, line: first, bytes, ends }: LinesTask): Part[] {
  return ends.map((end, index) => {
    const own = bytes.subarray(index === 0 ? 0 : ends[index - 1], end)
    const line = first + index
    return { task: { kind: 'lines', file, line, bytes: own, ends: [own.length] }, source: { file, line } }
  })
}

function explainDeath(source: ReportSource, { message }: ThreadDied): ToolkitError {
  const name = nameSource(source)
  return new ToolkitError('check-failed', {
    zh: `校验 ${name} 的线程两次中止（${message}），这份报告没有校验`,
    en: `The thread that checked ${name} ended twice (${message}); this report was not checked`,
  })
}
