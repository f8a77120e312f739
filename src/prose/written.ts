// A place in a passage → the figure that is written there: numeral and unit, whatever stands beside it.

import { tabulate } from '../text/characters.js'
import { readNumeral } from './numerals.js'

/** A figure as it is written. */
export interface Written {
  /** Place behind its unit. */
  readonly end: number
  readonly value: number
  /** What a rounded numeral leaves open; 0 for one written out. */
  readonly step: number
  /** Whether 多, 余 or 几 makes it a rough one. */
  readonly isRough: boolean
  readonly unit: 'count' | 'money' | 'percent' | 'other'
}

// Fifteen digits are more than any figure has: a pattern without end would try each end of an endless number.
const ARABIC = String.raw`\d{1,3}(?:[,，]\d{3}){1,4}(?!\d)(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?`
const CHINESE = '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{0,14}'
const FIGURE = new RegExp(
  `(?:(?:${ARABIC})\\s{0,3}(?:[万亿千百](?!元)){0,2}|${CHINESE})\\s{0,3}([多余几])?\\s{0,3}(万元|亿元|元|%|个百分点|件次|人次|[件宗份条起例次项个页名人篇期场家])`,
  'y',
)
/** What a figure may hold before its unit, 万元 and 亿元 included. */
const WITHIN = tabulate(
  '0123456789.,，零〇一二两三四五六七八九十百千万亿多余几 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)
/** What a unit may begin with there. */
const UNIT = tabulate('元%个件人宗份条起例次项页名篇期场家')
const FIRST = tabulate('0123456789零〇一二两三四五六七八九十')

const COUNTED: ReadonlySet<string> = new Set(['件次', ...'件宗份条起例次项'])
const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }
const DIGIT = tabulate('0123456789')

/**
 * Find out how far a figure may reach.
 *
 * @param text
 *   A passage.
 * @param at
 *   Place of a character a figure may begin with.
 * @returns
 *   The place of its unit; less than 0 as far as no unit follows: there is no figure up to the place it is minus of.
 */
export function findUnit(text: string, at: number): number {
  let reach = at + 1
  while (WITHIN[text.charCodeAt(reach)]) reach++
  return UNIT[text.charCodeAt(reach)] ? reach : -reach
}

/**
 * Tell whether a figure may begin with a character.
 *
 * @param code
 *   Its code.
 * @returns
 *   True for digits and the numerals a number begins with.
 */
export function isFirst(code: number): boolean {
  return FIRST[code] === 1
}

/**
 * Read the figure at a place.
 *
 * @param text
 *   A passage.
 * @param at
 *   Where it begins.
 * @param reach
 *   Where its unit may begin at most.
 * @returns
 *   The figure; its end alone where the numeral is none; undefined where there is no figure.
 */
export function readFigure(text: string, at: number, reach: number): Written | number | undefined {
  let digits = at
  while (DIGIT[text.charCodeAt(digits)]) digits++
  if (digits === reach && digits - at <= MOST_DIGITS) {
    const unit = LONG_UNITS.find((each) => text.startsWith(each, reach)) ?? text.charAt(reach)
    return describe(reach + unit.length, Number(text.slice(at, digits)), 0, 0, false, unit)
  }
  FIGURE.lastIndex = at
  const match = FIGURE.exec(text)
  if (!match) return undefined
  const [whole, rough, unit = ''] = match
  const bare = whole.slice(0, whole.length - unit.length).trimEnd()
  const numeral = readNumeral((rough === undefined ? bare : bare.slice(0, -1)).trim())
  if (numeral === undefined) return at + whole.length
  const decimals = /\.(\d+)/.exec(bare)?.[1]?.length ?? 0
  return describe(at + whole.length, numeral.value, numeral.step, decimals, rough !== undefined, unit)
}

const MOST_DIGITS = 15
const LONG_UNITS = ['件次', '人次', '个百分点']

function describe(
  end: number,
  number: number,
  left: number,
  decimals: number,
  isRough: boolean,
  unit: string,
): Written {
  const factor = MONEY[unit]
  if (factor !== undefined) {
    const value = factor === 1 ? number : Number((number * factor).toPrecision(15))
    return { end, value, step: factor / 10 ** decimals, isRough, unit: 'money' }
  }
  if (unit === '%') return { end, value: number, step: 1 / 10 ** decimals, isRough, unit: 'percent' }
  return { end, value: number, step: left, isRough, unit: COUNTED.has(unit) ? 'count' : 'other' }
}
