// The blocks before the first section → the title of the report, with the organ and the year it names.

import type { Model } from '../../../model/types.js'
import type { Block, TextBlock } from '../../document.js'
import { foldLabel, formsOf } from '../../tables/labels.js'
import { cleanLine } from '../plain-text.js'
import { cutSite, type NamedTitle, readTitle } from './title-words.js'

/** The title of a document. */
export interface Title extends NamedTitle {
  /** As it is printed, without the name of the site behind it. */
  readonly text: string
  /** All words of its blocks. */
  readonly written: string
  /** The blocks it was read from; it may be set in several lines. */
  readonly blocks: readonly TextBlock[]
}

const LONGEST = 80
/** A title is set in so many lines at most. */
const MOST_LINES = 3

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
  let best: { score: number; index: number; count: number } | undefined
  for (const [index, block] of lines.entries()) {
    // The name of the report may itself be broken over lines.
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const score = weigh(model, lines.slice(index, index + count))
      if (score === undefined) continue
      const whole = score + Math.min(index, 900) / 1000 - (outside.has(block) ? 2 : 0)
      if (best === undefined || whole > best.score) best = { score: whole, index, count }
      break
    }
  }
  return best && addLines(model, lines, best.index, best.count)
}

/**
 * Tell whether a block is the title of a report.
 *
 * @param model
 *   The edition.
 * @param block
 *   A block.
 * @returns
 *   True where it names the report, and a year or an organ.
 */
export function isTitle(model: Model, block: TextBlock): boolean {
  return (weigh(model, [block]) ?? 0) >= 3
}

/** Names the report and reads like a heading, not like a sentence; the plainer the better. */
function weigh(model: Model, blocks: readonly TextBlock[]): number | undefined {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST * 3) return undefined
  const text = cutSite(model, writeTitle(blocks))
  if (text.length > LONGEST || /[。；，,？]/.test(text)) return undefined
  const { same, short } = formsOf(model.label)
  const folded = foldLabel(text)
  const form = [...same, ...short].find((each) => /\p{Script=Han}/u.test(each) && folded.includes(each))
  if (form === undefined) return undefined
  const { agency, year } = readTitle(model, text)
  const [first] = blocks
  const markup =
    first?.rank === 1 ? 3 : first?.rank !== undefined ? 2 : first?.isCentred || first?.isBold ? 1 : 0
  const isPlain = first?.label === undefined && !/[:：|_]/.test(text) && !/[-—]/.test(text.slice(-12))
  const item = first?.item ? -3 : 0
  // What goes on behind the name is a sentence or the name of something else.
  const tail = folded.slice(folded.indexOf(form) + form.length).replace(/\d{4}年度?/, '').length > 6 ? -3 : 0
  const named = (year === undefined ? 0 : 2) + (agency === '' ? 0 : 1)
  return 1 + named + markup + (isPlain ? 1 : -1) + item + tail - (blocks.length - 1) * 0.5
}

/** The organ, the year or both may stand in lines of their own above, the year also below. */
function addLines(model: Model, lines: readonly TextBlock[], index: number, count: number): Title {
  let from = index
  let to = index + count
  for (let turn = 1; turn < MOST_LINES && from > 0; turn += 1) {
    const { agency, year } = describe(model, lines.slice(from, to))
    const above = lines[from - 1]
    if (agency !== '' && year !== undefined) break
    if (!above || !belongsAbove(model, above, agency === '')) break
    from -= 1
  }
  const below = lines[to]
  if (below && describe(model, lines.slice(from, to)).year === undefined && isYear(cleanLine(below.text)))
    to += 1
  return describe(model, lines.slice(from, to))
}

const ORGAN =
  /(?:政府|委员会|管委会|局|厅|委|办|办公室|部|处|院|街道|镇|乡|中心|站|所|队|会|社|署|行|馆|区|县|市|省|州|盟|旗|公司|学校|大学|学院)$/

function belongsAbove(model: Model, block: TextBlock, needsOrgan: boolean): boolean {
  const text = cleanLine(block.text)
  if (block.label !== undefined || block.item || text.length < 3 || text.length > 40) return false
  if (/[。，；：:|>＞]/.test(text) || weigh(model, [block]) !== undefined) return false
  if (isYear(text)) return true
  const { agency } = readTitle(model, text + model.label.zh)
  return needsOrgan && ORGAN.test(agency) && !/\d/.test(agency)
}

function isYear(text: string): boolean {
  return /^[（(]?(?:20\d{2}|二[〇○零O０][一二三四五六七八九〇○零O０]{2})年度?[)）]?$/.test(text)
}

function describe(model: Model, blocks: readonly TextBlock[]): Title {
  const written = writeTitle(blocks)
  const text = cutSite(model, written)
  return { text, written, blocks, ...readTitle(model, text) }
}

function writeTitle(blocks: readonly TextBlock[]): string {
  return cleanLine(
    blocks.map(({ number = '', label = '', text }) => number + label + text.replaceAll('\n', '')).join(''),
  )
}
