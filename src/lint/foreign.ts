// Rules on what is no text of a report: advertising put in by others, leftovers of a site, garbled characters.

import { type Check, type Found, NONE } from '../validate/checks/check.js'
import { listMatches, MOST_FOUND, quote } from './found.js'
import { listPassages, type Passage, readPassage } from './passages.js'
import { findSentence } from './sentences.js'
import { findAny, hasAny, readWords } from './words.js'

/**
 * Check that the text holds none of some words.
 *
 * @param report
 *   The report, its title included.
 * @param rule
 *   Settings: the `words`; words in the same sentence that make them lawful (`unless`).
 * @param model
 *   The edition.
 * @returns
 *   One finding per word.
 */
export const checkWords: Check = (report, rule, model) => {
  const words = findAny(readWords(rule, 'words'))
  const unless = readWords(rule, 'unless')
  return findInText(report, model, (passage) =>
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
 * @param report
 *   The report, its title included.
 * @param rule
 *   Setting: `words` that only damage makes.
 * @param model
 *   The edition.
 * @returns
 *   One finding per place.
 */
export const checkGarbled: Check = (report, rule, model) => {
  const words = new RegExp(`(?:${findAny(readWords(rule, 'words')).source})+`, 'g')
  return findInText(report, model, (passage) =>
    [...listMatches(passage, words), ...listMatches(passage, GARBLED)].map((span) => quote(passage, span)),
  )
}

function findInText(
  report: Parameters<Check>[0],
  model: Parameters<Check>[2],
  find: (passage: Passage) => readonly Found[],
): readonly Found[] {
  const found = [...readPassage('/title', report.title), ...listPassages(report, model)].flatMap(find)
  return found.length > 0 ? found.slice(0, MOST_FOUND) : NONE
}
