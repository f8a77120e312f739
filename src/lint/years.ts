// Rules on years in the text: left from an earlier report, named twice, or given to what is still to come.

import type { Rule } from '../model/types.js'
import type { Passage } from '../text/passages.js'
import { type Found, NONE, type ProseCheck } from '../validate/checks/check.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { findSentence, type Span } from './sentences.js'
import { findAny, hasAny, readWords } from './words.js'

const YEAR = /^(?:(?:19|20)\d\d|二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2})$/
const LONGER = /[\d〇零一二三四五六七八九]/
const PERIOD =
  /(?<!\d)(20\d\d)\s?年\s?1\s?月\s?1\s?日(?:起|开始)?[，,\s]?(?:至|到|—{1,2}|－|-|~|～)\s?(?:(20\d\d)\s?年)?\s?12\s?月\s?31\s?日/g

/**
 * Check that years in the text are the report year, or said to be of another for a reason.
 *
 * @param text
 *   The text of the report; nothing is said where it names no year.
 * @param rule
 *   Settings: words of `comparisons` in the sentence, `before` and `after` the year (`until` is no such word),
 *   what it is `about`, and `earlierReports`, which only the lead may not name.
 * @returns
 *   One finding per year that was left.
 */
export const checkStaleYear: ProseCheck = ({ report, passages }, rule) => {
  const { year } = report
  if (typeof year !== 'number') return NONE
  const found = passages.flatMap((passage) => findStaleYears(passage, year, rule))
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

function findStaleYears(passage: Passage, year: number, rule: Rule): readonly Found[] {
  if (!passage.folded.includes('年')) return NONE
  const periods = passage.folded.includes('31') ? listMatches(passage, PERIOD) : []
  const wrong = periods.filter(({ match }) =>
    [match[1], match[2] ?? match[1]].some((each) => Number(each) !== year),
  )
  const isInPeriod = ({ start }: Span) =>
    periods.some((period) => start >= period.start && start < period.end)
  const stale = listYears(passage.folded).filter(
    (each) => each.year < year && !isInPeriod(each) && isLeft(passage, each, year, rule),
  )
  return [...wrong.filter((each) => !hasComparison(passage, each, rule)), ...stale].map((each) =>
    quote(passage, each, { expected: String(year) }),
  )
}

/** The years of a text, found by the word behind them. */
function listYears(text: string): readonly (Span & { readonly year: number })[] {
  const years = []
  for (let at = text.indexOf('年'); at >= 0 && years.length < MOST_FOUND; at = text.indexOf('年', at + 1)) {
    const end = /\s/.test(text.charAt(at - 1)) ? at - 1 : at
    const digits = text.slice(Math.max(0, end - 4), end)
    if (YEAR.test(digits) && !LONGER.test(text.charAt(end - 5)))
      years.push({ start: end - 4, end: at + 1, year: readYear(digits) })
  }
  return years
}

const NUMERALS = '〇一二三四五六七八九'

function readYear(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return Number(
    text
      .replace(/[零○Oo]/g, '〇')
      .replace(/[〇一二三四五六七八九]/g, (each) => String(NUMERALS.indexOf(each))),
  )
}

/** Whether nothing near an earlier year says why it stands there. */
function isLeft(passage: Passage, span: Span, year: number, rule: Rule): boolean {
  const { folded: text } = passage
  const rest = text.slice(span.end, span.end + 30)
  // A day of an earlier year is a date of something; a passage that is a date alone is that of the report.
  if (/^\s?\d{1,2}\s?月\s?\d{1,2}\s?日/.test(rest)) return /^\s*\d{4}\s?年[\s\d月日]+$/.test(text)
  if (isTitled(text, span)) return false
  const sentence = findSentence(text, span)
  const words = text.slice(sentence.start, sentence.end)
  if (words.includes(String(year)) || hasComparison(passage, span, rule)) return false
  const before = text.slice(Math.max(0, span.start - 6), span.start)
  const endsIn = (setting: string) => readWords(rule, setting).some((word) => before.endsWith(word))
  if ((endsIn('before') && !endsIn('until')) || /[-－—~～、]$/.test(before)) return false
  const after = rest.replace(/^[度底末初]?/, '')
  if (/^[、\-－—~～《(（]/.test(after) || readWords(rule, 'after').some((word) => after.startsWith(word)))
    return false
  const clause = /^[^，。；！？,;]*/.exec(rest)?.[0] ?? ''
  if (hasAny(clause, readWords(rule, 'about'))) return false
  return passage.place.startsWith('/lead') || !hasAny(clause, readWords(rule, 'earlierReports'))
}

function hasComparison({ folded }: Passage, span: Span, rule: Rule): boolean {
  const sentence = findSentence(folded, span)
  return hasAny(folded.slice(sentence.start, sentence.end), readWords(rule, 'comparisons'))
}

/** Inside the name of a document, or in quotation marks. */
function isTitled(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  return ['《》', '〈〉', '“”', '「」', '〔〕'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  )
}

/**
 * Check that no name says 年度 twice.
 *
 * @param text
 *   The text of the report, its title included.
 * @param rule
 *   Settings: the `word`, and the `nouns` it stands before the second time.
 * @returns
 *   One finding per name.
 */
export const checkDoubledYear: ProseCheck = ({ titled }, rule) => {
  const word = rule.settings?.word
  if (typeof word !== 'string' || word === '') return NONE
  const found = titled.flatMap((passage) => {
    const first = passage.folded.indexOf(word)
    if (first < 0 || passage.folded.indexOf(word, first + word.length) < 0) return NONE
    return listMatches(passage, writeDoubled(word, rule)).map((span) => quote(passage, span))
  })
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

const doubled = new WeakMap<Rule, RegExp>()

function writeDoubled(word: string, rule: Rule): RegExp {
  const known = doubled.get(rule)
  if (known) return known
  const noun = findAny(readWords(rule, 'nouns')).source
  const body = findAny([word]).source
  const pattern = new RegExp(
    `\\d{4}\\s?(?:${body})[^，。；,;、《》]{0,30}?(?:${body})(?:${noun})|(?:${body}){2}`,
    'g',
  )
  doubled.set(rule, pattern)
  return pattern
}

/**
 * Check that measures to come are not dated in the report year.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `paths` of the prose, headings they stand `under`, `starts` they follow, words of `plans`, and words
 *   that say a thing is `done`.
 * @returns
 *   One finding per sentence.
 */
export const checkLateMeasure: ProseCheck = ({ report, passages }, rule) => {
  const { year } = report
  if (typeof year !== 'number') return NONE
  const paths = readWords(rule, 'paths')
  const pattern = new RegExp(`(?<!\\d)${year}\\s?年`, 'g')
  const found: Found[] = []
  let isMeasures = false
  for (const passage of passages) {
    if (!paths.includes(passage.place)) continue
    if (passage.kind === 'heading') {
      isMeasures = hasAny(passage.text, readWords(rule, 'under'))
      continue
    }
    for (const span of listMatches(passage, pattern)) {
      const before = passage.folded.slice(0, span.start)
      if ((isMeasures || hasAny(before, readWords(rule, 'starts'))) && isPlan(passage, span, rule))
        found.push(quote(passage, span, { expected: String(year + 1) }))
    }
  }
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

function isPlan({ folded }: Passage, span: Span, rule: Rule): boolean {
  const sentence = findSentence(folded, span)
  const words = folded.slice(sentence.start, sentence.end)
  const next = folded.slice(span.end, Math.min(span.end + 12, sentence.end))
  return hasAny(next, readWords(rule, 'plans')) && !hasAny(words, readWords(rule, 'done'))
}
