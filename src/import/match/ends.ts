// The first and the last paragraphs of a report → the year they speak of, the date of the signature, the contact.

import type { Model } from '../../model/types.js'
import { planReport } from '../../report/plan.js'
import type { Block, TextBlock } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { findDate } from './dates.js'
import { isContactLabel, readContact } from './head/contact.js'
import { cleanLine } from './plain-text.js'
import { joinParts } from './texts.js'

/** A signature and a contact stand this near to the end. */
const NEAR = 8

/**
 * Read what the end of a report says in passing; it stays prose all the same.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of the last section.
 * @param draft
 *   What becomes of it; values that are known already stay as they are.
 */
export function readEnd(model: Model, blocks: readonly Block[], draft: Draft): void {
  const texts = blocks.filter((block): block is TextBlock => block.kind === 'text').slice(-NEAR)
  const hasContact = planReport(model).contact.some(({ name }) =>
    [...draft.values.keys()].some((path) => path.startsWith(`/${name}/`)),
  )
  for (const block of texts) {
    const text = cleanLine(joinParts(block))
    const source = { origin: block.origin, certainty: 'likely' } as const
    // A lone telephone number may be anybody's; an address or a mailbox with it is the organ's.
    if (!hasContact && /(?:联系|咨询|疑问|地址).*[:：]/.test(text)) readContact(model, text, source, draft)
    const date = /^[（(]?(?:20\d{2}|二[〇○零]..)\s*年.{1,4}月.{1,4}日[）)]?$/u.test(text)
      ? findDate(text)
      : undefined
    if (date === undefined || draft.values.has('/publication/date')) continue
    setValue(draft, '/publication/date', date, { text, ...source })
  }
}

/**
 * Read rows of label and text at the end of a report into its contact.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of the last section.
 * @param draft
 *   What becomes of it; rows of the contact are placed.
 * @returns
 *   The other blocks.
 */
export function readContactRows(model: Model, blocks: readonly Block[], draft: Draft): readonly Block[] {
  return blocks.filter((block) => {
    if (block.kind !== 'detail' || !isContactLabel(model, block.label.replace(/[:：]$/, ''))) return true
    const text = `${cleanLine(block.label).replace(/[:：]$/, '')}：${cleanLine(block.text)}`
    const before = draft.sources.length
    readContact(model, text, { origin: block.origin, certainty: 'certain' }, draft)
    if (draft.sources.length === before) return true
    draft.placed.add(block)
    return false
  })
}

/**
 * Say where a paragraph begins with another year than the report's.
 *
 * @param prose
 *   The prose of a section.
 * @param path
 *   JSON Pointer of its blocks.
 * @param draft
 *   The draft; takes the finding.
 * @param words
 *   The text of the paragraph; the first one unless given.
 */
export function checkYear(prose: readonly unknown[], path: string, draft: Draft, words?: string): void {
  const blocks = prose as readonly { readonly type: string; readonly text?: string }[]
  const index = blocks.findIndex(({ type, text }) => type === 'paragraph' && (words ?? text) === text)
  const text = blocks[index]?.text ?? ''
  const found = /^(20\d{2})年度?(?:(?:以来|来)?[，,]|(?=未|没有|无|共|全年|本))/.exec(
    text.normalize('NFKC'),
  )?.[1]
  const expected = draft.values.get('/year')
  if (found === undefined || typeof expected !== 'number' || found === String(expected)) return
  const params = { expected, found }
  draft.findings.push({ code: 'other-year', certainty: 'likely', path: `${path}/${index}`, text, params })
}
