// Options of `check` → what is read, by how many threads, and what tells the run from others.

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { type CheckInput, type CheckOptions, listSources } from '../../check/index.js'
import { ToolkitError } from '../../issue/error.js'
import { findProfile } from '../../profile/resolve.js'
import type { RosterEntry } from '../../roster/entry.js'
import { listInputs } from '../check-inputs.js'
import type { Formats } from '../formats.js'
import type { Arguments } from '../outcome.js'
import { readVersion } from '../version.js'

/** A roster, and what its file is called. */
export interface NamedRoster {
  readonly name: string
  readonly entries: readonly RosterEntry[]
}

/** What a run of `check` goes by. */
export interface CheckRun {
  readonly inputs: readonly CheckInput[]
  readonly options: CheckOptions
  /** All bytes there are to read; 0 where nobody knows. */
  readonly total: number
  /** Whether the reports are held against each other as well. */
  readonly isTogether: boolean
  /** The roster they are held against. */
  readonly roster?: NamedRoster
  /** Changes with whatever changes results. */
  readonly fingerprint: string
}

/**
 * Read the options of `check`.
 *
 * @param given
 *   Options and files.
 * @param formats
 *   The editions there are.
 * @param roster
 *   Who there is, if a roster is given.
 * @returns
 *   What the run goes by.
 * @throws {ToolkitError}
 *   `wrong-option`
 */
export function readRun(
  { files, values, flags, language }: Arguments,
  formats: Formats,
  roster?: NamedRoster,
): CheckRun {
  const { profile, previous, page, threads } = values
  const inputs = listInputs(files)
  const total = measure(inputs)
  const options: CheckOptions = {
    language,
    prose: flags.has('prose'),
    threads: threads === undefined ? chooseThreads(total) : readThreads(threads),
    ...(previous !== undefined && { previous: [previous] }),
    ...(roster && { roster: roster.entries }),
    ...(profile !== undefined && {
      editions: { module: FORMATS, argument: findProfile(profile, process.cwd()) },
    }),
  }
  const digests = formats.editions.map(({ model }) => model.digest)
  // A page is that of one report: who else reports is not the question then.
  const isTogether = (roster !== undefined && page === undefined) || flags.has('together')
  const facts = [readVersion(), digests, files, language, previous, options.prose, isTogether, roster]
  const fingerprint = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  return { inputs, options, total, fingerprint, isTogether, ...(roster && { roster }) }
}

/** The same module that this command has its editions from. */
const FORMATS = new URL('../formats.js', import.meta.url).href

/** A stream may be of any length. */
function measure(inputs: readonly CheckInput[]): number {
  if (inputs.some((input) => typeof input !== 'string')) return 0
  let total = 0
  for (const { size } of listSources(inputs)) total += size
  return total
}

/** A thread needs some time to start: what one does sooner is left to it. */
const BYTES_PER_THREAD = 8 * 1024 * 1024

function chooseThreads(total: number): number {
  const most = availableParallelism()
  return total === 0 ? most : Math.max(1, Math.min(most, Math.ceil(total / BYTES_PER_THREAD)))
}

function readThreads(text: string): number {
  if (/^[1-9][0-9]{0,2}$/.test(text)) return Number(text)
  throw new ToolkitError('wrong-option', {
    zh: `--threads 应为 1 至 999，现为 ${text}`,
    en: `--threads must be 1 to 999, found ${text}`,
  })
}
