// Chinese numerals → numbers. Imports nothing.

/**
 * Read a Chinese numeral below a hundred million.
 *
 * @param text
 *   Such as 一百零三 or 二〇; formal characters are read too.
 * @returns
 *   The number, or undefined where the text is no numeral.
 */
export function readNumeral(text: string): number | undefined {
  if (text === '' || text.length > 14) return undefined
  const digits = [...text].map((character) => DIGITS.indexOf(FORMAL[character] ?? character))
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of text) {
    const plain = FORMAL[character] ?? character
    const value = DIGITS.indexOf(plain)
    if (value >= 0) {
      if (digit !== undefined && digit > 0) return undefined
      digit = value
      continue
    }
    if (plain === '万') {
      total = (total + section + (digit ?? 0)) * 10_000
      section = 0
    } else {
      const power = POWERS[plain]
      if (power === undefined) return undefined
      section += (digit ?? 1) * power
    }
    digit = undefined
  }
  return total + section + (digit ?? 0)
}

const DIGITS = '零一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const FORMAL: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}
