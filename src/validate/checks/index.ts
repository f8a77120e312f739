// The rules of `x-rules`: which function checks which. Wording, severity and settings stand in the schema.

import { checkCreditCode, checkRulesPowerUnknown, checkRulesWithoutPower } from './agency.js'
import { checkExplanations, checkNotes } from './annotations.js'
import type { Check } from './check.js'
import { checkDates, checkPeriod, checkPublished } from './dates.js'
import { checkFeeMismatch, checkFeeMissing } from './handling-fee.js'
import { checkLocal } from './local.js'
import { checkSections, checkTableRows, checkTitle } from './text.js'

/** The checks by rule id. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'period-not-year': checkPeriod,
  'date-not-real': checkDates,
  'published-too-early': checkPublished,
  'credit-code-check': checkCreditCode,
  'rules-without-power': checkRulesWithoutPower,
  'rules-power-unknown': checkRulesPowerUnknown,
  'section-empty': checkSections,
  'handling-fee-missing': checkFeeMissing,
  'handling-fee-mismatch': checkFeeMismatch,
  'title-without-year': checkTitle,
  'note-without-cell': checkNotes,
  'explanation-without-rule': checkExplanations,
  'table-row-uneven': checkTableRows,
  'local-not-checked': checkLocal,
}
