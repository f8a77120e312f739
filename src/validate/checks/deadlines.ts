// The calendar of a rule and an organ → the last day it has for a report year.

import type { Deadline } from '../../model/deadlines.js'
import type { Loose } from './check.js'
import { isOrgan } from './organs.js'

/** The last day an organ has. */
export interface LastDay {
  /** As `YYYY-MM-DD`. */
  readonly day: string
  /** What it rests on, where that is said. */
  readonly law: string | undefined
}

/**
 * Find the last day on which an organ publishes its report in time.
 *
 * @param settings
 *   `deadlines`, of which the first that fits counts; with `postponed`, a day off moves to the next working day: days off
 *   are weekends but for those in `workdays`, and `holidays`.
 * @param agency
 *   The organ as the report has it.
 * @param year
 *   The report year.
 * @returns
 *   The day; undefined where there is no limit for such an organ, or the report does not say what it is.
 */
export function findLastDay(
  settings: Readonly<Record<string, unknown>> | undefined,
  agency: Loose,
  year: number,
): LastDay | undefined {
  const deadlines = settings?.deadlines
  if (!settings || !Array.isArray(deadlines)) return undefined
  const found = (deadlines as readonly Deadline[]).find(
    (each) => isOrgan(agency, each as Loose) && (each.year === undefined || each.year === year),
  )
  const { date, law } = found ?? {}
  if (typeof date !== 'string') return undefined
  const day = `${year + 1}-${date}`
  return {
    day: settings.postponed === true ? postpone(day, settings) : day,
    law: typeof law === 'string' ? law : undefined,
  }
}

const DAY = 86_400_000
/** No holiday is longer, whatever a list of days off says. */
const LONGEST = 31

function postpone(day: string, { holidays, workdays }: Readonly<Record<string, unknown>>): string {
  const start = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(start)) return day
  for (let days = 0; days <= LONGEST; days++) {
    const date = new Date(start + days * DAY)
    const written = date.toISOString().slice(0, 10)
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
    if (!lists(holidays, written) && (!isWeekend || lists(workdays, written))) return written
  }
  return day
}

function lists(days: unknown, day: string): boolean {
  return Array.isArray(days) && days.includes(day)
}
