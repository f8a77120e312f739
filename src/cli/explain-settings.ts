// A rule → its settings in words: the sub-headings asked for, the time limits, the organs that may make rules.

import type { Language } from '../issue/issue.js'
import { describePlace, findPlace } from '../issue/place.js'
import { CALENDAR } from '../model/deadlines.js'
import { followPath, valuesOf } from '../model/lookup.js'
import type { Model, Rule, Text } from '../model/types.js'

/**
 * Explain the settings of a rule that differ from profile to profile.
 *
 * @param model
 *   The edition.
 * @param rule
 *   The rule.
 * @param language
 *   Language of the explanation.
 * @returns
 *   Lines; none for a rule without such settings.
 */
export function explainSettings(model: Model, rule: Rule, language: Language): string[] {
  return Object.entries(rule.settings ?? {}).flatMap(([name, value]) => {
    const title = Object.hasOwn(TITLES, name) ? TITLES[name] : undefined
    if (!title || !Array.isArray(value) || value.length === 0) return []
    const lines = (value as readonly Entry[]).map((each) => describeEntry(model, name, each, language))
    return [`${title[language]}${language === 'zh' ? '：' : ':'}`, ...lines.map((line) => `  ${line}`)]
  })
}

const TITLES: Readonly<Record<string, Text>> = {
  headings: { zh: '小标题', en: 'Sub-headings' },
  deadlines: {
    zh: '期限（次年），以最先符合的一条为准',
    en: 'Time limits (of the year after; the first that fits counts)',
  },
  mayMakeRules: { zh: '有权的机关', en: 'Organs that can' },
}

const NO_LIMIT: Text = { zh: '不设期限', en: 'no limit' }

/** An entry of such a setting; each has some of these. */
interface Entry extends Organ {
  readonly path?: string
  readonly label?: Text
  readonly law?: string
  readonly for?: readonly Organ[]
  readonly date?: string
  readonly year?: number
}

interface Organ {
  readonly kind?: string
  readonly level?: string
  readonly scope?: string
  readonly division?: string
}

function describeEntry(
  model: Model,
  name: string,
  { path, label, law, for: organs, date, year, ...organ }: Entry,
  language: Language,
): string {
  const [colon, comma, open, close] = language === 'zh' ? ['：', '、', '（', '）'] : [': ', '; ', ' (', ')']
  const clause = law === undefined ? '' : `${open}${law}${close}`
  if (path !== undefined && label) {
    const place = describePlace(findPlace(model, path.replace(/\/blocks$/, ''), language), language)
    // The heading stands in the report in Chinese, whatever the language of the explanation.
    const words = language === 'zh' ? label.zh : `${label.zh} (${label.en})`
    const only = organs?.map((each) => describeOrgan(model, each, language)).join(comma)
    return `${place}${colon}${words}${clause}${only === undefined ? '' : `${open}${only}${close}`}`
  }
  const who = describeOrgan(model, organ, language)
  if (name !== CALENDAR) return who
  const which = year === undefined ? '' : `${open}${language === 'zh' ? `${year}年度` : year}${close}`
  return `${who}${which}${colon}${date ?? NO_LIMIT[language]}${clause}`
}

function describeOrgan(model: Model, organ: Organ, language: Language): string {
  const traits = Object.entries(organ).map(([name, value]) => {
    const [, step] = followPath(model, `/agency/${name === 'division' ? 'divisionCode' : name}`)
    const field = step && 'field' in step ? step.field : undefined
    if (name === 'division') return `${field?.label?.[language] ?? name} ${value}`
    const values = field ? valuesOf(model, field) : []
    return values.find((each) => each.value === value)?.label?.[language] ?? String(value)
  })
  return traits.join(language === 'zh' ? '，' : ', ') || '*'
}
