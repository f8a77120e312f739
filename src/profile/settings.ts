// Settings that a profile gives a rule → what is wrong with them, held against the settings the rule has.

import { findNearest } from '../issue/nearest.js'
import { CALENDAR } from '../model/deadlines.js'
import { escapePointer } from '../model/pointer.js'
import type { Json, RuleKeyword } from '../model/schema.js'
import { checkDays } from './calendar.js'
import type { OrganCheck, Wrong } from './organs.js'

/**
 * Check the settings that a profile gives a rule. A misspelt one would leave the rule as it is, and nobody would notice.
 *
 * @param rule
 *   The rule.
 * @param given
 *   The settings.
 * @param checkOrgan
 *   Says what is wrong with one item of a list of organs.
 * @returns
 *   What is wrong, each with its place below the settings.
 */
export function checkGivenSettings(
  { settings = {} }: RuleKeyword,
  given: Readonly<Record<string, Json>>,
  checkOrgan: OrganCheck,
): Wrong[] {
  const known = Object.keys(settings)
  return Object.entries(given).flatMap(([name, value]): Wrong[] => {
    const step = `/${escapePointer(name)}`
    if (!known.includes(name)) {
      const near = findNearest(name, known) ?? (known.join(', ') || '–')
      const why = {
        zh: `没有设置 ${name}，可用的有 ${near}`,
        en: `there is no setting ${name}; there is ${near}`,
      }
      return [{ step, why }]
    }
    if (name === HEADINGS) return [{ step, why: ELSEWHERE }]
    return checkSetting(name, settings[name] as Json, value, checkOrgan).map((wrong) => ({
      ...wrong,
      step: step + wrong.step,
    }))
  })
}

/** Sub-headings are asked for by a member of their own. */
const HEADINGS = 'headings'

const ELSEWHERE = {
  zh: '小标题请写在配置的 headings 中',
  en: 'ask for sub-headings in `headings` of the profile',
}

/** Lists of days: those off, and those worked though they are at a weekend. */
const DAYS: readonly string[] = ['holidays', 'workdays']

function checkSetting(name: string, own: Json, value: Json, checkOrgan: OrganCheck): Wrong[] {
  // Calendars are checked profile by profile.
  if (name === CALENDAR) return []
  const wrong = checkType(own, value)
  if (wrong.length > 0 || !Array.isArray(value)) return wrong
  return DAYS.includes(name) ? checkDays(value) : checkValue(own, value, checkOrgan)
}

function checkType(own: Json, value: Json): Wrong[] {
  const [expected, found] = [nameType(own), nameType(value)]
  if (expected === found) return []
  const why = { zh: `应为 ${expected}，现为 ${found}`, en: `expected ${expected}, found ${found}` }
  return [{ step: '', why }]
}

function checkValue(own: Json, value: Json, checkOrgan: OrganCheck): Wrong[] {
  const wrong = checkType(own, value)
  if (wrong.length > 0 || !Array.isArray(own) || !Array.isArray(value) || own.length === 0) return wrong
  return value.flatMap((item, index): Wrong[] => {
    const isOrgan = nameType(item) === 'object' && nameType(own[0] as Json) === 'object'
    const found = isOrgan
      ? checkOrgan(item as Readonly<Record<string, Json>>, [])
      : checkValue(own[0] as Json, item, checkOrgan)
    return found.map((each) => ({ ...each, step: `/${index}${each.step}` }))
  })
}

function nameType(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
