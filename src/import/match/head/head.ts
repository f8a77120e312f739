// The blocks before the first section → title, organ, year, catalogue entry, lead.

import type { Model } from '../../../model/types.js'
import type { Block, SourceDocument, TextBlock } from '../../document.js'
import { type Draft, setValue } from '../../draft.js'
import { findDate } from '../dates.js'
import { removeAdverts } from '../foreign.js'
import { splitNumber } from '../numbering.js'
import type { Outline } from '../outline/outline.js'
import { cleanLine } from '../plain-text.js'
import { readProse } from '../prose/prose.js'
import { isResidue } from '../residue.js'
import { readCatalogue, readMetas } from './catalogue.js'
import { isContactLabel } from './contact.js'
import { readLead } from './lead.js'
import { settleAgency, settleYear } from './settle.js'
import { findTitle, isTitle, type Title } from './title.js'
import { cutSite, readTitle } from './title-words.js'

/**
 * Read the head of a report.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @param outline
 *   Its parts.
 * @param draft
 *   What becomes of it; changed.
 */
export function readHead(model: Model, document: SourceDocument, outline: Outline, draft: Draft): void {
  const { head, outside, rank } = outline
  const title = findTitle(model, head, outside)
  if (title) readTitleBlocks(title, draft)
  else readPageTitle(model, document, draft)
  const last = title?.blocks.at(-1)
  const start = last ? head.indexOf(last) + 1 : 0
  readCatalogue(model, head, draft)
  readLines(head, draft)
  readMetas(document, draft)
  const lead = head.slice(start).filter((block) => !draft.placed.has(block) && isLead(model, block, outline))
  readLead(
    model,
    lead.filter((block): block is TextBlock => block.kind === 'text'),
    draft,
  )
  settleYear(model, document, draft)
  settleAgency(model, document, draft)
  const blocks = readProse(lead, { model, draft, path: '/lead', rank, hasAspects: false })
  if (blocks.length > 0) draft.values.set('/lead', blocks)
}

function readTitleBlocks({ text: words, written, blocks, agency, year, from }: Title, draft: Draft): void {
  for (const block of blocks) draft.placed.add(block)
  const source = { text: written, origin: blocks[0]?.origin ?? {} }
  const { text, found } = removeAdverts(words)
  for (const advert of found) {
    for (const path of ['/title', '/agency/name']) {
      const params = { found: advert }
      draft.findings.push({ code: 'text-foreign', certainty: 'certain', path, ...source, params })
    }
  }
  setValue(draft, '/title', text, source)
  const name = removeAdverts(agency).text.trim()
  if (name !== '') setValue(draft, '/agency/name', name, source)
  if (year !== undefined) setValue(draft, '/year', year, source)
  if (from === undefined || from === year) return
  const params = { expected: year ?? from, found: from }
  draft.findings.push({ code: 'other-year', certainty: 'guess', path: '/year', ...source, params })
}

/** What a browser shows as the name of the page, where the page itself has no title. */
function readPageTitle(model: Model, { title = '' }: SourceDocument, draft: Draft): void {
  const text = cutSite(model, cleanLine(title))
  if (!isTitle(model, { kind: 'text', text, origin: {} })) return
  const { agency, year } = readTitle(model, text)
  const source = { text: title, origin: {}, certainty: 'likely' } as const
  setValue(draft, '/title', text, source)
  draft.findings.push({ code: 'title-missing', certainty: 'likely', path: '/title', params: { used: text } })
  if (agency !== '') setValue(draft, '/agency/name', agency, source)
  if (year !== undefined) setValue(draft, '/year', year, source)
}

const DOCUMENT_NUMBER = /^[\p{Script=Han}]{1,12}[〔［[（(]20\d{2}[〕］\])）]\s*第?\d{1,4}号$/u
const DATE_LINE =
  /^[（(【[]?(?:(?:发布|公开|成文)?(?:日期|时间)[:：]?)?(?:20\d{2}|二[〇○零]..)[年./-].{1,3}[月./-].{1,4}日?[)）】\]]?$/u

/** A document number or a date in a line of its own. */
function readLines(head: readonly Block[], draft: Draft): void {
  for (const block of head) {
    if (block.kind !== 'text' || draft.placed.has(block) || block.text.length > 40) continue
    const text = cleanLine((block.label ?? '') + block.text)
    const source = { text, origin: block.origin, certainty: 'likely' } as const
    const date = DATE_LINE.test(text) ? findDate(text) : undefined
    const [path, value] = DOCUMENT_NUMBER.test(text)
      ? ['/publication/documentNumber', text]
      : ['/publication/date', date]
    if (value === undefined || draft.values.has(path)) continue
    draft.placed.add(block)
    setValue(draft, path, value, source)
  }
}

/** Text and tables between title and section one; the title printed again and what a site puts there are not. */
function isLead(model: Model, block: Block, { outside, grids }: Outline): boolean {
  if (outside.has(block)) return false
  if (block.kind === 'grid') return ![...grids.values()].some((list) => list.includes(block))
  if (block.kind !== 'text') return block.kind === 'figure'
  const text = cleanLine((block.label ?? '') + block.text)
  if (isResidue(text)) return false
  const label = /^([^:：]{2,8})[:：]./.exec(text)?.[1]
  if (label !== undefined && (isContactLabel(model, label) || label === '联系人')) return true
  if (text.length <= 80 && isTitle(model, block)) return false
  // A short line without a stop is a crumb of the page, not a paragraph, unless the markup makes it one.
  return (
    text.length > 24 ||
    /[。；：！]$/.test(text) ||
    /[，。].{4}/.test(text) ||
    block.rank !== undefined ||
    isNumberedItem(block, text)
  )
}

/** Parts of the report listed in the lead; the items of menus have no numbers. */
function isNumberedItem({ item }: TextBlock, text: string): boolean {
  return item !== undefined && splitNumber(text).style !== undefined
}
