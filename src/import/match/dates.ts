// Dates and years as documents write them → `YYYY-MM-DD` and numbers.

import { fieldsOf } from '../../model/lookup.js'
import type { Model } from '../../model/types.js'

const CHINESE_DIGITS = '〇一二三四五六七八九'
const DATE = /(?<!\d)((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/
const TO = '\\s*日?\\s*(?:起|始)?\\s*[,，]?\\s*(?:至|到|—+|–|-+|~)\\s*'
const PERIOD = new RegExp(
  `((?:19|20)\\d{2})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2}))?${TO}(?:((?:19|20)\\d{2})\\s*年|同年|当年)?\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?`,
)
const SHORT = '((?:19|20)\\d{2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})'
const SHORT_PERIOD = new RegExp(`(?<!\\d)${SHORT}${TO}${SHORT}(?!\\d)`)

/**
 * Find the first date of a text.
 *
 * @param text
 *   Any text.
 * @returns
 *   `YYYY-MM-DD`, or undefined where there is none.
 */
export function findDate(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const found = DATE.exec(plain) ?? COMPACT.exec(plain) ?? DATE.exec(toWestern(plain))
  return found ? writeDate(found[1], found[2], found[3]) : undefined
}

/** A span of days as a text gives it. */
export interface Period {
  readonly from: string
  readonly to: string
  /** The words it was read from. */
  readonly text: string
}

/**
 * Find a period, such as the statistics period of a lead paragraph.
 *
 * @param text
 *   Any text.
 * @returns
 *   Both days, and the words they were read from; whole months where no days are given.
 */
export function findPeriod(text: string): Period | undefined {
  const plain = text.normalize('NFKC')
  const short = SHORT_PERIOD.exec(plain)
  if (short) return writePeriod(short.slice(1, 4), short.slice(4, 7), short[0])
  const long = PERIOD.exec(plain)
  if (!long) return undefined
  const [text_, year, month, day, toYear = year, toMonth, toDay] = long
  const last = String(new Date(Date.UTC(Number(toYear), Number(toMonth), 0)).getUTCDate())
  // Days on one side only are a slip, not a period.
  if ((day === undefined) !== (toDay === undefined)) return undefined
  return writePeriod([year, month, day ?? '1'], [toYear, toMonth, toDay ?? last], text_)
}

/**
 * Find the first year of a text: four digits, in Western or Chinese numerals.
 *
 * @param text
 *   Any text.
 * @returns
 *   The year from 2000 on, or undefined.
 */
export function findYear(text: string): number | undefined {
  const western = /(?<!\d)(20\d{2})(?!\d)/.exec(text.normalize('NFKC'))
  if (western) return Number(western[1])
  const chinese = /二[〇○零O０0][一二三四五六七八九〇○零O０0]{2}(?=年)/.exec(text)
  return chinese ? Number(toDigits(chinese[0])) : undefined
}

function toDigits(numerals: string): string {
  return [...numerals].map((digit) => String(Math.max(0, CHINESE_DIGITS.indexOf(digit)))).join('')
}

/** `二〇二四年一月二十日` in Western digits. */
function toWestern(text: string): string {
  if (!/[一二三四五六七八九十]日/.test(text)) return text
  return text
    .replace(/二[〇○零O0][一二三四五六七八九〇○零O0]{2}(?=年)/g, toDigits)
    .replace(/([一二三]?)十([一二三四五六七八九]?)(?=[月日])/g, (_, tens: string, ones: string) =>
      String(
        (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 +
          (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones)),
      ),
    )
    .replace(/[一二三四五六七八九](?=[月日])/g, toDigits)
}

type Parts = readonly (string | undefined)[]

function writePeriod(start: Parts, end: Parts, text: string): Period | undefined {
  const from = writeDate(start[0], start[1], start[2])
  const to = writeDate(end[0], end[1], end[2])
  return from && to && from <= to ? { from, to, text } : undefined
}

/** Only days that the calendar has. */
function writeDate(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined
  return date.toISOString().slice(0, 10)
}

/**
 * Find the first year an edition is for.
 *
 * @param model
 *   The edition: its name is a year as a rule.
 * @returns
 *   The year; 0 where neither its name nor its field tells.
 */
export function findFirstYear(model: Model): number {
  const field = fieldsOf(model, model.name).find(({ name }) => name === 'year')
  return model.years?.from ?? field?.minimum ?? 0
}
