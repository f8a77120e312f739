// The result of a command → a file where one is named, standard output else.

import { showUnseen } from '../issue/describe.js'
import type { Language } from '../issue/issue.js'
import type { ExitCode, Outcome } from './outcome.js'
import { keepExisting, writeOutput } from './output.js'

/** Where a result goes and what goes with it. */
export interface Delivery {
  /** Path of the file to write; `-` and nothing are standard output. */
  readonly output: string | undefined
  /** Files the command has read. */
  readonly inputs: readonly string[]
  /** Whether an input, or a file to be kept, may be overwritten. */
  readonly force: boolean
  /** Whether any file that is there already is kept: set where the result holds nothing of it. */
  readonly keep?: boolean
  /** Language of the line that says what was written. */
  readonly language: Language
  /** For standard error. */
  readonly err?: string
  readonly code?: ExitCode
}

/**
 * Deliver the result of a command.
 *
 * @param data
 *   The result.
 * @param delivery
 *   Where it goes.
 * @returns
 *   What is left to be printed; the name of the file, where one was written.
 * @throws {ToolkitError}
 *   `file-unwritable`
 */
export function deliver(data: string | Uint8Array, delivery: Delivery): Outcome {
  const { output, inputs, force, keep = false, language, err, code = 0 } = delivery
  if (output === undefined || output === '-') return { code, out: data, ...(err !== undefined && { err }) }
  if (keep && !force) keepExisting(output)
  writeOutput(output, data, force ? [] : inputs)
  const name = showUnseen(output)
  const written = language === 'zh' ? `已写入 ${name}\n` : `${name} written\n`
  return { code, err: `${err ?? ''}${written}` }
}

/**
 * Write a report as the commands do.
 *
 * @param report
 *   The report.
 * @returns
 *   Indented JSON with a line feed at the end.
 */
export function writeReport(report: unknown): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
