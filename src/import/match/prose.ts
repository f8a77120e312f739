// Blocks of a section → its prose: headings by level, paragraphs, lists, tables and figures, with their structure.

import type { Model } from '../../model/types.js'
import { countHeadings } from '../../report/numbering.js'
import type { Block, DetailBlock, TextBlock } from '../document.js'
import type { Draft } from '../draft.js'
import { findAspect } from './aspects.js'
import { removeAdverts } from './foreign.js'
import { type Line, readLine } from './lines.js'
import { readFigure, readSimpleTable } from './media.js'
import { cleanLine, cleanLines } from './plain-text.js'

/** What prose is read with. */
export interface ProseContext {
  readonly model: Model
  readonly draft: Draft
  /** JSON Pointer of the list of blocks. */
  readonly path: string
  /** Rank of the sections' headings, where the markup tells headings from paragraphs. */
  readonly rank?: number | undefined
  /** Whether headings may report an aspect: in section one they do. */
  readonly hasAspects: boolean
}

const LONGEST_LINE = 500
const LONGEST_PASSAGE = 50_000

/**
 * Read prose.
 *
 * @param blocks
 *   The blocks in order; they are placed.
 * @param context
 *   The edition, the draft and the place in the report.
 * @returns
 *   The blocks of the report.
 */
export function readProse(blocks: readonly Block[], context: ProseContext): unknown[] {
  const { draft, model } = context
  const counter = countHeadings(model.numbering)
  const prose: unknown[] = []
  let list: { number: number; items: string[] } | undefined
  for (const block of blocks) {
    draft.placed.add(block)
    const at = `${context.path}/${prose.length}`
    if (block.kind === 'text' && block.item) {
      const items = cleanText(block, at, context).filter((item) => item.length <= LONGEST_PASSAGE)
      if (list?.number === block.item.list && list.items.length < 400) list.items.push(...items)
      else if (items.length > 0) {
        list = { number: block.item.list, items }
        prose.push({ type: 'list', ordered: block.item.ordered, items: list.items })
      }
      continue
    }
    list = undefined
    if (block.kind === 'grid') prose.push(...readSimpleTable(block, at, draft))
    else if (block.kind === 'figure') prose.push(...readFigure(model, block, at, draft))
    else
      prose.push(...cleanText(block, at, context).flatMap((line) => readText(line, block, context, counter)))
  }
  return prose
}

/** The lines of a block, advertising taken out. */
function cleanText(block: TextBlock | DetailBlock, path: string, { draft }: ProseContext): string[] {
  const words =
    block.kind === 'detail'
      ? `${block.label}：${block.text}`
      : [block.number, block.label, block.text, block.mark].filter((part) => part !== undefined).join('')
  return cleanLines(words).flatMap((line) => {
    const { text, found } = removeAdverts(line)
    for (const advert of found) {
      const params = { found: advert }
      draft.findings.push({
        code: 'text-foreign',
        certainty: 'certain',
        path,
        origin: block.origin,
        text: cutAround(line, advert),
        params,
      })
    }
    return text.trim() === '' ? [] : [text]
  })
}

/** The words next to the advertising. */
function cutAround(line: string, advert: string): string {
  const at = line.indexOf(advert)
  return line.slice(Math.max(0, at - 20), at + advert.length + 20)
}

function readText(
  text: string,
  block: TextBlock | DetailBlock,
  context: ProseContext,
  counter: ReturnType<typeof countHeadings>,
): unknown[] {
  const isHeading = block.kind === 'text' && context.rank !== undefined && block.rank !== undefined
  const level = isHeading ? Math.min(4, Math.max(2, (block.rank ?? 0) - (context.rank ?? 0) + 1)) : undefined
  const line: Line = readLine(text, { level, isTrusted: context.rank !== undefined })
  const paragraphs = splitPassage(line.rest)
  if (line.heading === undefined || line.heading.length > LONGEST_LINE) return splitPassage(text)
  const { number, heading } = line
  const counted = counter.next(line.level, number === '' ? '' : undefined)
  const aspect = context.hasAspects && line.level === 2 ? findAspect(context.model, heading) : undefined
  const isCounted = number !== '' && spell(number) === spell(counted)
  return [
    {
      type: 'heading',
      level: line.level,
      text: heading,
      ...(!isCounted && { number: number.slice(0, 20) }),
      ...(aspect !== undefined && { aspect }),
    },
    ...paragraphs,
  ]
}

/** `(一)` and `（一）`, `1、` and `1.` are one number in two spellings. */
function spell(number: string): string {
  return number.normalize('NFKC').replace(/[、．,]/g, '.')
}

function splitPassage(text: string): unknown[] {
  const paragraphs: unknown[] = []
  for (let rest = cleanLine(text); rest !== ''; rest = rest.slice(LONGEST_PASSAGE)) {
    paragraphs.push({ type: 'paragraph', text: rest.slice(0, LONGEST_PASSAGE) })
  }
  return paragraphs
}
