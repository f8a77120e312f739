// A file or a stream, gzipped or not → a reader that fills buffers.

import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ToolkitError } from '../issue/error.js'
import { explainFault } from '../report/file-fault.js'
import type { Source } from './sources.js'

/** Reads one source from its beginning to its end. */
export interface Reader {
  /** Fill a buffer as far as possible: less than its length only at the end or before a fault; 0 at the end. */
  fill(buffer: Uint8Array): Promise<number>
  /** How many bytes of the file itself were read; of a gzipped one those that are compressed. */
  readonly consumed: number
  close(): Promise<void>
}

/**
 * Open a source.
 *
 * @param source
 *   A file or a stream.
 * @param offset
 *   How many bytes, once unpacked, are passed over.
 * @returns
 *   The reader.
 * @throws {ToolkitError}
 *   `file-unreadable`; also when reading, where `file-damaged` stands for gzipped data that does not unpack.
 */
export async function openReader(source: Source, offset: number): Promise<Reader> {
  const { file, stream } = source
  try {
    const reader = stream ? await openStream(file, stream) : await openFile(file, offset)
    return reader.skipped ? reader : skip(reader, offset)
  } catch (error) {
    throw explainReading(file, error)
  }
}

/** A plain file is entered at the offset. */
type Opened = Reader & { readonly skipped?: true }

async function openFile(file: string, offset: number): Promise<Opened> {
  const handle = openSync(file, 'r')
  const start = new Uint8Array(2)
  const isPlain = fstatSync(handle).isFile()
  if (isPlain) readSync(handle, start, 0, 2, 0)
  if (isPlain && !isGzip(start)) return readPlain(file, handle, offset)
  closeSync(handle)
  return openStream(file, createReadStream(file, { highWaterMark: 256 * 1024 }))
}

/** What the system has at hand comes sooner than a promise of it. */
function readPlain(file: string, handle: number, offset: number): Opened {
  let position = offset
  return {
    skipped: true,
    fill: async (buffer) => {
      let filled = 0
      try {
        while (filled < buffer.length) {
          const count = readSync(handle, buffer, filled, buffer.length - filled, position)
          if (count === 0) break
          filled += count
          position += count
        }
      } catch (error) {
        throw explainReading(file, error)
      }
      return filled
    },
    get consumed() {
      return position
    },
    close: async () => closeSync(handle),
  }
}

/** Of a stream the first bytes tell whether it is gzipped. */
async function openStream(file: string, stream: AsyncIterable<Uint8Array>): Promise<Opened> {
  let consumed = 0
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const piece of stream) {
      consumed += piece.length
      yield piece
    }
  }
  const counted = count()
  const first = await counted.next()
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value
    yield* counted
  }
  const pieces = !first.done && isGzip(first.value) ? unpack(whole()) : whole()
  return {
    fill: fillFrom(pieces, (error) => explainReading(file, error)),
    get consumed() {
      return consumed
    },
    close: async () => void (await pieces.return(undefined)),
  }
}

/** What came before a fault is handed over before the fault is. */
function fillFrom(
  pieces: AsyncGenerator<Uint8Array>,
  explainError: (error: unknown) => unknown,
): Reader['fill'] {
  let rest: Uint8Array = new Uint8Array(0)
  let fault: unknown
  return async (buffer) => {
    let filled = 0
    while (filled < buffer.length) {
      if (rest.length === 0) {
        if (fault !== undefined) break
        try {
          const next = await pieces.next()
          if (next.done) break
          rest = next.value
        } catch (error) {
          fault = explainError(error)
          break
        }
      }
      const part = rest.subarray(0, buffer.length - filled)
      buffer.set(part, filled)
      filled += part.length
      rest = rest.subarray(part.length)
    }
    if (filled === 0 && fault !== undefined) throw fault
    return filled
  }
}

async function* unpack(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  const { pipeline } = await import('node:stream/promises')
  const done = pipeline(pieces, gunzip).catch((error: unknown) => void gunzip.destroy(error as Error))
  try {
    for await (const piece of gunzip) yield piece as Uint8Array
  } finally {
    gunzip.destroy()
    await done
  }
}

/**
 * Tell whether a file is gzipped.
 *
 * @param file
 *   Path of the file.
 * @returns
 *   True by its first bytes; false also for what is no plain file.
 * @throws {ToolkitError}
 *   `file-unreadable`
 */
export function isGzipped(file: string): boolean {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    const start = new Uint8Array(2)
    return fstatSync(handle).isFile() && readSync(handle, start, 0, 2, 0) === 2 && isGzip(start)
  } catch (error) {
    throw explainReading(file, error)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/**
 * Tell whether bytes are gzipped.
 *
 * @param bytes
 *   The beginning of a file.
 * @returns
 *   True by the first two.
 */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

async function skip(reader: Reader, offset: number): Promise<Reader> {
  const waste = new Uint8Array(Math.min(offset, 1024 * 1024))
  for (let left = offset; left > 0; ) {
    const count = await reader.fill(waste.subarray(0, left))
    if (count === 0) break
    left -= count
  }
  return reader
}

/**
 * Explain why a file could not be read to its end.
 *
 * @param file
 *   Path of the file.
 * @param error
 *   What reading or unpacking threw.
 * @returns
 *   The error in words.
 */
export function explainReading(file: string, error: unknown): ToolkitError {
  if (error instanceof ToolkitError) return error
  const { code = '' } = error as NodeJS.ErrnoException
  if (!code.startsWith('Z_')) return explainFault('file-unreadable', file, error)
  return new ToolkitError(
    'file-damaged',
    {
      zh: `${file} 的压缩数据不完整或已损坏，其后的内容没有读取。请重新生成或重新下载`,
      en: `The compressed data of ${file} is cut off or damaged; what follows was not read. Make or fetch it again`,
    },
    error,
  )
}
