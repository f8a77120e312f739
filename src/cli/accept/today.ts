// The clock → the day it is, where this program runs. The only file that asks for the time.

/**
 * Tell what day it is.
 *
 * @returns
 *   The day of the local calendar, as YYYY-MM-DD.
 */
export function readToday(): string {
  const now = new Date()
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
