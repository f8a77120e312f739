// Rules on personal data: identity numbers, mobile numbers, private mailboxes. What they found is told with its middle
// hidden, so that a list of issues gives nothing away.

import { readPointer } from '../model/pointer.js'
import type { Rule } from '../model/types.js'
import type { Passage } from '../text/passages.js'
import { type ReportText, readField } from '../text/text.js'
import { type Found, NONE, type ProseCheck } from '../validate/checks/check.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import type { Span } from './sentences.js'
import { readWords } from './words.js'

/** An identity number may be written in groups. */
const ID =
  /(?<![\dA-Za-z])[1-8]\d{5}[\s-]?(?:19|20)\d{2}[\s-]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\s-]?\d{3}[\dXx](?![\dA-Za-z])/g
const MOBILE = /(?<![\dA-Za-z./-])(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\d@A-Za-z])(?!\.\d)/g
const MAILBOX = /(?<![\w.+-])(\d{5,12})@([a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4})/gi

/**
 * Check that the text gives no identity number.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Setting: `paths` of further texts.
 * @returns
 *   One finding per number whose date and check digit are right.
 */
export const checkIdNumbers: ProseCheck = (text, rule) =>
  findPersonal(text, rule, ID, mayHoldId, ({ text: number }) =>
    isIdNumber(number.replace(/[\s-]/g, '').toUpperCase()),
  )

const mayHoldId = ({ longestNumber }: Passage) => longestNumber >= 17

// GB 11643—1999: weights of the first 17 digits, and the check characters by remainder.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function isIdNumber(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'.charAt(sum % 11) === digits[17]
}

/**
 * Check that the text gives no mobile number.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `paths` of further texts; `units` that make a number an amount.
 * @returns
 *   One finding per number.
 */
export const checkMobileNumbers: ProseCheck = (text, rule) => {
  const units = readWords(rule, 'units')
  return findPersonal(
    text,
    rule,
    MOBILE,
    mayHoldMobile,
    ({ after }) => !units.some((unit) => after.startsWith(unit)),
  )
}

const mayHoldMobile = ({ longestNumber }: Passage) => longestNumber >= 11

/**
 * Check that the text gives no private mailbox: one that is named by a number of its owner's.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `paths` of further texts; `hosts` where a mailbox of digits is a person's. One named by a mobile number is
 *   a person's anywhere.
 * @returns
 *   One finding per mailbox.
 */
export const checkMailboxes: ProseCheck = (text, rule) => {
  const hosts = readWords(rule, 'hosts')
  return findPersonal(text, rule, MAILBOX, mayHoldMailbox, ({ text: mailbox }) => {
    const [name = '', host = ''] = mailbox.toLowerCase().split('@')
    return hosts.includes(host) || /^1[3-9]\d{9}$/.test(name)
  })
}

const mayHoldMailbox = ({ longestNumber, folded }: Passage) => longestNumber >= 5 && folded.includes('@')

interface Candidate {
  readonly text: string
  readonly after: string
}

function findPersonal(
  { report, passages, pairs }: ReportText,
  rule: Rule,
  pattern: RegExp,
  mayHold: (passage: Passage) => boolean,
  isPersonal: (candidate: Candidate) => boolean,
): readonly Found[] {
  const further = readWords(rule, 'paths').flatMap(
    (path) => readField(readPointer(report, path), path, pairs) ?? [],
  )
  const found = [...further, ...passages].flatMap((passage) => {
    if (!mayHold(passage)) return []
    const spans = listMatches(passage, pattern).filter(({ start, end }) =>
      isPersonal({ text: passage.folded.slice(start, end), after: passage.folded.slice(end, end + 4) }),
    )
    return spans.length === 0 ? [] : tell(passage, spans)
  })
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

/** Every number of the passage is hidden in every quotation, whatever kind it is of. */
function tell(passage: Passage, spans: readonly Span[]): Found[] {
  const hidden = { ...passage, text: hideNumbers(passage.folded) }
  return spans.map((span) => quote(hidden, span))
}

/**
 * Hide every number of a person in a text.
 *
 * @param text
 *   The text.
 * @returns
 *   The same, as long, with the middle of each number hidden.
 */
export function hideNumbers(text: string): string {
  return [ID, MOBILE, MAILBOX].reduce((rest, pattern) => rest.replace(pattern, hide), text)
}

function hide(number: string): string {
  const name = number.split('@', 1)[0] ?? ''
  const shown = Math.min(3, Math.floor(name.length / 3))
  return name.slice(0, shown) + '*'.repeat(name.length - 2 * shown) + number.slice(name.length - shown)
}
