// What the title does not name → the year and the organ of the report, from the next best place that names them.

import type { Model } from '../../../model/types.js'
import type { Block, SourceDocument } from '../../document.js'
import type { Draft } from '../../draft.js'
import { findFirstYear, findYear } from '../dates.js'
import { cleanLine } from '../plain-text.js'
import { isAlike } from './organs.js'
import { readTitle } from './title-words.js'

interface Used {
  readonly used: number
  readonly zh: string
  readonly en: string
  readonly isLikely: boolean
}

/**
 * Settle the year of a report that has none in its title.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @param draft
 *   What becomes of it; changed.
 */
export function settleYear(model: Model, document: SourceDocument, draft: Draft): void {
  if (draft.values.has('/year')) return
  const { used, zh, en, isLikely } = listYears(model, document, draft).next().value as Used
  draft.values.set('/year', used)
  const certainty = isLikely ? 'likely' : 'guess'
  draft.findings.push({
    code: 'year-missing',
    certainty,
    path: '/year',
    params: { used, from: zh, fromEn: en },
  })
}

/** The surest first. */
function* listYears(model: Model, { title, blocks }: SourceDocument, draft: Draft): Generator<Used> {
  const named = readTitle(model, title ?? '')
  if (named.year !== undefined && /公开|年报/.test(title ?? '')) {
    yield { used: named.year, zh: '网页的标题', en: 'the title of the page', isLikely: true }
  }
  const period = draft.values.get('/period') as { from: string } | undefined
  if (period) {
    const used = Number(period.from.slice(0, 4))
    yield { used, zh: '统计的起止日期', en: 'the statistics period', isLikely: true }
  }
  const years = blocks.flatMap((block) => (block.kind === 'text' ? (findWorkYear(block) ?? []) : []))
  const [first] = years
  if (first !== undefined) {
    yield { used: first, zh: '正文中最先出现的年份', en: 'the first year in the text', isLikely: false }
  }
  const date = draft.values.get('/publication/date')
  if (typeof date === 'string') {
    const used = Number(date.slice(0, 4)) - 1
    yield { used, zh: '发布的上一年', en: 'the year before publication', isLikely: false }
  }
  yield { used: findFirstYear(model), zh: '格式的版本', en: 'the edition', isLikely: false }
}

/** A year that something was done in; not that of a date, a document number or a law. */
function findWorkYear(block: Block): number | undefined {
  if (block.kind !== 'text' || block.isHidden) return undefined
  const text = cleanLine(block.text)
  const found = /(?<!\d)20\d{2}年(?!\s*\d{1,2}\s*月)/.exec(text.normalize('NFKC'))
  return found ? findYear(found[0]) : undefined
}

/**
 * Settle the organ of a report that has none in its title, and say where the publisher is another.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @param draft
 *   What becomes of it; changed.
 */
export function settleAgency(model: Model, document: SourceDocument, draft: Draft): void {
  const name = draft.values.get('/agency/name')
  const publisher = draft.values.get('/publication/publisher')
  if (typeof name !== 'string') {
    const used = listAgencies(model, document, publisher).find((each) => each !== '')
    if (used === undefined) return
    draft.values.set('/agency/name', used)
    draft.findings.push({
      code: 'agency-missing',
      certainty: 'likely',
      path: '/agency/name',
      params: { used },
    })
  } else if (typeof publisher === 'string' && !isAlike(name, publisher)) {
    const params = { expected: name, found: publisher }
    const path = '/publication/publisher'
    draft.findings.push({ code: 'other-agency', certainty: 'likely', path, text: publisher, params })
  }
}

const ORGAN = /(?:政府|委员会|管委会|局|厅|委|办|办公室|街道|镇|乡|办事处)$/

/** The title of the page, who publishes it, who it says it comes from, who has signed it. */
function listAgencies(model: Model, { title, metas, blocks }: SourceDocument, publisher: unknown): string[] {
  const source = metas.find(({ name }) => name.toLowerCase() === 'contentsource')?.content ?? ''
  const lines = blocks.slice(-40).flatMap((block) => (block.kind === 'text' ? [cleanLine(block.text)] : []))
  const date = lines.findLastIndex((line) => /^(?:20\d{2}|二[〇○零]..)年.{1,3}月.{1,4}日$/.test(line))
  const signed = lines[date - 1] ?? ''
  return [
    readTitle(model, title ?? '').agency,
    typeof publisher === 'string' ? publisher : '',
    ORGAN.test(cleanLine(source)) ? cleanLine(source) : '',
    ORGAN.test(signed) && signed.length <= 30 ? signed : '',
  ]
}
