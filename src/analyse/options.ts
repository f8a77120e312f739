// What analysing is given: reports, and how they are counted. A wrong option is a wrong call.

import type { CheckEditions } from '../check/check-text.js'
import { ToolkitError } from '../issue/error.js'
import type { Model } from '../model/types.js'
import type { RosterEntry } from '../roster/entry.js'
import type { JoinedQuestion } from './questions.js'

/** A report to be analysed, or one that could not be read. */
export interface AnalysedReport {
  /** The report, of any shape; absent where it could not be read. */
  readonly report?: unknown
  /** Where it comes from, such as the path of a file; told in the list of those that do not count. */
  readonly source?: string
  /** The JSON it was parsed from: fields that stand there twice are found then, which is an error. */
  readonly text?: string
  /** Why it could not be read. */
  readonly message?: string
}

/** How reports are analysed. */
export interface AnalyseOptions {
  /** Who there is and who is part of whom: tells which reports include others, and which are missing. */
  readonly roster?: readonly RosterEntry[]
  /** Count only reports on the agencies themselves, or only those on whole areas. Default: both, but never one twice. */
  readonly scope?: 'own' | 'area'
  /** Whether reports with errors count. Default: no. */
  readonly includeInvalid?: boolean
  /** Name of the one rate agencies are ranked by. Default: every rate. */
  readonly rank?: string
  /** The year they are ranked in. Default: the latest there is a report on. */
  readonly year?: number
  /** How many cases an agency must have to be ranked, from 1. Default: 30. */
  readonly least?: number
  /** The editions, where they are not those of this package. */
  readonly editions?: AnalyseEditions
}

/** What analysing asks of editions. */
export interface AnalyseEditions extends CheckEditions {
  /** The one in force first. */
  readonly editions: readonly { readonly model: Model }[]
}

/**
 * Check options.
 *
 * @param options
 *   The options.
 * @param questions
 *   The questions, for the rates there are.
 * @throws {ToolkitError}
 *   `wrong-option`
 */
export function checkOptions(
  { rank: wanted, least, year }: AnalyseOptions,
  questions: readonly JoinedQuestion[],
): void {
  const rates = questions.flatMap((question) => question.rates.map(({ id }) => id))
  if (wanted !== undefined && !rates.includes(wanted)) {
    const known = rates.join(', ')
    throw new ToolkitError('wrong-option', {
      zh: `没有比率 ${wanted}；可用的有：${known}`,
      en: `There is no rate ${wanted}; known are: ${known}`,
    })
  }
  for (const [name, value] of Object.entries({ least, year })) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) continue
    throw new ToolkitError('wrong-option', {
      zh: `${name} 现为 ${value}，应为不小于 1 的整数`,
      en: `\`${name}\` is ${value}, expected a whole number from 1`,
    })
  }
}
