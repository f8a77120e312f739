// Options on accepted issues → the day, the entries of the files, where a baseline goes.

import { isDay } from '../../accept/day.js'
import { readAccepted } from '../../accept/read.js'
import { ToolkitError } from '../../issue/error.js'
import { listCodes } from '../explain.js'
import type { Formats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments } from '../outcome.js'
import { keepExisting } from '../output.js'
import { readToday } from './today.js'
import type { EntryFile } from './unused.js'

/** What the options say. */
export interface Settings {
  /** The day that `until` is compared with. */
  readonly date: string
  /** Path of the baseline to be written. */
  readonly goal: string | undefined
  /** Accepted issues first: what a person said goes before a baseline. */
  readonly files: readonly EntryFile[]
}

/**
 * Read the options on accepted issues.
 *
 * @param options
 *   `accepted`, `baseline`, `write-baseline`, `date`, `force`.
 * @param formats
 *   The editions there are, whose rules are codes.
 * @returns
 *   The settings.
 * @throws {ToolkitError}
 *   When a file can't be read, an entry or the day is wrong, or a baseline is there already.
 */
export function readSettings({ values, flags }: Arguments, formats: Formats): Settings {
  return {
    date: readDate(values.date),
    goal: readGoal(values['write-baseline'], flags.has('force')),
    files: (['accepted', 'baseline'] as const).flatMap((use) => readEntries(use, values[use], formats)),
  }
}

function readDate(date: string | undefined): string {
  if (date === undefined) return readToday()
  if (isDay(date)) return date
  throw complain(
    `--date 应为日历上有的一天，如 2025-03-01，现为 ${date}`,
    `--date must be a day of the calendar such as 2025-03-01, found ${date}`,
  )
}

/** Whatever speaks against writing is said before anything is read. */
function readGoal(goal: string | undefined, force: boolean): string | undefined {
  if (goal === undefined) return undefined
  if (goal === '-')
    throw complain('--write-baseline 需要一个文件名', '--write-baseline needs the name of a file')
  if (!force) keepExisting(goal)
  return goal
}

function readEntries(use: EntryFile['use'], name: string | undefined, { editions }: Formats): EntryFile[] {
  if (name === undefined) return []
  const codes = editions.flatMap(({ model }) => listCodes(model))
  return [{ name, use, entries: readAccepted(readInput(name), { name: nameInput(name), use, codes }) }]
}

function complain(zh: string, en: string): ToolkitError {
  return new ToolkitError('wrong-option', { zh, en })
}
