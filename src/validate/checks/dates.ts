// Rules on dates: they exist, the period is the year, the report comes after it.

import { readPointer } from '../../model/pointer.js'
import { type Check, type Found, NONE } from './check.js'
import { findLastDay } from './deadlines.js'

/**
 * Check that every date of the head exists in the calendar.
 *
 * @param report
 *   The report.
 * @returns
 *   One finding per date such as 30 February.
 */
export const checkDates: Check = (report) =>
  isRealDate(report.publication?.date) && isRealDate(report.period?.from) && isRealDate(report.period?.to)
    ? NONE
    : DATES.flatMap((path) => {
        const found = readPointer(report, path)
        return isRealDate(found) ? NONE : [{ path, params: { found: String(found) } }]
      })

const DATES = ['/publication/date', '/period/from', '/period/to'] as const

/**
 * Tell whether a date exists in the calendar. Every report comes by here: no text is cut out of it.
 *
 * @param value
 *   Anything; what is not written as a date is a matter of shape.
 * @returns
 *   False for a date such as 30 February.
 */
export function isRealDate(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return true
  const day = readDigits(value, 8, 10)
  // Every month has days up to 29 but February; no number, a day of 0 or a month of 13 is a matter of shape.
  if (!(day >= 29)) return true
  const year = readDigits(value, 0, 4)
  const month = readDigits(value, 5, 7)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return !(day > (DAYS[month - 1] ?? 99) + (isLeap && month === 2 ? 1 : 0))
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** NaN where something else than a digit stands. */
function readDigits(text: string, from: number, to: number): number {
  let number = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

/**
 * Check that the statistics period is the report year.
 *
 * @param report
 *   The report.
 * @returns
 *   A finding for each end that differs.
 */
export const checkPeriod: Check = ({ year, period }) => {
  if (typeof year !== 'number' || !period) return NONE
  const from = checkEnd('/period/from', period.from, `${year}-01-01`)
  const to = checkEnd('/period/to', period.to, `${year}-12-31`)
  if (from && to) return [from, to]
  const found = from ?? to
  return found ? [found] : NONE
}

function checkEnd(path: string, found: unknown, expected: string): Found | undefined {
  return typeof found !== 'string' || found === expected ? undefined : { path, params: { found, expected } }
}

/**
 * Check that the report was issued after the year it is about.
 *
 * @param report
 *   The report.
 * @returns
 *   A finding when it was issued before the year had ended.
 */
export const checkPublished: Check = (report) => {
  const { year } = report
  const date = report.publication?.date
  if (typeof date !== 'string' || typeof year !== 'number' || date > `${year}-12-31`) return NONE
  return [{ path: '/publication/date', params: { found: date, after: `${year}-12-31` } }]
}

/**
 * Check that the report was issued within some years of the one it is about: a later date is most likely mistyped.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `years`, how many years after the report year a date can be.
 * @returns
 *   A finding when it is later.
 */
export const checkPlausible: Check = ({ year, publication }, { settings }) => {
  const date = publication?.date
  const years = settings?.years
  if (!isDate(date) || typeof year !== 'number' || typeof years !== 'number') return NONE
  const last = `${year + years}-12-31`
  return date <= last ? NONE : [{ path: '/publication/date', params: { found: date, before: last } }]
}

/**
 * Check that the report was issued in time.
 *
 * @param report
 *   The report; nothing is said where it does not say when it was issued, or what kind of organ it is.
 * @param rule
 *   Settings: those of {@link findLastDay}.
 * @returns
 *   A finding when it was issued later.
 */
export const checkDeadline: Check = ({ year, agency, publication }, { settings }) => {
  const date = publication?.date
  if (!isDate(date) || typeof year !== 'number') return NONE
  const last = findLastDay(settings, agency, year)
  if (last === undefined || date <= last.day) return NONE
  const { day: before, law } = last
  return [{ path: '/publication/date', params: { found: date, before, ...(law !== undefined && { law }) } }]
}

const DATE = /^\d{4}-\d\d-\d\d$/

/** Dates compare as texts. What is not written as one is a matter of shape; one that does not exist is told as such. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && DATE.test(value) && isRealDate(value)
}
