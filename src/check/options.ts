// What checking many reports can be told, and what is refused of it.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import type { RosterEntry } from '../roster/entry.js'
import type { RuleOptions } from '../validate/rules.js'
import type { FindPrevious } from './checker.js'
import type { Cursor } from './cursor.js'
import type { EditionsModule } from './editions.js'
import type { SharedFindings } from './join.js'

/** Options of `checkReports`. */
export interface CheckOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Whether the rules on prose are checked as well. Default: false. */
  readonly prose?: boolean
  /** Adjusts rules by id. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
  /**
   * Last year's reports: files, folders or patterns, of which each thread keeps an index; or a function that finds one,
   * which is called in this thread and so allows no others.
   */
  readonly previous?: readonly string[] | FindPrevious
  /** A module with other editions than those of this package. */
  readonly editions?: EditionsModule
  /** Who there is: kind and level of agencies whose reports do not say them. */
  readonly roster?: readonly RosterEntry[]
  /** How many threads check. Default: 1, which is the one that calls. */
  readonly threads?: number
  /** The longest line that is read as a report, in bytes. Default: 16 MB. */
  readonly longestLine?: number
  /** What shows in all reports together, found by `checkTogether` before: it is told with the reports it is about. */
  readonly together?: SharedFindings
  /** Where an earlier run came to. */
  readonly from?: Cursor
}

const KNOWN: readonly string[] = [
  'language',
  'prose',
  'rules',
  'previous',
  'editions',
  'roster',
  'threads',
  'longestLine',
  'together',
  'from',
] satisfies readonly (keyof CheckOptions)[]

/**
 * Refuse options that say nothing `checkReports` understands.
 *
 * @param options
 *   What was given.
 * @throws {ToolkitError}
 *   `wrong-option`
 */
export function checkOptions(options: CheckOptions): void {
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) refuse('options', unknown, findNearest(unknown, KNOWN) ?? KNOWN.join(', '))
  const { threads = 1, longestLine = 1, previous } = options
  if (!Number.isInteger(threads) || threads < 1) refuse('threads', threads, '1, 2, …')
  if (!Number.isInteger(longestLine) || longestLine < 1) refuse('longestLine', longestLine, '1, 2, …')
  if (typeof previous === 'function' && threads > 1) refuse('threads', threads, '1 (previous: function)')
}

function refuse(place: string, found: unknown, expected: string): never {
  throw new ToolkitError('wrong-option', {
    zh: `选项 ${place} 有误：现为 ${String(found)}，应为 ${expected}`,
    en: `The option ${place} is wrong: found ${String(found)}, expected ${expected}`,
  })
}
