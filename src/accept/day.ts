// A text → whether it is a day of the calendar.

import { isRealDate } from '../validate/checks/dates.js'

/**
 * Tell whether a value is a day of the calendar, written YYYY-MM-DD.
 *
 * @param value
 *   Anything.
 * @returns
 *   False for 30 February as well.
 */
export function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) &&
    isRealDate(value)
  )
}
