// The calendars that profiles give a rule → one laid over the other, and what is wrong with their entries and days.

import { adjustSettings, CALENDAR, CONDITIONS, covers, type Deadline } from '../model/deadlines.js'
import type { Json } from '../model/schema.js'
import type { Text } from '../model/types.js'
import type { Complaint } from './complaints.js'
import type { OrganCheck, Wrong } from './organs.js'
import type { AdjustedRule, Layer } from './profile.js'

/** What an entry holds beside the traits of organs. */
const OTHERS = ['year', 'date', 'law']

/**
 * Check the calendars of profiles.
 *
 * @param layers
 *   The profiles.
 * @param checkOrgan
 *   Says what is wrong with how organs are named.
 * @returns
 *   What is wrong, profile by profile.
 */
export function checkCalendars(layers: readonly Layer[], checkOrgan: OrganCheck): Complaint[] {
  return layers.flatMap(({ file, profile }) =>
    Object.entries(profile.rules ?? {}).flatMap(([id, { settings = {} }]) => {
      const calendar = settings[CALENDAR]
      if (calendar === undefined) return []
      const wrong = Array.isArray(calendar)
        ? checkEntries(calendar, checkOrgan)
        : [{ step: '', why: explainType('array', calendar) }]
      const at = `/rules/${id}/settings/${CALENDAR}`
      return wrong.map(({ step, why }) => ({ file, path: at + step, message: why }))
    }),
  )
}

/** One entry of a calendar. */
export interface CalendarEntry {
  /** Whom it is for: two profiles that say different things of the same contradict each other. */
  readonly key: string
  readonly value: Json
  /** Where it stands below the settings. */
  readonly step: string
}

/**
 * List what a profile says about deadlines.
 *
 * @param rule
 *   The rule as it is adjusted.
 * @returns
 *   Its entries in order; none where it has no calendar.
 */
export function listEntries({ settings = {} }: AdjustedRule): CalendarEntry[] {
  const calendar = settings[CALENDAR]
  if (!Array.isArray(calendar)) return []
  return calendar.map((value: Json, index) => {
    const members = Object(value) as Deadline
    const key = JSON.stringify(CONDITIONS.map((condition) => members[condition] ?? null))
    return { key, value, step: `${CALENDAR}/${index}` }
  })
}

/**
 * Lay the calendars of profiles over each other.
 *
 * @param layers
 *   The profiles, each after those it builds on.
 * @param rules
 *   How rules are adjusted otherwise.
 * @returns
 *   The same with calendars: the last profile counts first.
 */
export function layCalendars(
  layers: readonly Layer[],
  rules: ReadonlyMap<string, AdjustedRule>,
): ReadonlyMap<string, AdjustedRule> {
  const laid = new Map(rules)
  for (const { profile } of layers) {
    for (const [id, { settings = {} }] of Object.entries(profile.rules ?? {})) {
      const calendar = settings[CALENDAR]
      if (calendar === undefined) continue
      const rule = laid.get(id)
      laid.set(id, { ...rule, settings: adjustSettings(rule?.settings, { [CALENDAR]: calendar }) })
    }
  }
  return laid
}

/**
 * Check a list of days.
 *
 * @param days
 *   Days off, or working days.
 * @returns
 *   What is wrong, each with its place below the list.
 */
export function checkDays(days: readonly Json[]): Wrong[] {
  return days.flatMap((day, index) =>
    typeof day === 'string' && isDay(day) ? [] : [{ step: `/${index}`, why: refuse('"2025-01-28"', day) }],
  )
}

function checkEntries(entries: readonly Json[], checkOrgan: OrganCheck): Wrong[] {
  return entries.flatMap((entry, index): Wrong[] => {
    const step = `/${index}`
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry))
      return [{ step, why: explainType('object', entry) }]
    const members = entry as Readonly<Record<string, Json>>
    const wrong = [...checkOrgan(members, OTHERS), ...checkMembers(members)]
    const earlier = entries.slice(0, index).findIndex((each) => covers(each, entry))
    if (wrong.length === 0 && earlier >= 0) return [{ step, why: explainDead(earlier) }]
    return wrong.map((each) => ({ ...each, step: step + each.step }))
  })
}

function checkMembers({ year, date, law }: Readonly<Record<string, Json>>): Wrong[] {
  const wrong: Wrong[] = []
  if (year !== undefined && !(Number.isInteger(year) && Number(year) > 2000))
    wrong.push({ step: '/year', why: refuse('2024', year) })
  // A day that every year has.
  if (date !== undefined && !(typeof date === 'string' && isDay(`2001-${date}`)))
    wrong.push({ step: '/date', why: explainDay(date) })
  if (law !== undefined && (typeof law !== 'string' || law === ''))
    wrong.push({ step: '/law', why: refuse('"…"', law) })
  return wrong
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function explainDay(day: Json): Text {
  const found = JSON.stringify(day)
  return {
    zh: `应为月和日，如 "03-31"，现为 ${found}`,
    en: `expected month and day, such as "03-31", found ${found}`,
  }
}

function refuse(expected: string, found: Json): Text {
  const shown = JSON.stringify(found)
  return { zh: `应为 ${expected} 的形式，现为 ${shown}`, en: `expected the form ${expected}, found ${shown}` }
}

function explainDead(earlier: number): Text {
  return {
    zh: `这一条不起作用：第 ${earlier} 条（从 0 数起）已适用于同样的机关，请移到它前面`,
    en: `this entry never counts: entry ${earlier} is for the same organs already; move this one before it`,
  }
}

function explainType(expected: string, value: Json): Text {
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return { zh: `应为 ${expected}，现为 ${found}`, en: `expected ${expected}, found ${found}` }
}
