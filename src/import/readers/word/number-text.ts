// A number and a numbering format of Word → the characters Word shows.

const DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

type Format = (value: number) => string

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: widen,
  decimalFullWidth2: widen,
  decimalEnclosedCircle: (value) => pick('①', 20, value),
  decimalEnclosedCircleChinese: (value) => pick('①', 20, value),
  decimalEnclosedParen: (value) => pick('⑴', 20, value),
  decimalEnclosedFullstop: (value) => pick('⒈', 20, value),
  ideographEnclosedCircle: (value) => pick('㊀', 10, value),
  ideographDigital: (value) => spell(value, DIGITS),
  japaneseDigitalTenThousand: (value) => spell(value, DIGITS),
  taiwaneseDigital: (value) => spell(value, DIGITS),
  chineseCounting: (value) => count(value, DIGITS, '十百千'),
  chineseCountingThousand: (value) => count(value, DIGITS, '十百千'),
  taiwaneseCounting: (value) => count(value, DIGITS, '十百千'),
  taiwaneseCountingThousand: (value) => count(value, DIGITS, '十百千'),
  japaneseCounting: (value) => count(value, DIGITS, '十百千'),
  chineseLegalSimplified: (value) => count(value, LEGAL_DIGITS, '拾佰仟'),
  ideographLegalTraditional: (value) => count(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟'),
  japaneseLegal: (value) => count(value, LEGAL_DIGITS, '拾佰仟'),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  upperLetter: (value) => repeatLetter(value, 'A'),
  lowerLetter: (value) => repeatLetter(value, 'a'),
  upperRoman: writeRoman,
  lowerRoman: (value) => writeRoman(value).toLowerCase(),
}

/**
 * Write a number the way Word does.
 *
 * @param value
 *   The number, from 0.
 * @param format
 *   Name of the format, such as `chineseCounting`; an unknown one gives digits.
 * @returns
 *   The characters, without anything before or after the number.
 */
export function writeNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? (FORMATS[format] as Format)(value) : String(value)
}

function widen(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** One of a row of characters in Unicode that stand for 1 and on. */
function pick(first: string, last: number, value: number): string {
  return value >= 1 && value <= last ? String.fromCharCode(first.charCodeAt(0) + value - 1) : String(value)
}

function spell(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits[Number(digit)]).join('')
}

/** As it is read aloud: 十, 十二, 二十, 一百零五. */
function count(value: number, digits: string, units: string): string {
  if (value === 0 || value > 9999) return value === 0 ? (digits[0] as string) : String(value)
  const zero = digits[0] === '〇' ? '零' : digits[0]
  let text = ''
  let isGap = false
  for (const [index, digit] of [...String(value)].entries()) {
    const power = String(value).length - 1 - index
    if (digit === '0') isGap = text !== ''
    else {
      text += `${isGap ? zero : ''}${digits[Number(digit)]}${power > 0 ? units[power - 1] : ''}`
      isGap = false
    }
  }
  const ten = units[0] as string
  return text.startsWith(`${digits[1]}${ten}`) && units.startsWith('十') ? text.slice(1) : text
}

/** A … Z, AA … ZZ, AAA …: Word repeats the letter. */
function repeatLetter(value: number, first: string): string {
  if (value < 1 || value > 26 * 30) return String(value)
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}

function writeRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const steps: readonly (readonly [number, string])[] = [
    ...([
      [1000, 'M'],
      [900, 'CM'],
      [500, 'D'],
      [400, 'CD'],
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
    ] as const),
    ...([
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ]
  let [rest, text] = [value, '']
  for (const [step, letters] of steps) {
    text += letters.repeat(Math.floor(rest / step))
    rest %= step
  }
  return text
}
