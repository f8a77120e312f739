// Options of a command → what sets accepted issues aside, loaded only where one of the options is given.

import type { Formats } from '../formats.js'
import type { Arguments } from '../outcome.js'
import { ACCEPT_OPTIONS } from '../specs.js'
import type { Acceptance } from './acceptance.js'

/**
 * Load what sets accepted issues aside.
 *
 * @param command
 *   The command: each finds issues of its own.
 * @param options
 *   `accepted`, `baseline`, `write-baseline`, `date`, `force`.
 * @param formats
 *   The editions there are, whose rules are codes.
 * @returns
 *   Undefined where none of them is given.
 * @throws {ToolkitError}
 *   When a file can't be read, or could not be written.
 */
export async function loadAcceptance(
  command: 'validate' | 'import',
  options: Arguments,
  formats: Formats,
): Promise<Acceptance | undefined> {
  if (!Object.keys(ACCEPT_OPTIONS).some((name) => options.values[name] !== undefined)) return undefined
  const { openAcceptance } = await import('./acceptance.js')
  return openAcceptance(command, options, formats)
}
