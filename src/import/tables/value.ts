// The text of a cell → a number, nothing, not applicable, or text; with everything that makes the number doubtful.

import { readNumeral } from './numeral.js'

/** What makes a number doubtful: spelling, letters for digits, Chinese numerals, another unit, or a remark. */
export type Doubt = 'spelling' | 'lookalike' | 'numeral' | 'unit' | 'remark'

/** A cell that holds a number. */
export interface NumberCell {
  readonly kind: 'number'
  readonly value: number
  readonly doubts: readonly Doubt[]
  /** Words beside the number, without their brackets. */
  readonly remark?: string
  /** Numbers of the notes that marks refer to, in order; absent where there is no mark. */
  readonly marks?: readonly string[]
  /** The unit as written. */
  readonly unit?: string
  /** Other numbers the text could mean. */
  readonly others: readonly number[]
}

/** What a cell holds. */
export type CellContent =
  | NumberCell
  | { readonly kind: 'blank' }
  | { readonly kind: 'inapplicable' }
  | { readonly kind: 'text'; readonly others: readonly number[] }

/**
 * Read the text of a cell.
 *
 * @param text
 *   The text as the source has it.
 * @param unit
 *   Unit of the figure by the model.
 * @returns
 *   What it holds.
 */
export function parseCell(text: string, unit?: string): CellContent {
  if (PLAIN.test(text)) return numberCell(Number(text))
  if (text === '') return BLANK
  if (text.length > LONGEST || WORDS.test(text)) return { kind: 'text', others: listNumbers(text) }
  const marked = takeMarks(text)
  const plain = marked.text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  const { marks } = marked
  if (plain === '') return marks.length === 0 ? { kind: 'blank' } : TEXT
  // Raised, circled and Roman numbers are numbers of something else, or of nobody knows what.
  if (/[\u00b2\u00b3\u00b9\u2070-\u2089\u2150-\u218b\u2460-\u24ff]/.test(marked.text))
    return { kind: 'text', others: listNumbers(plain) }
  if (INAPPLICABLE.test(plain)) return { kind: 'inapplicable' }
  const read = readWithUnit(plain, unit) ?? readLookalike(plain) ?? readWords(plain)
  if (read) return marks.length === 0 ? read : { ...read, marks }
  return { kind: 'text', others: listNumbers(plain) }
}

