// Rule on the lead: where it lists the parts of the report, they are those the report has.

import type { Model } from '../model/types.js'
import type { Passage } from '../text/passages.js'
import { type Found, NONE, type ProseCheck } from '../validate/checks/check.js'
import { quote } from './found.js'
import { isWithin } from './words.js'

const COUNT = '[一二三四五六七八九十\\d]'
const INCLUDES = new RegExp(
  `(?:包括|包含|分为|共分)[:：]?([^。]*?)(?:等(?![级保])|组成|构成|${COUNT}{1,4}个?(?:部分|方面)|。|$)`,
  'g',
)
const CONSISTS = new RegExp(`由([^。]*?)(?:等)?${COUNT}{0,4}个?(?:部分|方面)?(?:组成|构成)`, 'g')

/**
 * Check that the parts a lead lists are sections of the form.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Setting: the `field` of the lead.
 * @returns
 *   One finding for each list with strangers.
 */
export const checkLead: ProseCheck = ({ sections, model }, { settings }) => {
  const lead = sections.get(`/${settings?.field}`) ?? []
  const found = lead.flatMap((passage) => findStrangers(passage, model))
  return found.length > 0 ? found : NONE
}

/** With fewer of the form's own parts than this, something else is listed. */
const LEAST_KNOWN = 3

function findStrangers(passage: Passage, model: Model): Found[] {
  for (const [pattern, text] of [
    [INCLUDES, passage.text],
    [CONSISTS, cutAtLast(passage.text)],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const list = match[1] ?? ''
      const items = list
        .slice(0, 1000)
        .split(/[、，,；;]|以及|[和及](?=其他|存在|政府)/)
        .map((item) => item.trim())
        .filter((item) => fold(item).length >= 3)
      const strangers = items.filter((item) => !isSection(fold(item), model))
      if (items.length - strangers.length < LEAST_KNOWN) continue
      if (strangers.length === 0) return []
      const start = match.index + match[0].indexOf(list)
      const finding = quote(passage, { start, end: start + list.length })
      return [{ ...finding, params: { ...finding.params, found: strangers.join('、') } }]
    }
  }
  return []
}

/** What nothing follows that a list ends with is blanked, sentence by sentence: the pattern would run on in vain. */
function cutAtLast(text: string): string {
  if (!text.includes('组成') && !text.includes('构成')) return ''
  return text
    .split('。')
    .map((sentence) => {
      const end = Math.max(sentence.lastIndexOf('组成'), sentence.lastIndexOf('构成'))
      return sentence.slice(0, end < 0 ? 0 : end + 2).padEnd(sentence.length, '\u00a0')
    })
    .join('。')
}

interface Form {
  readonly words: string
  readonly pairs: ReadonlySet<string>
}

const forms = new WeakMap<Model, readonly Form[]>()

/** Every wording of a section, made ready once for an edition. */
function listForms(model: Model): readonly Form[] {
  const known = forms.get(model)
  if (known) return known
  const words = model.sections.flatMap(({ label }) => [label.zh, ...(label.aliases ?? [])].map(fold))
  const found = words.map((each) => ({ words: each, pairs: pairUp(each) }))
  forms.set(model, found)
  return found
}

/** Numbers, punctuation and words that join make no other heading. */
function fold(text: string): string {
  return text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/, '').replace(/[\s\p{P}和及与]/gu, '')
}

/** An item may be half a heading, or a heading with words left out: the form has its characters in their order. */
function isSection(item: string, model: Model): boolean {
  const all = listForms(model)
  const pairs = pairUp(item)
  return (
    all.some((form) => isWithin(item, form.words)) || all.some((form) => share(pairs, form.pairs) >= 0.75)
  )
}

/** Characters next to each other. */
function pairUp(text: string): ReadonlySet<string> {
  return new Set([...text.slice(1)].map((_, index) => text.slice(index, index + 2)))
}

function share(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared++
  return (2 * shared) / Math.max(1, left.size + right.size)
}
