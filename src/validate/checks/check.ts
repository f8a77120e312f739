// What a check of `x-rules` is given and gives back.

import type { Finding } from '../../issue/issue.js'
import type { Model, Rule } from '../../model/types.js'
import type { ReportText } from '../../text/text.js'

/** What a rule found wrong. */
export type Found = Pick<Finding, 'path' | 'params'>

/** An object of unknown members, or nothing. */
export type Loose = Readonly<Record<string, unknown>> | null | undefined

/** A report of any shape, as the checks read it. */
export type LooseReport = Readonly<Record<string, unknown>> & {
  readonly agency?: Loose
  readonly publication?: Loose
  readonly period?: Loose
}

/**
 * One rule: reads what it needs from a report of any shape and says nothing where it can't. Every valid
 * report passes through every check, so a check that finds nothing returns `NONE` and allocates nothing.
 */
export type Check = (
  report: LooseReport,
  rule: Rule,
  model: Model,
  /** Last year's report, where there is one to compare with. */
  previous?: unknown,
) => readonly Found[]

/** One rule on the running text, which is read once for all of them. */
export type ProseCheck = (
  text: ReportText,
  rule: Rule,
  /** Last year's report, where there is one to compare with. */
  previous?: unknown,
) => readonly Found[]

/** Nothing found: one list for all checks. */
export const NONE: readonly Found[] = Object.freeze([])
