// The rules of `x-rules`: which function checks which. Wording, severity and settings stand in the schema.

import type { Finding } from '../../issue/issue.js'
import type { Model, Rule } from '../../model/types.js'
import { checkCreditCode, checkRulesWithoutPower } from './agency.js'
import { checkExplanations, checkNotes } from './annotations.js'
import { checkDates, checkPeriod, checkPublished } from './dates.js'
import { checkFeeMismatch, checkFeeMissing } from './handling-fee.js'
import { checkTableRows, checkTitle } from './text.js'

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
export type Check = (report: LooseReport, rule: Rule, model: Model) => readonly Found[]

/** The checks by rule id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'period-not-year': checkPeriod,
  'date-not-real': checkDates,
  'published-too-early': checkPublished,
  'credit-code-check': checkCreditCode,
  'rules-without-power': checkRulesWithoutPower,
  'handling-fee-missing': checkFeeMissing,
  'handling-fee-mismatch': checkFeeMismatch,
  'title-without-year': checkTitle,
  'note-without-cell': checkNotes,
  'explanation-without-rule': checkExplanations,
  'table-row-uneven': checkTableRows,
}
