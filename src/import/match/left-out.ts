// The blocks that no part of the report has taken → findings that hold their text, one for each run of neighbours.

import type { Block } from '../document.js'
import type { Draft } from '../draft.js'
import type { Certainty } from '../finding.js'
import type { Outline } from './outline/outline.js'
import { cleanLine } from './plain-text.js'
import { isResidue } from './residue.js'
import { listTexts } from './texts.js'

/**
 * Report what was left out.
 *
 * @param outline
 *   The parts of the document.
 * @param draft
 *   What became of it; takes the findings.
 */
export function reportLeftOut({ blocks, second }: Outline, draft: Draft): void {
  reportFurniture(blocks, draft)
  const placed = blocks.findIndex((block) => draft.placed.has(block))
  const end = blocks.findLastIndex((block) => draft.placed.has(block))
  let run: Block[] = []
  const close = (index: number) => {
    report(run, { where: end < 0 ? WHOLE : index <= placed ? BEFORE : index > end ? AFTER : INSIDE }, draft)
    run = []
  }
  blocks.forEach((block, index) => {
    if (draft.placed.has(block)) close(index)
    else run.push(block)
  })
  close(blocks.length)
  report(second, { where: SECOND, certainty: 'likely' }, draft)
  for (const block of [...blocks, ...second]) draft.placed.add(block)
}

const WHOLE = { where: '整份文件', whereEn: 'of the whole file' }
const BEFORE = { where: '报告之前', whereEn: 'before the report' }
const INSIDE = { where: '报告之中', whereEn: 'inside the report' }
const AFTER = { where: '报告之后', whereEn: 'after the report' }
const MARGINS = { where: '页边', whereEn: 'in the margins' }
const SECOND = { where: '报告之后另一份报告', whereEn: 'of another report after this one' }

interface Place {
  readonly where: typeof BEFORE
  readonly certainty?: Certainty
}

function report(run: readonly Block[], { where, certainty }: Place, draft: Draft): void {
  const [first] = run
  const lines = run.flatMap(listTexts).map(cleanLine)
  const text = lines.filter((line) => line !== '').join('\n')
  if (!first || text === '') return
  const isCertain = where !== INSIDE && run.every((block) => isApart(block))
  draft.findings.push({
    code: 'text-left-out',
    certainty: certainty ?? (isCertain ? 'certain' : 'likely'),
    path: '',
    origin: first.origin,
    text,
    params: where,
  })
}

/** Page numbers and running heads, all in one. */
function reportFurniture(blocks: readonly Block[], draft: Draft): void {
  const pages = blocks.filter((block) => block.area?.tag === 'page' && !draft.placed.has(block))
  for (const block of pages) draft.placed.add(block)
  report(pages, { where: MARGINS, certainty: 'certain' }, draft)
}

/** The markup or the words say that it is no text of the report. */
function isApart(block: Block): boolean {
  if (block.area?.role !== undefined && block.area.role !== 'article') return true
  return listTexts(block).every((text) => isResidue(cleanLine(text)))
}
