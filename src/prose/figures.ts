// A passage of running text → the figures in it: value, unit, whether it is meant to be exact, and where it stands.

import { readNumeral } from './numerals.js'

/** A figure of a passage. */
export interface Figure {
  readonly start: number
  /** Behind its unit. */
  readonly end: number
  readonly value: number
  /** What a rounded numeral leaves open; 0 for one written out. */
  readonly step: number
  /** Whether the text says that it is only about this: 约, 余. */
  readonly isRough: boolean
  readonly unit: 'count' | 'money' | 'percent' | 'other'
}

const ARABIC = String.raw`\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const CHINESE = '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{0,14}'
const FIGURE = new RegExp(
  `(?:(?:${ARABIC})\\s{0,3}(?:[万亿千百](?!元)){0,2}|${CHINESE})\\s{0,3}([多余几])?\\s{0,3}(万元|亿元|元|%|个百分点|件次|人次|[件宗份条起例次项个页名人篇期场家])`,
  'g',
)

const COUNTED = /^(件次|[件宗份条起例次项])$/
const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }
/** Words before a numeral that make it an ordinal, a rate, or part of something else. */
const NOT_A_COUNT = /[第每逐任某哪这那该按0-9.\-—–~～/／]\s*$|[几数](?=[^\d]?$)/
const RANGE = /[0-9一二三四五六七八九十](?:至|到)\s*$/
const ROUGH_BEFORE = /(约|近|逾|超过|超|接近|不足|至少|最多|突破|大约|大概)(?:为|有)?\s*$/
const ROUGH_AFTER = /^(?:以上|左右|上下|以内|以下)/

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
  return text
    .replace(/[０-９％．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）'))
    .replace(/《[^《》\n]*》/g, (title) => '\u00a0'.repeat(title.length))
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
  for (const match of text.matchAll(FIGURE)) {
    if (figures.length === MOST) break
    const [whole, rough, unit = ''] = match
    const start = match.index
    const end = start + whole.length
    const before = text.slice(Math.max(0, start - 6), start)
    if (NOT_A_COUNT.test(before) || RANGE.test(before)) continue
    // 一件事一次办 counts nothing.
    if (/^[一两]/.test(whole) && /^[事次]/.test(text.slice(end))) continue
    const written = whole.slice(0, whole.length - unit.length).replace(/[多余几]?\s*$/, '')
    const numeral = readNumeral(written.trim())
    if (numeral === undefined) continue
    const factor = MONEY[unit] ?? 1
    const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
    const step = MONEY[unit] || unit === '%' ? factor / 10 ** decimals : numeral.step
    figures.push({
      start,
      end,
      value: Number((numeral.value * factor).toPrecision(15)),
      step,
      isRough: rough !== undefined || ROUGH_BEFORE.test(before) || ROUGH_AFTER.test(text.slice(end, end + 2)),
      unit: unit in MONEY ? 'money' : unit === '%' ? 'percent' : COUNTED.test(unit) ? 'count' : 'other',
    })
  }
  return figures
}
