// Rule on the lead: where it lists the parts of the report, they are those the report has.

import type { Model } from '../model/types.js'
import { type Check, type Found, NONE } from '../validate/checks/check.js'
import { quote } from './found.js'
import { listPassages, type Passage } from './passages.js'

const LISTS = [
  /(?:包括|包含|分为|共分)[:：]?([^。]*?)(?:等(?![级保])|组成|构成|[一二三四五六七八九十\d]+个?(?:部分|方面)|。|$)/g,
  /由([^。]*?)(?:等)?[一二三四五六七八九十\d]*个?(?:部分|方面)?(?:组成|构成)/g,
]

/**
 * Check that the parts a lead lists are sections of the form.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `path` of the lead.
 * @param model
 *   The edition, with its sections and their other wordings.
 * @returns
 *   One finding for each list with strangers.
 */
export const checkLead: Check = (report, { settings }, model) => {
  const found = listPassages(report, model).flatMap((passage) =>
    passage.place === settings?.path ? findStrangers(passage, model) : [],
  )
  return found.length > 0 ? found : NONE
}

/** With fewer of the form's own parts than this, something else is listed. */
const LEAST_KNOWN = 3

function findStrangers(passage: Passage, model: Model): Found[] {
  const forms = listForms(model)
  for (const pattern of LISTS) {
    for (const match of passage.text.matchAll(pattern)) {
      const list = match[1] ?? ''
      const items = list
        .slice(0, 1000)
        .split(/[、，,；;]|以及|[和及](?=其他|存在|政府)/)
        .map((item) => item.trim())
        .filter((item) => fold(item).length >= 3)
      const strangers = items.filter((item) => !forms.some((form) => isForm(fold(item), form)))
      if (items.length - strangers.length < LEAST_KNOWN) continue
      if (strangers.length === 0) return []
      const start = match.index + match[0].indexOf(list)
      const finding = quote(passage, { start, end: start + list.length })
      return [{ ...finding, params: { ...finding.params, found: strangers.join('、') } }]
    }
  }
  return []
}

function listForms({ sections }: Model): readonly string[] {
  return sections.flatMap(({ label }) => [label.zh, ...(label.aliases ?? [])].map(fold))
}

/** Numbers, punctuation and words that join make no other heading. */
function fold(text: string): string {
  return text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/, '').replace(/[\s\p{P}和及与]/gu, '')
}

/** An item may be half a heading, or a heading with words left out: the form has its characters in their order. */
function isForm(item: string, form: string): boolean {
  let position = 0
  for (const character of item) {
    const next = form.indexOf(character, position)
    if (next < 0) return countShared(item, form) >= 0.75
    position = next + 1
  }
  return true
}

/** How much two wordings share: pairs of characters next to each other. */
function countShared(item: string, form: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((each, index) => text.charAt(index) + each))
  const [left, right] = [pairs(item), pairs(form)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}
