// Dates and years as documents write them → `YYYY-MM-DD` and numbers.

const DATE = /(?<!\d)((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)/
const PERIOD =
  /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?\s*(?:起)?\s*(?:至|到|—+|-+|－|~|～)\s*(?:((?:19|20)\d{2})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/

/**
 * Find the first date of a text.
 *
 * @param text
 *   Any text.
 * @returns
 *   `YYYY-MM-DD`, or undefined where there is none.
 */
export function findDate(text: string): string | undefined {
  const found = DATE.exec(text.normalize('NFKC'))
  return found ? writeDate(found[1], found[2], found[3]) : undefined
}

/**
 * Find a period, such as the statistics period of a lead paragraph.
 *
 * @param text
 *   Any text.
 * @returns
 *   Both days, and the words they were read from.
 */
export function findPeriod(text: string): { from: string; to: string; text: string } | undefined {
  const found = PERIOD.exec(text.normalize('NFKC'))
  if (!found) return undefined
  const from = writeDate(found[1], found[2], found[3])
  const to = writeDate(found[4] ?? found[1], found[5], found[6])
  return from && to ? { from, to, text: found[0] } : undefined
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
  const chinese = /(?:二[〇○Ｏ零0][一二三四五六七八九〇○Ｏ零0]{2})(?=年)/.exec(text)
  if (!chinese) return undefined
  const digits = [...chinese[0]].map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit)))
  return Number(digits.join(''))
}

function writeDate(year?: string, month?: string, day?: string): string | undefined {
  const parts = [Number(month), Number(day)]
  const [m = 0, d = 0] = parts
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}
