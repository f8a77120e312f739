// Settings that a profile gives a rule → what is wrong with them, held against the settings the rule has.

import { findNearest } from '../issue/nearest.js'
import { escapePointer } from '../model/pointer.js'
import type { Json, RuleKeyword } from '../model/schema.js'
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
    return checkValue(settings[name] as Json, value, checkOrgan).map((wrong) => ({
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

function checkValue(own: Json, value: Json, checkOrgan: OrganCheck): Wrong[] {
  const [expected, found] = [nameType(own), nameType(value)]
  if (expected !== found)
    return [
      {
        step: '',
        why: { zh: `应为 ${expected}，现为 ${found}`, en: `expected ${expected}, found ${found}` },
      },
    ]
  if (!Array.isArray(own) || !Array.isArray(value) || own.length === 0) return []
  const others = own.some((item) => Object.hasOwn(Object(item), DATE)) ? [DATE] : []
  return value.flatMap((item, index): Wrong[] => {
    const wrong =
      nameType(item) === 'object' && nameType(own[0] as Json) === 'object'
        ? [...checkOrgan(item as Readonly<Record<string, Json>>, others), ...checkDay(item)]
        : checkValue(own[0] as Json, item, checkOrgan)
    return wrong.map((each) => ({ ...each, step: `/${index}${each.step}` }))
  })
}

/** A day of any year. */
const DATE = 'date'

function checkDay(item: Json): Wrong[] {
  const day = (item as { readonly [DATE]?: Json })[DATE]
  if (day === undefined || (typeof day === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)))
    return []
  const found = JSON.stringify(day)
  const why = {
    zh: `应为月和日，如 "03-31"，现为 ${found}`,
    en: `expected month and day, such as "03-31", found ${found}`,
  }
  return [{ step: `/${DATE}`, why }]
}

function nameType(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
