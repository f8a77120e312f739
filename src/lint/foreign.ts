// Rules on what is no text of a report: advertising put in by others, leftovers of a site, garbled characters.

import type { Passage } from '../text/passages.js'
import type { ReportText } from '../text/text.js'
import { type Found, NONE, type ProseCheck } from '../validate/checks/check.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { findSentence } from './sentences.js'
import { findAny, hasAny, mayHaveAny, readWords } from './words.js'

/**
 * Check that the text holds none of some words.
 *
 * @param text
 *   The text of the report, its title included.
 * @param rule
 *   Settings: the `words`; words in the same sentence that make them lawful (`unless`).
 * @returns
 *   One finding per word.
 */
export const checkWords: ProseCheck = (text, rule) => {
  const list = readWords(rule, 'words')
  if (!mayHaveAny(text, list)) return NONE
  const words = findAny(list)
  const unless = readWords(rule, 'unless')
  return findInText(text, (passage) =>
    listMatches(passage, words)
      .filter((span) => {
        const { start, end } = findSentence(passage.folded, span)
        return !hasAny(passage.folded.slice(start, end), unless)
      })
      .map((span) => quote(passage, span)),
  )
}

/** UTF-8 read as Latin letters; characters of nobody's; halves of a character. */
const GARBLED =
  /(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]{1,3}){2,}|\p{Co}+|\p{Cs}+|(?:(?!\s)\p{Cc})+/gu

/**
 * Check that the text holds no garbled characters.
 *
 * @param text
 *   The text of the report, its title included.
 * @param rule
 *   Setting: `words` that only damage makes.
 * @returns
 *   One finding per place.
 */
export const checkGarbled: ProseCheck = (text, rule) => {
  const list = readWords(rule, 'words')
  const words = mayHaveAny(text, list) ? new RegExp(`(?:${findAny(list).source})+`, 'g') : undefined
  return findInText(text, (passage) => {
    if (!words && !passage.isOdd) return NONE
    const spans = [
      ...(words ? listMatches(passage, words) : []),
      ...(passage.isOdd ? listMatches(passage, GARBLED) : []),
    ]
    return spans.map((span) => quote(passage, span))
  })
}

function findInText({ titled }: ReportText, find: (passage: Passage) => readonly Found[]): readonly Found[] {
  const found = titled.flatMap(find)
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}
