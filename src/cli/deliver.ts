// The result of a command → a file where one is named, standard output else.

import type { ExitCode, Outcome } from './outcome.js'
import { writeOutput } from './output.js'

/** Where a result goes and what goes with it. */
export interface Delivery {
  /** Path of the file to write; `-` and nothing are standard output. */
  readonly output: string | undefined
  /** Files the command has read. */
  readonly inputs: readonly string[]
  /** Whether an input may be overwritten. */
  readonly force: boolean
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
 *   What is left to be printed.
 * @throws {ToolkitError}
 *   `file-unwritable`
 */
export function deliver(data: string | Uint8Array, delivery: Delivery): Outcome {
  const { output, inputs, force, err, code = 0 } = delivery
  const rest = { code, ...(err !== undefined && { err }) }
  if (output === undefined || output === '-') return { ...rest, out: data }
  writeOutput(output, data, force ? [] : inputs)
  return rest
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
