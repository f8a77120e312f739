// Rules on dates: they exist, the period is the year, the report comes after it.

import { readPointer } from '../pointer.js'
import type { Check } from './index.js'
import { NONE } from './none.js'

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

/** Anything that is not written as a date is a matter of shape. */
function isRealDate(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10) return true
  // Every month has days up to 29 but February; a day of 00 to 28 or a month of 13 is a matter of shape.
  if (value.charAt(8) < '3' && !value.endsWith('29')) return true
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8))
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
  if (typeof year !== 'number' || !period) return NONE
  const ends = [['from', `${year}-01-01`], ['to', `${year}-12-31`]] as const
  return ends.flatMap(([key, expected]) => {
    const found = period[key]
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
  const { year } = report
  const date = report.publication?.date
  if (typeof date !== 'string' || typeof year !== 'number' || date > `${year}-12-31`) return NONE
  return [{ path: '/publication/date', params: { found: date, expected: `> ${year}-12-31` } }]
}
