// The rules of `x-rules`: which function checks which. Wording, severity and settings stand in the schema.

import { checkCreditCode, checkRulesPowerUnknown, checkRulesWithoutPower } from './agency.js'
import { checkExplanations, checkNotes } from './annotations.js'
import type { Check } from './check.js'
import { checkDates, checkDeadline, checkPeriod, checkPlausible, checkPublished } from './dates.js'
import { checkEditionYear } from './edition.js'
import { checkFeeMismatch, checkFeeMissing } from './handling-fee.js'
import { checkHeadings } from './headings.js'
import { checkLocal } from './local.js'
import { checkSections, checkTableRows, checkTitle } from './text.js'

/** The checks by rule id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'edition-not-for-year': checkEditionYear,
  'period-not-year': checkPeriod,
  'date-not-real': checkDates,
  'published-too-early': checkPublished,
  'published-implausible': checkPlausible,
  'published-late': checkDeadline,
  'credit-code-check': checkCreditCode,
  'rules-without-power': checkRulesWithoutPower,
  'rules-power-unknown': checkRulesPowerUnknown,
  'section-empty': checkSections,
  'heading-missing': checkHeadings,
  'handling-fee-missing': checkFeeMissing,
  'handling-fee-mismatch': checkFeeMismatch,
  'title-without-year': checkTitle,
  'note-without-cell': checkNotes,
  'explanation-without-rule': checkExplanations,
  'table-row-uneven': checkTableRows,
  'local-not-checked': checkLocal,
}
