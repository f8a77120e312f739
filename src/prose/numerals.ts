// A numeral as running text writes it, Arabic or Chinese → its value, and how exact it is.

/** What a numeral says. */
export interface Numeral {
  readonly value: number
  /** Half of what a rounded one leaves open, 0 for one written out: 1.2万 is 12,000 give or take 1,000. */
  readonly step: number
}

const DIGITS = '零一二三四五六七八九'
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/**
 * Read a numeral.
 *
 * @param text
 *   Such as `1,234`, `1.2万`, `三十五`, `二〇二四`; digits are half-width.
 * @returns
 *   Its value; undefined for what is no numeral.
 */
export function readNumeral(text: string): Numeral | undefined {
  return /^\d/.test(text) ? readArabic(text) : readChinese(text)
}

function readArabic(text: string): Numeral | undefined {
  if (/^\d+$/.test(text)) return { value: Number(text), step: 0 }
  const match = /^([\d,，]+)(?:\.(\d+))?\s*([万亿千百]*)$/.exec(text)
  if (!match) return undefined
  const [, whole = '', decimals = '', powers = ''] = match
  const value = Number(`${whole.replace(/[,，]/g, '')}.${decimals || '0'}`)
  const scale = [...powers].reduce((product, power) => product * (POWERS[power] ?? 1), 1)
  if (scale === 1) return { value, step: powers === '' ? 0 : scale / 10 ** decimals.length }
  // A float keeps what people write: fifteen digits are more than any of these numerals has.
  const scaled = Number((value * scale).toPrecision(15))
  return { value: scaled, step: powers === '' ? 0 : scale / 10 ** decimals.length }
}

function readChinese(text: string): Numeral | undefined {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二')
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return { value: Number([...plain].map((digit) => DIGITS.indexOf(digit)).join('')), step: 0 }
  let total = 0
  let section = 0
  let digit = 0
  for (const character of plain) {
    const power = POWERS[character]
    if (power === undefined) digit = DIGITS.indexOf(character)
    else if (power >= 10_000) {
      total = (total + section + digit) * power
      section = 0
      digit = 0
    } else {
      section += (digit === 0 ? 1 : digit) * power
      digit = 0
    }
  }
  // 三万五 leaves its last power unsaid.
  if (digit > 0 && /[百千万亿][一二三四五六七八九]$/.test(plain)) return undefined
  return { value: total + section + digit, step: 0 }
}
