// Files and streams → pieces of work of about the same size, in order.

import { ToolkitError } from '../issue/error.js'
import type { BufferStock } from './buffers.js'
import { addSeen, type Cursor } from './cursor.js'
import type { Job } from './job.js'
import { BATCH_FILES } from './limits.js'
import { cutSource, type SourceSettings } from './source-jobs.js'
import type { Source } from './sources.js'
import { describeUnread } from './unread.js'

/**
 * Cut sources into jobs.
 *
 * @param sources
 *   The sources.
 * @param from
 *   Where to begin.
 * @param buffers
 *   Where the memory for what is read comes from.
 * @param settings
 *   Language of messages, the longest line, the size of pieces.
 * @returns
 *   The jobs, each made when it is asked for.
 * @throws {ToolkitError}
 *   `wrong-option` when the sources before the cursor are not those of the run it belongs to.
 */
export async function* cutJobs(
  sources: Iterable<Source>,
  from: Cursor,
  buffers: BufferStock,
  settings: SourceSettings,
): AsyncGenerator<Job> {
  let count = 0
  let seen = ''
  let batch: Source[] = []
  const closeBatch = (): Job[] => {
    const files = batch.map(({ file }) => file)
    const size = batch.reduce((sum, source) => sum + source.size, 0)
    batch = []
    const after = { sources: count, seen, offset: 0, line: 1 }
    return files.length === 0 ? [] : [{ work: { kind: 'files', files }, after, size }]
  }
  for (const source of sources) {
    const before = seen
    const isDone = count < from.sources
    const isBegun = count === from.sources && from.offset > 0
    if (!isDone && !isBegun && count === from.sources) confirm(before, from)
    const isSmall = source.holds === 'report' && source.fault === undefined
    if (!isDone && !isSmall) yield* closeBatch()
    seen = addSeen(before, source)
    if (isBegun) confirm(seen, from)
    count++
    if (isDone) continue
    const after: Cursor = { sources: count, seen, offset: 0, line: 1 }
    if (source.fault) yield { work: fail(source, source.fault, settings), after, size: source.size }
    else if (isSmall) {
      batch.push(source)
      const size = batch.reduce((sum, each) => sum + each.size, 0)
      if (batch.length === BATCH_FILES || size >= settings.size) yield* closeBatch()
    } else {
      const start = isBegun ? { offset: from.offset, line: from.line } : { offset: 0, line: 1 }
      yield* cutSource(source, { ...start, sources: count - 1, seen }, after, buffers, settings)
    }
  }
  yield* closeBatch()
  if (count < from.sources || (count === from.sources && from.offset > 0)) throw complain()
  if (count === from.sources) confirm(seen, from)
}

function fail({ file }: Source, fault: ToolkitError, { language }: SourceSettings): Job['work'] {
  return { kind: 'done', reports: [describeUnread({ file }, fault, language)] }
}

function confirm(seen: string, from: Cursor): void {
  if (seen !== from.seen) throw complain()
}

function complain(): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: '文件与中断前不同（增减、改动或改名），无法接着检查。请删去进度文件，从头检查',
    en: 'The files are not those of the interrupted run: some were added, removed, changed or renamed. Remove the file of its progress and start again',
  })
}
