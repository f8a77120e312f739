// Reports that were read → where each can be read again, alone. Memory holds places, not reports.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { explainReading, isGzipped } from './open.js'
import { parseReport } from './parse-report.js'
import { readReportFile } from './perform.js'
import type { FoundReport } from './read.js'

/** Where a report can be read again. */
export interface Place {
  readonly source: FoundReport['source']
  /** Bytes in the file, or in the store's own one; absent for a file of one report. */
  readonly span?: { readonly offset: number; readonly length: number; readonly isOwn: boolean }
}

/** Reads reports again. */
export interface ReportStore {
  /** Keep where a report stands. */
  keep(found: FoundReport): Place
  /** Read a report again; throws a ToolkitError where it is no longer there. */
  load(place: Place): { readonly text: string; readonly value: object }
  /** Let go of what was kept. */
  close(): void
}

/**
 * Open a store.
 *
 * @returns
 *   The store. Lines of a gzipped file can't be read alone: they go to a temporary file, which is gone once the store is
 *   closed or the process ends.
 */
export function openStore(): ReportStore {
  const gzipped = new Map<string, boolean>()
  let own: OwnFile | undefined
  const isPacked = (file: string): boolean => {
    const known = gzipped.get(file) ?? isGzipped(file)
    gzipped.set(file, known)
    return known
  }
  return {
    keep: ({ source, text, span }) => {
      if (span === undefined) return { source }
      if (!isPacked(source.file)) return { source, span: { ...span, isOwn: false } }
      own ??= openOwnFile()
      return { source, span: { ...own.append(Buffer.from(text)), isOwn: true } }
    },
    load: ({ source, span }) => {
      if (span === undefined) return parseReport(readReportFile(source.file), source)
      const bytes =
        span.isOwn && own
          ? readSpan(own.handle, span)
          : readFrom(source.file, (handle) => readSpan(handle, span))
      return parseReport(bytes, source)
    },
    close: () => {
      own?.close()
      own = undefined
    },
  }
}

interface OwnFile {
  readonly handle: number
  append(bytes: Uint8Array): { readonly offset: number; readonly length: number }
  close(): void
}

function openOwnFile(): OwnFile {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-'))
  const handle = openSync(join(folder, 'reports'), 'w+', 0o600)
  // Without a name it is gone with the process, however that ends. Where an open file keeps its name, closing removes it.
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    remove()
  } catch {
    // Removed when closed.
  }
  let end = 0
  return {
    handle,
    append: (bytes) => {
      for (let done = 0; done < bytes.length; )
        done += writeSync(handle, bytes, done, bytes.length - done, end + done)
      const offset = end
      end += bytes.length
      return { offset, length: bytes.length }
    },
    close: () => {
      closeSync(handle)
      remove()
    },
  }
}

function readFrom<Result>(file: string, read: (handle: number) => Result): Result {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    return read(handle)
  } catch (error) {
    throw explainReading(file, error)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function readSpan(handle: number, { offset, length }: { offset: number; length: number }): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length; ) {
    const count = readSync(handle, bytes, done, length - done, offset + done)
    // Cut off since it was read: what is left is told as what it is.
    if (count === 0) return bytes.subarray(0, done)
    done += count
  }
  return bytes
}
