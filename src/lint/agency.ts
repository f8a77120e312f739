// Rules on whom the text is about: the agency of the report, and no other one.

import type { Rule } from '../model/types.js'
import { type Check, type Found, type Loose, type LooseReport, NONE } from '../validate/checks/check.js'
import { isOrgan } from '../validate/checks/organs.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { listPassages, type Passage, readPassage } from './passages.js'
import { findAny, hasAny, isWithin, readWords } from './words.js'

/**
 * Check that no other agency is left as the subject of a sentence, and no sibling is named.
 *
 * @param report
 *   The report; nothing is said where it does not name its agency.
 * @param rule
 *   Settings: names of `siblings`, found anywhere; `kinds`, ends of names, of which those of the agency's own kind are
 *   looked for before `deeds`; `notNames`, words that no name holds.
 * @param model
 *   The edition.
 * @returns
 *   One finding per name.
 */
export const checkOtherAgency: Check = (report, rule, model) => {
  const own = report.agency?.name
  if (typeof own !== 'string' || own === '') return NONE
  const siblings = readWords(rule, 'siblings').filter((name) => !own.includes(name) && !name.includes(own))
  const subject = writeSubject(own, rule)
  const passages = [...readPassage('/title', report.title), ...listPassages(report, model)]
  const found = passages.flatMap((passage) => [
    ...listMatches(passage, findAny(siblings)).map((span) => quote(passage, span, { expected: own })),
    ...(subject === undefined ? [] : findSubjects(passage, subject, own, rule)),
  ])
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}

/** Names of the agency's own kind where a sentence or a clause begins, or after a year, before what agencies do. */
function writeSubject(own: string, rule: Rule): RegExp | undefined {
  const kind = [...readWords(rule, 'kinds')]
    .sort((a, b) => b.length - a.length)
    .find((each) => own.endsWith(each))
  const deeds = readWords(rule, 'deeds')
  if (kind === undefined || deeds.length === 0) return undefined
  const [end, deed] = [findAny([kind]).source, findAny(deeds).source]
  const year = '(?:20\\d\\d\\s?年度?)'
  return new RegExp(
    `(?<=^|[。！？；，：\\s]|${year})([\\u4e00-\\u9fff]{2,14}?${end})(?=${year}?[，,]?(?:${deed}|政府信息公开))`,
    'g',
  )
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
 * @param report
 *   The report.
 * @param rule
 *   Settings: `words` of the upper voice; organs that may use it, by traits (`notFor`) or by what their name holds
 *   (`notForNames`).
 * @param model
 *   The edition.
 * @returns
 *   One finding per use.
 */
export const checkUpperVoice: Check = (report, rule, model) => {
  if (speaksForArea(report, rule)) return NONE
  const words = findAny(readWords(rule, 'words'))
  const found = listPassages(report, model).flatMap((passage) =>
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
