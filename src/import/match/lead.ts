// The paragraphs before section one → the period, the contact and the doubts they hold.

import { fieldsOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { planReport } from '../../report/plan.js'
import type { Origin, TextBlock } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { compareLabel, foldLabel, formsOf } from '../tables/labels.js'
import { findPeriod } from './dates.js'
import { removeAdverts } from './foreign.js'

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
  const year = draft.values.get('/year')
  for (const { text: written, origin } of blocks) {
    const { text } = removeAdverts(written)
    const period = findPeriod(text)
    if (period && !draft.values.has('/period')) {
      const { from, to } = period
      setValue(draft, '/period', { from, to }, { text: period.text, origin })
      if (typeof year === 'number' && from.slice(0, 4) !== String(year)) {
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
    }
    readContact(model, text, origin, draft)
    checkList(model, text, origin, draft)
  }
}

/** `地址：…，邮编：…`: a label of the contact, a colon, and the words up to the next stop. */
function readContact(model: Model, text: string, origin: Origin, draft: Draft): void {
  const [contact] = planReport(model).contact
  if (!contact) return
  const path = `/${contact.name}`
  const department = /(?:请与|请联系|可与)([^，。；:：（(]{4,40}?)(?:联系|（|\(|，)/.exec(text)?.[1]
  for (const [order, field] of fieldsOf(model, contact.type).entries()) {
    const at = `${path}/${field.name}`
    if (draft.values.has(at)) continue
    const found = order === 0 && department ? department : findLabelled(field, text)
    if (found !== undefined && fits(model, field, found)) setValue(draft, at, found, { text: found, origin })
  }
}

function findLabelled(field: Field, text: string): string | undefined {
  const labels = [field.label?.zh, ...(field.label?.aliases ?? [])].filter((label) => label !== undefined)
  for (const label of labels.sort((a, b) => b.length - a.length)) {
    const at = text.search(new RegExp(`${label}\\s*(?:为|是)?\\s*[:：]`))
    if (at < 0) continue
    const rest = text.slice(at).replace(/^[^:：]*[:：]\s*/, '')
    const found = /^[^，,；;。）)\n]+/.exec(rest)?.[0].trim()
    if (found) return found
  }
  return undefined
}

/** What has a form of its own must be of that form. */
function fits(model: Model, field: Field, text: string): boolean {
  const example = field.example ?? model.parts[field.type]?.example ?? ''
  if (example.includes('@')) return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)
  if (/^\d+$/.test(example)) return /^\d+$/.test(text) && text.length === example.length
  return text.length <= 200
}

/** A lead that lists the parts of the report must list those it has. */
function checkList(model: Model, text: string, origin: Origin, draft: Draft): void {
  const list =
    /(?:包括|分为|包含)([^。]*?(?:、|，)[^。]*?)(?:等(?:[一二三四五六七八九十\d]+个?)?(?:方面|部分|内容)?|[一二三四五六七八九十\d]+个?(?:部分|方面)|组成|。)/.exec(
      text,
    )?.[1]
  if (list === undefined) return
  const items = list
    .split(/[、，,；;]|以及|和(?=政府|其他|存在)|及(?=其他)/)
    .map((item) => item.trim())
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
