// Blocks of a section → its prose: headings by level, paragraphs, lists, tables and figures, with their structure.

import type { Model } from '../../../model/types.js'
import { countHeadings } from '../../../report/numbering.js'
import type { Block, DetailBlock, TextBlock } from '../../document.js'
import type { Draft } from '../../draft.js'
import { removeAdverts } from '../foreign.js'
import { cleanLine, cleanLines } from '../plain-text.js'
import { joinParts } from '../texts.js'
import { findAspect } from './aspects.js'
import { fitProse } from './fit.js'
import { readLine } from './lines.js'
import { readFigure, readSimpleTable } from './media.js'

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

/** What is known while the blocks are read one after another. */
interface State extends ProseContext {
  readonly counter: ReturnType<typeof countHeadings>
  /** Whether bold lines stand out from the others. */
  readonly isBoldTelling: boolean
  /** Level of the last heading that has a number. */
  above?: number
  /** The least level so far. */
  outermost: number
}

const LONGEST_LINE = 500
const LONGEST_PASSAGE = 50_000
const MOST_ITEMS = 500

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
  const state: State = { ...context, counter, isBoldTelling: isBoldTelling(blocks, context), outermost: 9 }
  const prose: unknown[] = []
  let list: { number: number; items: string[] } | undefined
  for (const block of blocks) {
    draft.placed.add(block)
    const at = `${context.path}/${prose.length}`
    if (block.kind === 'text' && block.item && block.text.length <= LONGEST_PASSAGE) {
      const item = cleanText(block, at, context).join('\n')
      if (item === '') continue
      if (list?.number === block.item.list && list.items.length < MOST_ITEMS) list.items.push(item)
      else {
        list = { number: block.item.list, items: [item] }
        prose.push({ type: 'list', ordered: block.item.ordered, items: list.items })
      }
      continue
    }
    list = undefined
    const read =
      block.kind === 'grid'
        ? readSimpleTable(block, at, draft)
        : block.kind === 'figure'
          ? readFigure(model, block, at, draft)
          : cleanText(block, at, context).flatMap((line) => readText(line, block, state))
    // A table may have more rows than a call may have arguments.
    for (const each of read) prose.push(each)
  }
  return fitProse(prose, context.path, draft)
}

/** Where most is bold, bold says nothing; in the lead it only stresses. */
function isBoldTelling(blocks: readonly Block[], { path }: ProseContext): boolean {
  const texts = blocks.filter((block) => block.kind === 'text')
  const bold = texts.filter(({ isBold, rank }) => isBold === true && rank === undefined)
  return path !== '/lead' && bold.length * 2 <= Math.max(2, texts.length)
}

/** The lines of a block, advertising taken out. */
function cleanText(block: TextBlock | DetailBlock, path: string, { draft }: ProseContext): string[] {
  const words = block.kind === 'detail' ? `${block.label}：${block.text}` : joinParts(block)
  return cleanLines(words).flatMap((line) => {
    const { text, found } = removeAdverts(line)
    for (const advert of found) {
      draft.findings.push({
        code: 'text-foreign',
        certainty: 'certain',
        path,
        origin: block.origin,
        text: cutAround(line, advert),
        params: { found: advert },
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

function readText(text: string, block: TextBlock | DetailBlock, state: State): unknown[] {
  const { rank, counter, above } = state
  const isHeading = block.kind === 'text' && rank !== undefined && block.rank !== undefined
  const level = isHeading ? Math.min(4, Math.max(2, (block.rank ?? 0) - (rank ?? 0) + 1)) : undefined
  const line = readLine(text, { level, isTrusted: rank !== undefined, bold: findBold(block, state), above })
  if (line.heading === undefined || line.heading.length > LONGEST_LINE) return splitPassage(text)
  const { number, heading } = line
  const counted = counter.next(line.level, number === '' ? '' : undefined)
  if (number !== '') state.above = line.level
  state.outermost = Math.min(state.outermost, line.level)
  const isOutermost = line.level === state.outermost
  const aspect = state.hasAspects && isOutermost ? findAspect(state.model, heading) : undefined
  const isCounted = number !== '' && spell(number) === spell(counted)
  return [
    {
      type: 'heading',
      level: line.level,
      text: heading,
      ...(!isCounted && { number: number.slice(0, 20) }),
      ...(aspect !== undefined && { aspect }),
    },
    ...splitPassage(line.rest),
  ]
}

/** The words of a block that its markup makes bold. */
function findBold(block: TextBlock | DetailBlock, { isBoldTelling }: State): string | undefined {
  if (block.kind !== 'text' || !isBoldTelling || block.mark !== undefined) return undefined
  if (block.label !== undefined) return cleanLine(block.label)
  return block.isBold === true && !block.isCentred ? cleanLine(block.text) : undefined
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
