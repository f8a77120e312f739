// The blocks before the first section → the title of the report, with the organ and the year it names.

import type { Model } from '../../model/types.js'
import type { Block, TextBlock } from '../document.js'
import { foldLabel, formsOf } from '../tables/labels.js'
import { findYear } from './dates.js'
import { cleanLine } from './plain-text.js'

/** The title of a document. */
export interface Title {
  readonly text: string
  /** The blocks it was read from; it may be set in two lines. */
  readonly blocks: readonly TextBlock[]
  /** The organ it names; empty where it names none. */
  readonly agency: string
  readonly year?: number
}

const LONGEST = 70

/**
 * Find the title.
 *
 * @param model
 *   The edition.
 * @param head
 *   The blocks before the first section.
 * @param outside
 *   Blocks that are no part of the report.
 * @returns
 *   The best title, or undefined.
 */
export function findTitle(
  model: Model,
  head: readonly Block[],
  outside: ReadonlySet<Block>,
): Title | undefined {
  const lines = head.flatMap((block) => (block.kind === 'text' && !block.isHidden ? [block] : []))
  const candidates = lines.flatMap((block, index) => {
    const next = lines[index + 1]
    const single = weigh(model, [block])
    const joined = next && !single ? weigh(model, [block, next]) : undefined
    return [single, joined].flatMap((each) =>
      each ? [{ ...each, score: each.score + index / 1000 - (outside.has(block) ? 2 : 0), index }] : [],
    )
  })
  const [best] = candidates.sort((a, b) => b.score - a.score)
  if (!best) return undefined
  const above = best.agency === '' ? lines[best.index - 1] : undefined
  return above ? addLine(model, above, best.blocks) : describe(model, best.blocks)
}

/**
 * Read the words of a title: what is neither year nor the name of the report is the organ.
 *
 * @param model
 *   The edition.
 * @param text
 *   The title.
 * @returns
 *   The organ, empty where the title names none, and the year.
 */
export function readTitle(model: Model, text: string): Pick<Title, 'agency' | 'year'> {
  const year = findYear(text)
  const names = [model.label.zh, ...(model.label.aliases ?? [])].sort((a, b) => b.length - a.length)
  const name = names.find((each) => text.includes(each))
  const rest = name === undefined ? '' : text.slice(0, text.indexOf(name))
  const agency = rest
    .replace(/(?:20\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})\s*年度?/g, '')
    .replace(/^(?:关于|标题[:：])|[（(][^（）()]*[）)]$|[的\-—_|\s]+$/g, '')
    .trim()
  return { agency, ...(year !== undefined && { year }) }
}

function describe(model: Model, blocks: readonly TextBlock[]): Title {
  const text = writeTitle(blocks)
  return { text, blocks, ...readTitle(model, text) }
}

function writeTitle(blocks: readonly TextBlock[]): string {
  return cleanLine(blocks.map(({ text }) => text.replaceAll('\n', '')).join(''))
}

/** Names the report and reads like a heading, not like a sentence; the plainer the better. */
function weigh(model: Model, blocks: readonly TextBlock[]) {
  const text = writeTitle(blocks)
  if (text.length > LONGEST || /[。；，,]/.test(text)) return undefined
  const { same, short } = formsOf(model.label)
  const folded = foldLabel(text)
  if (![...same, ...short].some((form) => /\p{Script=Han}/u.test(form) && folded.includes(form)))
    return undefined
  const { agency, year } = readTitle(model, text)
  const [first] = blocks
  const markup =
    first?.rank === 1 ? 3 : first?.rank !== undefined ? 2 : first?.isCentred || first?.isBold ? 1 : 0
  const isPlain = first?.label === undefined && !/[:：|_]/.test(text) && !/[-—]/.test(text.slice(-12))
  const score = 1 + (year === undefined ? 0 : 2) + (agency === '' ? 0 : 1) + markup + (isPlain ? 1 : -1)
  return { score: score - (blocks.length - 1) * 0.5, agency, blocks }
}

/** The organ may stand in a line of its own above. */
function addLine(model: Model, above: TextBlock, blocks: readonly TextBlock[]): Title {
  const text = cleanLine(above.text)
  const isName =
    text.length >= 3 && text.length <= 30 && !/[。，；：:|\d]/.test(text) && above.label === undefined
  return describe(model, isName ? [above, ...blocks] : blocks)
}
