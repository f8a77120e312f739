// A report of any shape → the few numbers that are asked for and who it is from: all that is kept of it.

import { hasErrors } from '../check/check-text.js'
import type { Issue } from '../issue/issue.js'
import { readNumber, readPointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { type Identity, readIdentity } from '../report/agency.js'
import type { Questions } from './questions.js'

/** What is kept of a report. */
export interface ReportRecord extends Identity {
  readonly name: string
  readonly year: number
  readonly level: string | undefined
  readonly source: string | undefined
  /** The edition it was read by. */
  readonly model: Model
  /** One for each figure of the questions; null where the report has none. */
  readonly counts: readonly (number | null)[]
  /** How many errors it has. */
  readonly errors: number
}

/** What is known of a report that is none, or does not say whose and of when. */
export type Nameless = Pick<Identity, 'name' | 'year'>

/**
 * Read what is asked of a report.
 *
 * @param report
 *   The report, of any shape.
 * @param model
 *   Its edition.
 * @param questions
 *   What is asked.
 * @param more
 *   Its issues, and where it comes from.
 * @returns
 *   The record; of a report without agency or year what it says of these.
 */
export function readRecord(
  report: unknown,
  model: Model,
  questions: Questions,
  { issues, source }: { readonly issues: readonly Issue[]; readonly source: string | undefined },
): ReportRecord | Nameless {
  const identity = readIdentity(report)
  const { name, year } = identity
  if (name === undefined || !isYear(year)) return { name, year }
  const level = readPointer(report, '/agency/level')
  return {
    ...identity,
    name: name.slice(0, LONGEST),
    year,
    level: typeof level === 'string' ? level : undefined,
    source,
    model,
    counts: questions.cellsOf(model).map((cells) => (cells ? addCells(report, cells) : null)),
    errors: hasErrors(issues) ? issues.filter(({ severity }) => severity === 'error').length : 0,
  }
}

/** Names are shorter by the format; of anything longer no more is kept. */
const LONGEST = 200

function isYear(year: number | undefined): year is number {
  return year !== undefined && Number.isInteger(year) && year >= 1000 && year <= 9999
}

/** No cell of a sound report holds more; so a sum over thousands of agencies is exact. */
const MOST = 999_999_999_999

function addCells(report: unknown, cells: readonly string[]): number | null {
  let sum = 0
  for (const path of cells) {
    const value = readNumber(report, path)
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > MOST) return null
    sum += value
  }
  return sum
}

/**
 * Tell a record from what is none.
 *
 * @param found
 *   What was read.
 * @returns
 *   True for a record.
 */
export function isRecord(found: ReportRecord | Nameless): found is ReportRecord {
  return 'counts' in found
}