const PLAIN = /^(?:0|[1-9]\d{0,14})$/
/** Longer than any word for nothing, and no numeral: a label as a rule. */
const WORDS =
  /^[（(]?[^\d０-９零〇一二三四五六七八九十两壹贰叁肆伍陆柒捌玖百千\P{Script=Han}]\p{Script=Han}{4}/u
const BLANK: CellContent = { kind: 'blank' }
const LONGEST = 200
const MOST_DIGITS = 15
const TEXT: CellContent = { kind: 'text', others: [] }
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
const INAPPLICABLE = /^(?:[/\\|_―‐‑‒–—−*×.·…-]+|无|没有|暂无|不适用|无此项|n\/?a|nil|none)$/i
const SIGNED = /^([+-])?((?:\d{1,3}(?:[,']\d{3})+|\d{1,3}(?: \d{3})+|\d+)?)(\.\d*)?/
const UNIT = /^(亿元|万元|千元|元|万件|件次|人次|件|项|次|条|个|人|宗|份|篇|例|起)(?:人民币)?/

function numberCell(value: number, doubts: readonly Doubt[] = []): NumberCell {
  return { kind: 'number', value, doubts, others: [] }
}

/** Raised digits become digits once widths are folded, so marks must be taken off before. */
function takeMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = []
  for (let rest = text; ; ) {
    const mark =
      /[（([［【]?\s*注\s*[:：]?\s*(\d{0,3})\s*[)）\]］】]?$/.exec(rest) ??
      /[[［](\d{1,2})[\]］]$/.exec(rest) ??
      /(?<=[\d\s０-９])([①-⑳¹²³⁰⁴-⁹]+)$/.exec(rest)
    if (!mark) return { text: rest, marks: marks.reverse() }
    marks.push((mark[1] ?? '').normalize('NFKC'))
    rest = rest.slice(0, mark.index)
  }
}

/** A number, perhaps with its unit, perhaps with a remark behind. */
function readWithUnit(plain: string, expected: string | undefined): NumberCell | undefined {
  const match = SIGNED.exec(plain)
  const [whole = '', sign = '', digits = '', fraction = ''] = match ?? []
  if (digits === '' && fraction.length < 2) return undefined
  const figure = `${digits.replace(/[,' ]/g, '') || '0'}${fraction === '.' ? '' : fraction}`
  if (figure.length > MOST_DIGITS + 1) return undefined
  const doubts: Doubt[] = []
  const isOdd = digits === '' || /^\.(?:000)?$/.test(fraction) || /[' ]/.test(digits) || /^0\d/.test(digits)
  if (isOdd) doubts.push('spelling')
  let rest = plain.slice(whole.length).trim()
  const unit = UNIT.exec(rest)?.[0] ?? (expected && rest.startsWith(expected) ? expected : undefined)
  if (unit !== undefined) rest = rest.slice(unit.length).trim()
  const scaled = unit === undefined || unit === expected ? figure : convert(figure, unit, expected)
  if (unit !== undefined && unit !== expected) doubts.push('unit')
  const remark = readRemark(rest)
  if (remark === undefined || (remark !== '' && fraction === '.')) return undefined
  if (remark !== '') doubts.push('remark')
  const value = Number(`${sign === '-' ? '-' : ''}${scaled}`)
  const others = [...(scaled === figure ? [] : [Number(figure)]), ...listNumbers(remark)]
  return {
    kind: 'number',
    value: value === 0 ? 0 : value,
    doubts,
    others,
    ...(remark !== '' && { remark }),
    ...(unit !== undefined && { unit }),
  }
}

/** Words behind a number; undefined where they are no remark: another number, or letters that belong to it. */
function readRemark(rest: string): string | undefined {
  if (rest === '') return ''
  const inBrackets = /^[([{【〔]([^()[\]]+)[)\]}】〕]?$/.exec(rest)?.[1]
  if (inBrackets !== undefined) return /^[\d\s.,]+$/.test(inBrackets) ? undefined : inBrackets.trim()
  return REMARK.test(rest) ? rest.replace(/^[,;:\s]+/, '') : undefined
}

/** Without brackets only words that say what they are to the number; numbering before a label is no figure. */
const REMARK = /^(?:[,;:]|其中|含|包括|均为?|都为?|全部)\s*[\p{Script=Han}]/u

const POWERS: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 }

/** Move the decimal point between units of money; other units are taken as the expected one. */
function convert(figure: string, from: string, to: string | undefined): string {
  if (from === '万件') return shift(figure, 4)
  const source = POWERS[from]
  const target = to === undefined ? undefined : POWERS[to]
  return source === undefined || target === undefined ? figure : shift(figure, source - target)
}

function shift(figure: string, places: number): string {
  const [whole = '', fraction = ''] = figure.split('.')
  const digits = whole + fraction
  const point = whole.length + places
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length)
  const padded = point > 0 ? digits : '0'.repeat(1 - point) + digits
  const at = Math.max(point, 1)
  return `${padded.slice(0, at)}.${padded.slice(at)}`
}

/** Letters that look like digits, as text recognition writes them. */
function readLookalike(plain: string): NumberCell | undefined {
  if (!/^(?=.*[OoQ〇○Il|])[\dOoQ〇○Il|]{1,9}$/.test(plain)) return undefined
  const digits = plain.replace(/[OoQ〇○]/g, '0').replace(/[Il|]/g, '1')
  return numberCell(Number(digits), ['lookalike'])
}

function readWords(plain: string): NumberCell | undefined {
  const value = readNumeral(plain.replace(UNIT_END, ''))
  return value === undefined ? undefined : numberCell(value, ['numeral'])
}

const UNIT_END = /[件项次条个]$/

function listNumbers(text: string): number[] {
  const found = (text.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 4)
  const joined = found.length > 1 && /^[\d\s]+$/.test(text) ? [found.join('')] : []
  return [...found, ...joined].filter((each) => each.length <= MOST_DIGITS).map(Number)
}
