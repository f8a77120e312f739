// Headings in order → their numbers, counted by level after the samples of the model.

import type { Model } from '../model/types.js'

/** Counts the headings of one section. */
export interface HeadingCounter {
  /**
   * Number the next heading.
   *
   * @param level
   *   Its level.
   * @param printed
   *   The number the report gives itself; an empty text for none.
   * @returns
   *   The number to print with its punctuation, or an empty text.
   */
  next(level: number, printed: string | undefined): string
}

/**
 * Start to count the headings of a section.
 *
 * A heading starts all deeper levels anew. One without a number is not counted, one with a number of its
 * own is.
 *
 * @param numbering
 *   The model's samples by level, such as `（一）` for level 2.
 * @returns
 *   The counter.
 */
export function countHeadings(numbering: Model['numbering']): HeadingCounter {
  const counts: number[] = []
  return {
    next(level, printed) {
      if (counts.length > level + 1) counts.length = level + 1
      if (printed === '') return ''
      const count = (counts[level] ?? 0) + 1
      counts[level] = count
      return printed ?? writeNumber(numbering[String(level)] ?? '', count)
    },
  }
}

/** The sample with its numeral for 1 replaced: `（一）` → `（十二）`, `1.` → `12.`. */
function writeNumber(sample: string, count: number): string {
  const chinese = sample.indexOf('一')
  const at = chinese < 0 ? sample.indexOf('1') : chinese
  if (at < 0) return sample
  return sample.slice(0, at) + (chinese < 0 ? String(count) : writeChinese(count)) + sample.slice(at + 1)
}

const DIGITS = '〇一二三四五六七八九'

/** A counting number below ten thousand as it is read; there are never more headings than that. */
function writeChinese(count: number): string {
  if (count < 10) return DIGITS.charAt(count)
  let text = ''
  let rest = count
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    // 十二, not 一十二; a gap between units is read as one 〇: 一百〇二.
    if (digit > 0) text += unit === 10 && digit === 1 && text === '' ? name : `${DIGITS[digit]}${name}`
    else if (text !== '' && !text.endsWith('〇') && rest > 0) text += '〇'
  }
  return text
}
