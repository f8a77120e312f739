// A passage of running text → the figures in it: value, unit, whether it is meant to be exact, and where it stands.

import { tabulate } from '../text/characters.js'
import { findUnit, isFirst, readFigure, type Written } from './written.js'

/** A figure of a passage. */
export interface Figure extends Written {
  readonly start: number
}

/** What stands before a numeral that is an ordinal, a rate, or part of something else. */
const NOT_A_COUNT = tabulate('第每逐任某哪这那该按0123456789.-—–~～/／')
const INDEFINITE = tabulate('几数')
const TO = tabulate('至到')
const RANGE = tabulate('0123456789一二三四五六七八九十')
const ROUGH_BEFORE = /(约|近|逾|超过|超|接近|不足|至少|最多|突破|大约|大概)(?:为|有)?\s*$/
/** What those end in. */
const ROUGH_END = tabulate('约近逾过超足少多破概为有')
const ROUGH_AFTER = /^(?:以上|左右|上下|以内|以下)/
const ROUGH_START = tabulate('以左上')
const WINDOW = 6

/** More figures than this in one passage are no report's. */
const MOST = 300

/**
 * Put a text into the form in which figures and words are looked for.
 *
 * @param text
 *   A passage.
 * @returns
 *   The same with half-width digits, signs and full-width brackets, character by character, so that places stay; titles
 *   of documents, 《…》, are blanked.
 */
export function normalise(text: string): string {
  let plain = text
  if (/[０-９％．]/.test(plain))
    plain = plain.replace(/[０-９％．]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
  if (plain.includes('(') || plain.includes(')'))
    plain = plain.replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）'))
  if (plain.includes('《')) plain = plain.replace(/《[^《》\n]*》/g, (title) => '\u00a0'.repeat(title.length))
  return plain
}

/**
 * List the figures of a passage.
 *
 * @param text
 *   The passage, in the form of {@link normalise}.
 * @returns
 *   The figures from left to right. Ordinals, ranges and rates are none.
 */
export function listFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  let reach = 0
  for (let at = 0; at < text.length && figures.length < MOST; at++) {
    if (!isFirst(text.charCodeAt(at))) continue
    if (at >= reach) reach = findUnit(text, at)
    // 进一步: most numerals are no figures.
    if (reach < 0) {
      at = -reach
      reach = 0
      continue
    }
    const written = readFigure(text, at, reach)
    if (written === undefined) continue
    const start = at
    const end = typeof written === 'number' ? written : written.end
    at = end - 1
    if (typeof written === 'number') continue
    const last = findLast(text, start)
    if (isNoCount(text, start, last)) continue
    // 一件事一次办 counts nothing.
    if ('一两'.includes(text.charAt(start)) && '事次'.includes(text.charAt(end) || ' ')) continue
    const isRough = written.isRough || isAbout(text, start, end, last)
    const { value, step, unit } = written
    figures.push({ start, end, value, step, isRough, unit })
  }
  return figures
}

/** Whether words beside a figure say that it is only about this. */
function isAbout(text: string, start: number, end: number, last: number): boolean {
  if (ROUGH_END[text.charCodeAt(last)] && ROUGH_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start)))
    return true
  return ROUGH_START[text.charCodeAt(end)] === 1 && ROUGH_AFTER.test(text.slice(end, end + 2))
}

/** The last character before a numeral that is no blank. */
function findLast(text: string, start: number): number {
  let last = start - 1
  while (last >= 0 && last > start - WINDOW && BLANK.test(text.charAt(last))) last--
  return last
}

const BLANK = /\s/

/** Whether what stands before a numeral makes it no count. */
function isNoCount(text: string, start: number, last: number): boolean {
  const code = text.charCodeAt(last)
  if (NOT_A_COUNT[code] || (TO[code] && RANGE[text.charCodeAt(last - 1)])) return true
  // 数十件, but not 总数三十件.
  return INDEFINITE[code] === 1 && text.charAt(start) === '十'
}
