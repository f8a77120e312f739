// The paragraphs before section one → the period, the contact and the doubts they hold.

import type { Model } from '../../../model/types.js'
import type { Origin, TextBlock } from '../../document.js'
import { type Draft, setValue } from '../../draft.js'
import { compareLabel, foldLabel, formsOf } from '../../tables/labels.js'
import { findPeriod } from '../dates.js'
import { removeAdverts } from '../foreign.js'
import { splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'
import { readContact } from './contact.js'
import { findOtherOrgan } from './organs.js'

/**
 * Read what lead paragraphs say in passing; they stay prose all the same.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The text blocks of the lead.
 * @param draft
 *   What becomes of it; changed.
 */
export function readLead(model: Model, blocks: readonly TextBlock[], draft: Draft): void {
  for (const block of blocks) {
    const { origin } = block
    const text = removeAdverts(cleanLine((block.label ?? '') + block.text)).text
    readPeriod(text, origin, draft)
    readContact(model, text, { origin, certainty: 'certain' }, draft)
    checkList(model, text, origin, draft)
    const name = draft.values.get('/agency/name')
    const other = typeof name === 'string' ? findOtherOrgan(name, text) : undefined
    if (other === undefined) continue
    const params = { expected: String(name), found: other }
    draft.findings.push({ code: 'other-agency', certainty: 'likely', path: '/lead', origin, text, params })
  }
}

/** Other spans of time are told from the statistics period by its whole year or by what is said around it. */
function readPeriod(text: string, origin: Origin, draft: Draft): void {
  if (draft.values.has('/period')) return
  const period = findPeriod(text)
  if (!period) return
  const { from, to } = period
  const isYear = from.endsWith('-01-01') && to.endsWith('-12-31')
  if (!isYear && !/统计|数据|期限|起止|时间|报告期/.test(text)) return
  setValue(draft, '/period', { from, to }, { text: period.text, origin })
  const year = draft.values.get('/year')
  if (typeof year !== 'number' || from.slice(0, 4) === String(year)) return
  const params = { expected: year, found: from.slice(0, 4) }
  draft.findings.push({
    code: 'other-year',
    certainty: 'likely',
    path: '/period',
    origin,
    text: period.text,
    params,
  })
}

/** A lead that lists the parts of the report must list those it has. */
function checkList(model: Model, text: string, origin: Origin, draft: Draft): void {
  const list =
    /(?:包括|分为|包含|分|由)(?:以下|了)?([^。]*?[、，；][^。]*?)(?:等(?:[一二三四五六七八九十\d]+个?)?(?:方面|部分|内容)?|[一二三四五六七八九十\d]+个?(?:部分|方面)|组成|构成|。|$)/.exec(
      text,
    )?.[1]
  if (list === undefined) return
  const items = list
    .replace(/^[^：:]{0,12}[：:]/, '')
    .split(/[，,；;]|(?<![一二三四五六七八九十\d])、|以及|和(?=政府|其他|存在)|及(?=其他)/)
    .map((item) => splitNumber(item.trim()).words.trim())
    .filter((item) => foldLabel(item).length >= 3)
  const known = items.filter((item) => isSection(model, item))
  const others = items.filter((item) => !known.includes(item))
  if (known.length < 3 || others.length === 0) return
  const params = { found: others }
  draft.findings.push({
    code: 'lead-lists-others',
    certainty: 'likely',
    path: '/lead',
    origin,
    text: list,
    params,
  })
}

/** An item may be half a heading: 行政复议、行政诉讼 holds the very stroke that parts items. */
function isSection(model: Model, item: string): boolean {
  const folded = foldLabel(item)
  return model.sections.some(({ label }) => {
    const { same, short } = formsOf(label)
    return (
      compareLabel(item, label).likeness >= 0.7 || [...same, ...short].some((form) => form.includes(folded))
    )
  })
}
