// Rules on whom the text is about: the agency of the report, and no other one.

import type { Rule } from '../model/types.js'
import type { Passage } from '../text/passages.js'
import { type Found, type Loose, type LooseReport, NONE, type ProseCheck } from '../validate/checks/check.js'
import { isOrgan } from '../validate/checks/organs.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { findAny, hasAny, isWithin, mayHaveAny, readWords } from './words.js'

/**
 * Check that no other agency is left as the subject of a sentence, and no sibling is named.
 *
 * @param text
 *   The text of the report; nothing is said where it does not name its agency.
 * @param rule
 *   Settings: names of `siblings`, found anywhere; `kinds`, ends of names, of which those of the agency's own kind are
 *   looked for before `deeds`; `notNames`, words that no name holds.
 * @returns
 *   One finding per name.
 */
export const checkOtherAgency: ProseCheck = (text, rule) => {
  const own = (text.report as LooseReport).agency?.name
  if (typeof own !== 'string' || own === '') return NONE
  const siblings = readWords(rule, 'siblings').filter((name) => !own.includes(name) && !name.includes(own))
  const subject = writeSubject(own, rule)
  const names = siblings.length > 0 && mayHaveAny(text, siblings) ? findAny(siblings) : undefined
  const found: Found[] = []
  for (const passage of text.titled) {
    if (names)
      found.push(...listMatches(passage, names).map((span) => quote(passage, span, { expected: own })))
    if (subject && passage.folded.search(subject.rest) >= 0)
      found.push(...findSubjects(passage, subject.whole, own, rule))
  }
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

/** How an agency of some kind is named as the subject. */
interface Subject {
  readonly whole: RegExp
  /** The end of it, which is soon looked for: no name without it. */
  readonly rest: RegExp
}

const subjects = new WeakMap<readonly string[], ReadonlyMap<string, Subject>>()

/** Names of the agency's own kind where a sentence or a clause begins, or after a year, before what agencies do. */
function writeSubject(own: string, rule: Rule): Subject | undefined {
  const deeds = readWords(rule, 'deeds')
  const kind = readWords(rule, 'kinds').reduce(
    (longest, each) => (own.endsWith(each) && each.length > longest.length ? each : longest),
    '',
  )
  if (kind === '' || deeds.length === 0) return undefined
  const known = subjects.get(deeds)
  const found = known?.get(kind)
  if (found) return found
  const [end, deed] = [findAny([kind]).source, findAny(deeds).source]
  const year = '(?:20\\d\\d\\s?年度?)'
  const rest = `${end}(?=${year}?[，,]?(?:${deed}|政府信息公开))`
  const made = {
    whole: new RegExp(`(?<=^|[。！？；，：\\s]|${year})([\\u4e00-\\u9fff]{2,14}?${rest})`, 'g'),
    rest: new RegExp(rest),
  }
  subjects.set(deeds, new Map([...(known ?? []), [kind, made]]))
  return made
}

function findSubjects(passage: Passage, subject: RegExp, own: string, rule: Rule): Found[] {
  const notNames = readWords(rule, 'notNames')
  return listMatches(passage, subject).flatMap((span) => {
    const name = passage.text.slice(span.start, span.end)
    // A short form of its own name has the same characters in the same order.
    if (isWithin(name, own) || isWithin(own, name) || hasAny(name, notNames)) return []
    return [quote(passage, span, { expected: own })]
  })
}

/**
 * Check that a report on one agency does not speak of a whole area.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `words` of the upper voice; organs that may use it, by traits (`notFor`) or by what their name holds
 *   (`notForNames`).
 * @returns
 *   One finding per use.
 */
export const checkUpperVoice: ProseCheck = (text, rule) => {
  const list = readWords(rule, 'words')
  if (!mayHaveAny(text, list) || speaksForArea(text.report, rule)) return NONE
  const words = findAny(list)
  const found = text.passages.flatMap((passage) =>
    listMatches(passage, words).map((span) => quote(passage, span)),
  )
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

function speaksForArea({ agency }: LooseReport, rule: Rule): boolean {
  const organs = rule.settings?.notFor
  if (Array.isArray(organs) && organs.some((organ: Loose) => isOrgan(agency, organ))) return true
  const name = agency?.name
  return (
    typeof name === 'string' && agency?.kind === undefined && hasAny(name, readWords(rule, 'notForNames'))
  )
}
