// A document and an edition → a draft of the report: our own printed form exactly, any other by its labels.

import type { Model } from '../../model/types.js'
import type { Block, SourceDocument, TextBlock } from '../document.js'
import { type Draft, startDraft } from '../draft.js'
import { isOwnForm, readOwnForm } from '../own/own-form.js'
import { readHead } from './head.js'
import { outlineDocument } from './outline.js'
import { cleanLine } from './plain-text.js'
import { readSections } from './sections.js'

/**
 * Match a document with an edition.
 *
 * @param model
 *   The edition.
 * @param document
 *   The document.
 * @returns
 *   Everything found; all blocks are placed or in a finding.
 */
export function matchDocument(model: Model, document: SourceDocument): Draft {
  const draft = startDraft()
  for (const { code, text, origin } of document.faults) {
    draft.findings.push({ code, certainty: 'likely', path: '', origin, text })
  }
  if (isOwnForm(model, document)) {
    readOwnForm(model, document, draft)
    return draft
  }
  const outline = outlineDocument(model, document.blocks)
  if (outline.parts.length === 0) {
    draft.findings.push({ code: 'report-not-found', certainty: 'guess', path: '' })
  }
  readHead(model, document, outline, draft)
  readSections(model, outline, draft)
  reportLeftOut(document.blocks, draft)
  return draft
}

/** What is left goes into findings, one for each run of neighbours. */
function reportLeftOut(blocks: readonly Block[], draft: Draft): void {
  reportFurniture(blocks, draft)
  const placed = blocks.findIndex((block) => draft.placed.has(block))
  const end = blocks.findLastIndex((block) => draft.placed.has(block))
  let run: Block[] = []
  const close = (index: number) => {
    const [first] = run
    const text = run
      .flatMap(listTexts)
      .map(cleanLine)
      .filter((each) => each !== '')
      .join('\n')
    if (first && text !== '') {
      const where =
        index <= placed
          ? { where: '报告之前', whereEn: 'before the report' }
          : index > end
            ? { where: '报告之后', whereEn: 'after the report' }
            : { where: '报告之中', whereEn: 'inside the report' }
      const certainty = run.every(isApart) || index > end ? 'certain' : 'likely'
      draft.findings.push({
        code: 'text-left-out',
        certainty,
        path: '',
        origin: first.origin,
        text,
        params: where,
      })
    }
    run = []
  }
  blocks.forEach((block, index) => {
    if (draft.placed.has(block)) close(index)
    else run.push(block)
    draft.placed.add(block)
  })
  close(blocks.length)
}

/** Page numbers and running heads, all in one. */
function reportFurniture(blocks: readonly Block[], draft: Draft): void {
  const pages = blocks.filter((block) => block.area?.tag === 'page' && !draft.placed.has(block))
  const [first] = pages
  if (!first) return
  for (const block of pages) draft.placed.add(block)
  const text = pages.flatMap(listTexts).join('\n')
  const params = { where: '页边', whereEn: 'in the margins' }
  draft.findings.push({
    code: 'text-left-out',
    certainty: 'certain',
    path: '',
    origin: first.origin,
    text,
    params,
  })
}

/** The markup itself says that it is no text of the page. */
function isApart(block: Block): boolean {
  return block.area?.role !== undefined && block.area.role !== 'article'
}

/**
 * List the texts of a block.
 *
 * @param block
 *   Any block.
 * @returns
 *   Its texts in reading order.
 */
export function listTexts(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [joinParts(block)]
    case 'detail':
      return [`${block.label}：${block.text}`]
    case 'figure':
      return [block.alt, block.caption ?? '']
    case 'grid':
      return [block.caption ?? '', ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))]
  }
}

function joinParts({ number = '', label = '', text, mark = '' }: TextBlock): string {
  return number + label + text + mark
}
