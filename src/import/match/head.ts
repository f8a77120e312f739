// The blocks before the first section → title, organ, year, catalogue entry, lead.

import type { Model } from '../../model/types.js'
import type { Block, SourceDocument, TextBlock } from '../document.js'
import { type Draft, setValue } from '../draft.js'
import { readCatalogue, readMetas } from './catalogue.js'
import { findYear } from './dates.js'
import { removeAdverts } from './foreign.js'
import { readLead } from './lead.js'
import type { Outline } from './outline.js'
import { cleanLine } from './plain-text.js'
import { readProse } from './prose.js'
import { isResidue } from './residue.js'
import { findTitle, readTitle } from './title.js'

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
  if (title) {
    for (const block of title.blocks) draft.placed.add(block)
    const [first] = title.blocks
    const { text, found } = removeAdverts(title.text)
    const origin = first?.origin ?? {}
    for (const advert of found) {
      const params = { found: advert }
      for (const path of ['/title', '/agency/name']) {
        draft.findings.push({
          code: 'text-foreign',
          certainty: 'certain',
          path,
          origin,
          text: title.text,
          params,
        })
      }
    }
    setValue(draft, '/title', text, { text: title.text, origin })
    const agency = readTitle(model, text).agency
    if (agency !== '') setValue(draft, '/agency/name', agency, { text: title.text, origin })
    if (title.year !== undefined) setValue(draft, '/year', title.year, { text: title.text, origin })
  }
  const start = title ? Math.max(...title.blocks.map((block) => head.indexOf(block))) + 1 : 0
  readCatalogue(model, head, draft)
  readMetas(document, draft)
  const lead = head.slice(start).filter((block) => !draft.placed.has(block) && isLead(model, block, outline))
  readLead(
    model,
    lead.filter((block): block is TextBlock => block.kind === 'text'),
    draft,
  )
  settleYear(model, document, draft)
  settleAgency(draft)
  const blocks = readProse(lead, { model, draft, path: '/lead', rank, hasAspects: false })
  if (blocks.length > 0) draft.values.set('/lead', blocks)
}

/** Text and tables between title and section one; the title printed again and what a site puts there are not. */
function isLead(model: Model, block: Block, { outside, grids }: Outline): boolean {
  if (outside.has(block)) return false
  if (block.kind === 'grid') return ![...grids.values()].some((list) => list.includes(block))
  if (block.kind !== 'text') return block.kind === 'figure'
  const text = cleanLine(block.text)
  if (isResidue(text)) return false
  // A short line without a stop is a crumb of the page, not a paragraph, unless the markup makes it one.
  return (
    text.length > 24 ||
    /[。；：]$/.test(text) ||
    (readTitle(model, text).agency === '' && block.rank !== undefined)
  )
}

function settleYear(model: Model, { blocks }: SourceDocument, draft: Draft): void {
  if (draft.values.has('/year')) return
  const period = draft.values.get('/period') as { from: string } | undefined
  const date = draft.values.get('/publication/date')
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  const first = texts.flatMap((text) => findYear(text) ?? [])[0]
  const field = model.parts[model.name]?.fields?.find(({ name }) => name === 'year')
  const [used, from] =
    period !== undefined
      ? [Number(period.from.slice(0, 4)), { zh: '统计的起止日期', en: 'the statistics period' }]
      : typeof date === 'string'
        ? [Number(date.slice(0, 4)) - 1, { zh: '发布的上一年', en: 'the year before publication' }]
        : first !== undefined
          ? [first, { zh: '正文中最先出现的年份', en: 'the first year in the text' }]
          : [Number(model.edition), { zh: '格式的版本', en: 'the edition' }]
  draft.values.set('/year', used)
  if (field === undefined) return
  const certainty = period === undefined ? 'guess' : 'likely'
  draft.findings.push({
    code: 'year-missing',
    certainty,
    path: '/year',
    params: { used, from: from.zh, fromEn: from.en },
  })
}

/** Who publishes the report stands for its organ where the title names none; where it names another, that is said. */
function settleAgency(draft: Draft): void {
  const name = draft.values.get('/agency/name')
  const publisher = draft.values.get('/publication/publisher')
  if (typeof publisher !== 'string') return
  if (typeof name !== 'string') {
    draft.values.set('/agency/name', publisher)
    const params = { used: publisher }
    draft.findings.push({ code: 'agency-missing', certainty: 'likely', path: '/agency/name', params })
  } else if (!isAlike(name, publisher)) {
    const params = { expected: name, found: publisher }
    draft.findings.push({
      code: 'other-agency',
      certainty: 'likely',
      path: '/publication/publisher',
      text: publisher,
      params,
    })
  }
}

/** A short name is made of characters of the full one, in their order: 沭阳县发改局. */
function isAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length)
  let at = 0
  let kept = 0
  for (const character of short) {
    const found = long.indexOf(character, at)
    if (found < 0) continue
    kept += 1
    at = found + 1
  }
  return kept >= short.length * 0.7
}
