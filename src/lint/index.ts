// The rules of `x-rules` that read prose: which function checks which. Wording, words and severity stand in the schema.

import { checkCopied } from '../similarity/check.js'
import type { ProseCheck } from '../validate/checks/check.js'
import { checkOtherAgency, checkUpperVoice } from './agency.js'
import { checkGarbled, checkWords } from './foreign.js'
import { checkLead } from './lead.js'
import { checkIdNumbers, checkMailboxes, checkMobileNumbers } from './personal.js'
import { checkAddresses, checkPersons } from './persons.js'
import { checkAspects, checkMention, checkPerfunctory, checkResults } from './sections.js'
import { checkDoubledYear, checkLateMeasure, checkStaleYear } from './years.js'

/** The checks by rule id. */
export const PROSE_CHECKS: Readonly<Record<string, ProseCheck>> = {
  'prose-year-stale': checkStaleYear,
  'prose-year-doubled': checkDoubledYear,
  'prose-measure-late': checkLateMeasure,
  'prose-other-agency': checkOtherAgency,
  'prose-upper-voice': checkUpperVoice,
  'prose-perfunctory': checkPerfunctory,
  'prose-problem-missing': checkMention,
  'prose-measure-missing': checkMention,
  'prose-aspect-missing': checkAspects,
  'prose-oversight-missing': checkResults,
  'prose-lead-sections': checkLead,
  'prose-id-number': checkIdNumbers,
  'prose-mobile-number': checkMobileNumbers,
  'prose-private-mailbox': checkMailboxes,
  'prose-person-named': checkPersons,
  'prose-private-address': checkAddresses,
  'prose-advert': checkWords,
  'prose-site-residue': checkWords,
  'prose-garbled': checkGarbled,
  'prose-copied': checkCopied,
}
