// Rules on dates: they exist, the period is the year, the report comes after it.

import { readPointer } from '../pointer.js'
import type { Check, Found } from './index.js'

const NONE: readonly Found[] = []

/**
 * Check that every date of the head exists in the calendar.
 *
 * @param report
 *   The report.
 * @returns
 *   One finding per date such as 30 February.
 */
export const checkDates: Check = (report) =>
  DATES.every((path) => isRealDate(readPointer(report, path)))
    ? NONE
    : DATES.filter((path) => !isRealDate(readPointer(report, path))).map((path) => ({
        path,
        params: { found: String(readPointer(report, path)) },
      }))

const DATES = ['/publication/date', '/period/from', '/period/to'] as const

/** Anything that is not written as a date is a matter of shape. */
function isRealDate(value: unknown): boolean {
  const match = typeof value === 'string' && /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value)
  if (!match) return true
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
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
  if (typeof year !== 'number' || period === null || typeof period !== 'object') return NONE
  const ends = [['from', `${year}-01-01`], ['to', `${year}-12-31`]] as const
  return ends.flatMap(([key, expected]) => {
    const found: unknown = Reflect.get(period, key)
    return typeof found !== 'string' || found === expected ? NONE : [{ path: `/period/${key}`, params: { found, expected } }]
  })
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
  const date = readPointer(report, '/publication/date')
  const { year } = report
  if (typeof date !== 'string' || typeof year !== 'number' || date > `${year}-12-31`) return NONE
  return [{ path: '/publication/date', params: { found: date, expected: `> ${year}-12-31` } }]
}
