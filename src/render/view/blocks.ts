// Prose of a report → the blocks templates print: headings numbered, texts cut at their line breaks.

import type { Block } from '../../../generated/view.js'
import type { Model } from '../../model/types.js'
import type { HeadingCounter } from '../../report/numbering.js'
import { refuse } from '../failure.js'
import { type MarkParagraph, markAspect } from './marks.js'
import { viewPassage } from './passage.js'
import { viewSimpleTable } from './simple-table.js'
import { readList, readObject, readOptionalText, readText, readTexts, type Values } from './values.js'

/** What blocks are numbered and marked by. */
export interface BlockContext {
  readonly model: Model
  readonly counter: HeadingCounter
  readonly mark: MarkParagraph
}

/**
 * Settle the blocks of a piece of prose.
 *
 * @param value
 *   The blocks of the report; may be absent.
 * @param path
 *   JSON Pointer of the value.
 * @param context
 *   What they are numbered and marked by.
 * @returns
 *   One view for each block.
 * @throws {ToolkitError}
 *   When a block is none the templates know.
 */
export function viewBlocks(value: unknown, path: string, context: BlockContext): Block[] {
  return readList(value, path).map((item, index) => {
    const place = `${path}/${index}`
    const block = readObject(item, place)
    switch (block.type) {
      case 'paragraph':
        return viewStatement(block, place, context)
      case 'heading':
        return viewHeading(block, place, context)
      case 'list':
        return viewList(block, place)
      case 'table':
        return viewTable(block, place, context)
      case 'figure':
        return viewFigure(block, place)
      default:
        return refuse(`${place}/type`, { zh: '已知的段落类型', en: 'a kind of block that is known' })
    }
  })
}

/**
 * Settle a paragraph.
 *
 * @param text
 *   Its words.
 * @param mark
 *   What to print after it, if anything.
 * @returns
 *   The block.
 */
export function viewParagraph(text: string, mark = ''): Block {
  const { text: first, more } = viewPassage(text)
  const tail = mark === '' && more.length === 0 ? null : { more, mark }
  return {
    paragraph: { text: first, tail },
    heading: null,
    list: null,
    table: null,
    figure: null,
    lines: NONE,
  }
}

/** What nearly every block has none of; never changed. */
const NONE: string[] = Object.freeze([]) as unknown as string[]

function viewStatement(block: Values, place: string, { mark }: BlockContext): Block {
  const text = readText(block, 'text', place)
  return viewParagraph(text, mark(text, readOptionalText(block, 'states', place)))
}

function viewHeading(block: Values, place: string, { model, counter }: BlockContext): Block {
  const { level } = block
  if (level !== 2 && level !== 3 && level !== 4) return refuse(`${place}/level`, { zh: '2至4', en: '2 to 4' })
  const text = readText(block, 'text', place)
  const printed = block.number === undefined ? undefined : readText(block, 'number', place)
  const heading = {
    rank: String(level + 1),
    number: counter.next(level, printed),
    text,
    mark: markAspect(model, text, readOptionalText(block, 'aspect', place)),
  }
  return { paragraph: null, heading, list: null, table: null, figure: null, lines: NONE }
}

function viewList(block: Values, place: string): Block {
  const items = readTexts(block.items, `${place}/items`).map(viewPassage)
  const list = { ordered: block.ordered === true, items }
  return { paragraph: null, heading: null, list, table: null, figure: null, lines: NONE }
}

function viewTable(block: Values, place: string, { model }: BlockContext): Block {
  const table = viewSimpleTable(block, place, model)
  return { paragraph: null, heading: null, list: null, table, figure: null, lines: NONE }
}

function viewFigure(block: Values, place: string): Block {
  const figure = {
    src: screenSource(readText(block, 'src', place)),
    alt: readText(block, 'alt', place),
    caption: readOptionalText(block, 'caption', place),
  }
  return { paragraph: null, heading: null, list: null, table: null, figure, lines: NONE }
}

/** Only what the schema allows: no script, no SVG, no other scheme. */
function screenSource(src: string): string {
  return SOURCE.test(src) ? src : ''
}

const SOURCE = /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp);base64,|[^:?#/]+(?:\/[^:]*)?$|\/[^:]*$)/
