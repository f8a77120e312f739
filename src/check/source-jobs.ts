// A file or stream of many reports → its pieces of work, faults of reading among them.

import type { Language } from '../issue/issue.js'
import { refuseSize } from '../report/file-fault.js'
import { explainFile } from '../report/file-kind.js'
import type { BufferStock } from './buffers.js'
import { type Chunk, cutChunks } from './chunks.js'
import type { Cursor } from './cursor.js'
import type { Job } from './job.js'
import { MAX_BYTES } from './limits.js'
import { explainReading, openReader, type Reader } from './open.js'
import type { Source } from './sources.js'
import { describeUnread, refuseLine } from './unread.js'

/** What reading needs to know. */
export interface SourceSettings {
  readonly language: Language
  /** The longest line, in bytes. */
  readonly longest: number
  /** How many bytes of a file of many reports are one piece. */
  readonly size: number
}

/**
 * Cut a source into jobs.
 *
 * @param source
 *   The source.
 * @param from
 *   Where to begin in it.
 * @param after
 *   The cursor when it is done.
 * @param buffers
 *   Where the memory for what is read comes from.
 * @param settings
 *   Language of messages, the longest line, the size of pieces.
 * @returns
 *   The jobs. What can't be read is the last of them.
 */
export async function* cutSource(
  source: Source,
  from: Cursor,
  after: Cursor,
  buffers: BufferStock,
  settings: SourceSettings,
): AsyncGenerator<Job> {
  let told = 0
  let reader: Reader | undefined
  const takeSize = (): number => {
    const { consumed = 0 } = reader ?? {}
    const size = consumed - told
    told = consumed
    return size
  }
  try {
    reader = await openReader(source, from.offset)
    for await (const job of cutOpened(source, reader, from, buffers, settings))
      yield { ...job, size: takeSize() }
    // What is left is nothing but the step to the next source.
    yield { work: { kind: 'done', reports: [] }, after, size: takeSize() }
  } catch (error) {
    const fault = explainReading(source.file, error)
    const reports = [describeUnread({ file: source.file }, fault, settings.language)]
    yield { work: { kind: 'done', reports }, after, size: takeSize() }
  } finally {
    await reader?.close()
  }
}

async function* cutOpened(
  { file, holds }: Source,
  reader: Reader,
  from: Cursor,
  buffers: BufferStock,
  { language, longest, size }: SourceSettings,
): AsyncGenerator<Omit<Job, 'size'>> {
  const { offset, line } = from
  const chunks = cutChunks((buffer) => reader.fill(buffer), {
    ...buffers,
    offset,
    line,
    size,
    longest,
  })
  let isFirst = offset === 0
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false
      // What is something else altogether is told once and not line by line.
      const foreign = explainFile(chunk.bytes, 'text', file)
      if (foreign) throw foreign
      if (holds === 'either' && OPENING.test(chunk.bytes.toString('latin1', 0, 1000))) {
        const bytes = await collect(chunk, chunks, file)
        yield { work: { kind: 'report', file, bytes }, after: from }
        return
      }
    }
    const after = { ...from, offset: chunk.end, line: chunk.nextLine }
    const { tooLong, bytes, ends } = chunk
    if (tooLong) {
      const place = { file, line: chunk.line }
      const reports = [describeUnread(place, refuseLine(place, longest), language)]
      yield { work: { kind: 'done', reports }, after }
    } else yield { work: { kind: 'lines', file, line: chunk.line, bytes, ends }, after }
  }
  if (isFirst) throw explainFile(new Uint8Array(0), '', file)
}

/** The first line of a report that is written over many lines, a byte order mark before it. */
const OPENING = /^(\xef\xbb\xbf)?\s*[{[][ \t\r]*\n/

/** One report over many lines is read as a whole. */
async function collect(first: Chunk, rest: AsyncIterable<Chunk>, file: string): Promise<Uint8Array> {
  const pieces = [first.bytes]
  let size = first.bytes.length
  for await (const { bytes, tooLong } of rest) {
    size += bytes.length
    if (tooLong || size > MAX_BYTES) throw refuseSize(file, `${MAX_BYTES / 1024 / 1024} MB +`, MAX_BYTES)
    pieces.push(bytes)
  }
  const whole = Buffer.from(new SharedArrayBuffer(size))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
