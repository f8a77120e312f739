// Blocks of our own pages → the prose they were printed from, exactly.

import { partOf } from '../../model/lookup.js'
import type { Field, Model } from '../../model/types.js'
import { isMarked } from '../../report/marks.js'
import type { countHeadings } from '../../report/numbering.js'
import { readWord, sayWord } from '../../report/words.js'
import type { Block, FigureBlock, GridBlock, TextBlock } from '../document.js'
import { type MarkedParagraph, readStatement } from './statement.js'

/** Prose read back. */
export interface ReadProse {
  readonly blocks: readonly unknown[]
  /** Figures of the handling fee, where the prose states them. */
  readonly fee?: Readonly<Record<string, number>>
  /** What was printed from the figures and is no text of the report: a paragraph or a mark. */
  readonly printed?: string
}

/**
 * Read prose back.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of one field.
 * @param options
 *   The counter of the section's headings, and the fee field of the section.
 * @returns
 *   The blocks of the report.
 */
export function readOwnProse(
  model: Model,
  blocks: readonly Block[],
  { counter, fee }: { counter: ReturnType<typeof countHeadings>; fee?: Field | undefined },
): ReadProse {
  const prose: unknown[] = []
  const paragraphs: MarkedParagraph[] = []
  let list: { number: number; items: string[] } | undefined
  for (const block of blocks) {
    const item = block.kind === 'text' ? block.item : undefined
    if (item && list?.number === item.list) {
      list.items.push((block as TextBlock).text)
      continue
    }
    list = undefined
    if (block.kind === 'grid') prose.push(readTable(block))
    else if (block.kind === 'figure') prose.push(readFigure(block))
    else if (block.kind === 'text' && item) {
      list = { number: item.list, items: [block.text] }
      prose.push({ type: 'list', ordered: item.ordered, items: list.items })
    } else if (block.kind === 'text' && block.rank !== undefined) {
      prose.push(readHeading(model, block, counter))
    } else if (block.kind === 'text') {
      const paragraph: MarkedParagraph = { type: 'paragraph', ...splitMark(model, block, fee) }
      paragraphs.push(paragraph)
      prose.push(paragraph)
    }
  }
  const statement = readStatement(model, fee, paragraphs)
  return {
    blocks: prose.filter((each) => each !== statement.sentence).map(withoutMark),
    ...(statement.fee && { fee: statement.fee }),
    printed: statement.sentence?.text ?? paragraphs.map(({ mark }) => mark).join(''),
  }
}

function withoutMark(block: unknown): unknown {
  const { mark: _mark, ...rest } = block as MarkedParagraph
  return rest
}

function readTable({ caption, rows }: GridBlock): unknown {
  const [header = [], ...body] = rows.map(({ cells }) => cells.map(({ text }) => text))
  return { type: 'table', ...(caption !== undefined && { caption }), header, rows: body }
}

function readFigure({ src, alt, caption }: FigureBlock): unknown {
  return { type: 'figure', src, alt, ...(caption !== undefined && { caption }) }
}

/** A number that counting gives is none of the heading's own; h3 is level 2. */
function readHeading(model: Model, block: TextBlock, counter: ReturnType<typeof countHeadings>): unknown {
  const level = (block.rank ?? 3) - 1
  const printed = block.number ?? ''
  const counted = counter.next(level, printed === '' ? '' : undefined)
  const mark = block.mark === undefined ? cutMark(model, block.text) : { text: block.text, mark: block.mark }
  const aspect = readAspect(model, mark)
  return {
    type: 'heading',
    level,
    text: mark.text,
    ...(printed === '' || printed !== counted ? { number: printed } : {}),
    ...(aspect !== undefined && { aspect }),
  }
}

/** The aspect a mark names, or without a mark the one whose very words the heading is. */
function readAspect(model: Model, { text, mark }: { text: string; mark: string }): unknown {
  const aspects = partOf(model, 'Aspect')?.values ?? []
  const said = mark === '' ? text : readWord(model, 'mark', mark)?.text
  return aspects.find(({ label }) => label?.zh === said)?.value
}

/** In text a mark is the end of the words: of headings always, of paragraphs where one is to be expected. */
function splitMark(model: Model, block: TextBlock, fee: Field | undefined): { text: string; mark: string } {
  if (block.mark !== undefined) return { text: block.text, mark: block.mark }
  const cut = cutMark(model, block.text)
  if (cut.mark === '') return cut
  const label = fee?.label?.zh ?? fee?.name
  const isExpected = fee
    ? cut.text.includes(label ?? '') || readWord(model, 'mark', cut.mark)?.text?.startsWith(label ?? '')
    : partOf(model, 'Statement')?.values?.some(
        (value) => sayWord(model, 'mark', { text: value.label?.zh ?? '' }) === cut.mark,
      )
  return isExpected ? cut : { text: block.text, mark: '' }
}

function cutMark(model: Model, text: string): { text: string; mark: string } {
  if (!isMarked(model, text)) return { text, mark: '' }
  const [start = ''] = sayWord(model, 'mark').split('{text}')
  const at = text.lastIndexOf(start)
  return { text: text.slice(0, at), mark: text.slice(at) }
}
