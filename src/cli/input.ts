// Name of a file, or `-` → its bytes; bounded, so that no file is too much.

import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { ToolkitError } from '../issue/error.js'
import { explainFault, refuseSize } from '../report/file-fault.js'
import { MAX_BYTES } from './limits.js'

/**
 * Read a file, or standard input.
 *
 * @param name
 *   Path of the file; `-` is standard input.
 * @param limit
 *   The largest file that is read, in bytes.
 * @returns
 *   The bytes.
 * @throws {ToolkitError}
 *   `file-unreadable` or `file-too-large`
 */
export function readInput(name: string, limit = MAX_BYTES): Uint8Array {
  if (name === '-') return readPipe(0, 'stdin', limit)
  const stats = statInput(name, limit)
  try {
    if (stats.isFile()) return readFileSync(name)
    const pipe = openSync(name, 'r')
    try {
      return readPipe(pipe, name, limit)
    } finally {
      closeSync(pipe)
    }
  } catch (error) {
    throw error instanceof ToolkitError ? error : explainFault('file-unreadable', name, error)
  }
}

/**
 * Say what a file is called in messages.
 *
 * @param name
 *   Path of the file, or `-`.
 * @returns
 *   The path, or `stdin`.
 */
export function nameInput(name: string): string {
  return name === '-' ? 'stdin' : name
}

function statInput(name: string, limit: number): Stats {
  let stats: Stats
  try {
    stats = statSync(name)
  } catch (error) {
    throw explainFault('file-unreadable', name, error)
  }
  if (stats.isDirectory()) {
    throw new ToolkitError('file-unreadable', {
      zh: `${name} 是文件夹，应为一个文件`,
      en: `${name} is a folder, expected a file`,
    })
  }
  if (stats.size > limit) throw refuseSize(name, `${Math.ceil(stats.size / 1024 / 1024)} MB`, limit)
  return stats
}

/** What has no size beforehand is read until the limit. */
function readPipe(pipe: number, name: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = new Uint8Array(65_536)
    const count = readSome(pipe, chunk)
    if (count === 0) return Buffer.concat(chunks)
    size += count
    if (size > limit) throw refuseSize(name, `${limit / 1024 / 1024} MB +`, limit)
    chunks.push(chunk.subarray(0, count))
  }
}

/** A pipe without data yet is asked again; one that was closed on the other side has ended. */
function readSome(pipe: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(pipe, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw explainFault('file-unreadable', 'stdin', error)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
