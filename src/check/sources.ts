// What is to be checked, as it was named → files and streams, in order.

import { type Stats, statSync } from 'node:fs'
import { ToolkitError } from '../issue/error.js'
import { explainFault } from '../report/file-fault.js'
import { readGlob } from './glob.js'
import { walkFolder } from './walk.js'

/** What is to be checked: path of a file or a folder, a pattern, or bytes that come from anywhere. */
export type CheckInput = string | NamedStream

/** Bytes that come from anywhere, such as standard input. */
export interface NamedStream {
  /** What it is called in results. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** One file or stream. */
export interface Source {
  readonly file: string
  /** One report, one on each line, or whatever its beginning shows. */
  readonly holds: 'report' | 'lines' | 'either'
  /** In bytes; 0 where it is not known. */
  readonly size: number
  /** What tells whether it is the same as in an earlier run. */
  readonly identity: string
  readonly stream?: AsyncIterable<Uint8Array>
  /** Why it can't be read. */
  readonly fault?: ToolkitError
}

/**
 * List what is to be checked.
 *
 * @param inputs
 *   What was named.
 * @returns
 *   Files and streams one after the other; what can't be found is one with a fault.
 */
export function* listSources(inputs: readonly CheckInput[]): Generator<Source> {
  for (const input of inputs) {
    if (typeof input === 'string') yield* listPath(input)
    else yield { file: input.name, holds: 'either', size: 0, identity: input.name, stream: input.bytes }
  }
}

function* listPath(path: string): Generator<Source> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) return yield describeFile(path, found)
  const glob = found ? undefined : readGlob(path)
  const folder = glob?.folder ?? path
  let count = 0
  try {
    for (const file of walkFolder(folder, glob?.depth)) {
      const name = folder === '.' || !glob ? file : file.slice(folder.replace(/\/$/, '').length + 1)
      if (glob ? !glob.matches.test(name) : !REPORTS.test(file)) continue
      count++
      yield describeFile(file, statSync(file))
    }
  } catch (error) {
    return yield failOn(path, explainFault('file-unreadable', path, error))
  }
  if (count === 0) yield failOn(path, glob ? explainPattern(path) : explainFolder(path))
}

/** What is taken from a folder. */
const REPORTS = /\.(json|ndjson|jsonl)(\.gz)?$/i

function describeFile(file: string, stats: Stats): Source {
  const [, kind] = REPORTS.exec(file) ?? []
  const holds =
    kind === undefined || !stats.isFile() ? 'either' : kind.toLowerCase() === 'json' ? 'report' : 'lines'
  return { file, holds, size: stats.size, identity: `${file} ${stats.size} ${stats.mtimeMs}` }
}

function failOn(file: string, fault: ToolkitError): Source {
  return { file, holds: 'report', size: 0, identity: file, fault }
}

function explainPattern(pattern: string): ToolkitError {
  return new ToolkitError('file-unreadable', {
    zh: `没有文件符合 ${pattern}`,
    en: `No file matches ${pattern}`,
  })
}

function explainFolder(folder: string): ToolkitError {
  return new ToolkitError('file-unreadable', {
    zh: `文件夹 ${folder} 中没有 .json、.ndjson 或 .jsonl 文件`,
    en: `The folder ${folder} holds no .json, .ndjson or .jsonl file`,
  })
}
