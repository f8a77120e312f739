// Blocks in which a section's heading runs into other text → blocks of their own, so that headings can be found.

import type { Model } from '../../../model/types.js'
import type { Block, TextBlock } from '../../document.js'
import { compareLabel } from '../../tables/labels.js'
import { splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'

/**
 * Set headings of sections apart from the text they run into.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of the document.
 * @returns
 *   The same blocks, those with a heading inside cut in pieces.
 */
export function splitGlued(model: Model, blocks: readonly Block[]): readonly Block[] {
  const words = listWords(model)
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'text' || block.number !== undefined || block.isHidden) return [block]
    return block.label === undefined ? splitText(block, words) : splitLabel(model, block)
  })
}

/** Bold words at the start that are a heading, with or without its number. */
function splitLabel(model: Model, block: TextBlock): readonly Block[] {
  const label = cleanLine(block.label ?? '').replace(/[：:。]$/, '')
  const { style, words } = splitNumber(label)
  if (style !== undefined && style !== 'section') return [block]
  const { how } = [...model.sections]
    .map((section) => compareLabel(words, section.label))
    .reduce((best, each) => (each.likeness > best.likeness ? each : best))
  if ((how !== 'same' && how !== 'short') || words.length < 4) return [block]
  const { label: _label, mark: _mark, ...rest } = block
  const text = (block.text + (block.mark ?? '')).trim()
  return [
    { ...rest, text: block.label ?? '', isBold: true },
    ...(text === '' ? [] : [{ ...rest, text, isBold: false }]),
  ]
}

/** Cuts before a heading that follows a full stop or a line break, and after one that goes on. */
function splitText(block: TextBlock, words: readonly string[]): readonly Block[] {
  const texts: string[] = []
  const heads = new Set<string>()
  let from = 0
  const cut = (to: number, isHeading: boolean) => {
    const text = block.text
      .slice(from, to)
      .replace(isHeading ? '' : /^[\s。：:]+/, '')
      .trim()
    if (text !== '') texts.push(text)
    if (isHeading) heads.add(text)
    from = to
  }
  for (const start of findHeadings(block.text, words)) {
    cut(start.at, false)
    if (start.at < from || !goesOn(block.text.slice(start.end))) continue
    cut(start.end, true)
  }
  if (from === 0) return [block]
  cut(block.text.length, false)
  if (texts.length === 1) return [block]
  const { rank: _rank, ...plain } = block
  return texts.map((text) => (heads.has(text) ? { ...block, text } : { ...plain, text }))
}

/** A sentence, a line of its own or the next heading follows: the heading has ended. */
function goesOn(rest: string): boolean {
  if (/^[ \t]*\n/.test(rest)) return true
  const text = rest.slice(0, 200).replace(/^[\s。：:]+/, '')
  if (/^(?:[、；，;,）)”]|如下|的)/.test(text)) return false
  if (/^[一二三四五六七八九十]+[、．.]/.test(text)) return true
  return text.length >= 12 && /[。！？]/.test(text)
}

const NUMBER =
  /(^|[。！？\n]|[\p{Script=Han}）](?=[二三四五六]、))\s*(?:第[一二三四五六七八九]部分[、：:\s]*|[一二三四五六七八九]\s*[、．.]\s*)/gu

/** Where the words of a section follow its number, at the start of a sentence or right after another heading. */
function findHeadings(text: string, words: readonly string[]): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = []
  for (const match of text.matchAll(NUMBER)) {
    const [whole, before = ''] = match
    const end = skipWords(text, match.index + whole.length, words)
    const at = match.index + before.length
    // Without a stop before it, only a heading that ends where the next begins.
    const isStart = before === '' || !/[\p{Script=Han}）]/u.test(before) || found.at(-1)?.end === at
    if (end !== undefined && isStart) found.push({ at, end })
  }
  return found
}

/** The end of the words of a section at a place; blanks between the letters do not count. */
function skipWords(text: string, from: number, words: readonly string[]): number | undefined {
  for (const word of words) {
    let at = from
    let letter = 0
    while (letter < word.length && at < text.length && at - from < word.length * 3) {
      if (text[at] === word[letter]) letter += 1
      else if (!/\s/.test(text[at] ?? '')) break
      at += 1
    }
    if (letter === word.length) return at
  }
  return undefined
}

const known = new WeakMap<Model, readonly string[]>()

/** The words of the sections without their numbers, the longest first. */
function listWords(model: Model): readonly string[] {
  const listed = known.get(model)
  if (listed) return listed
  const words = model.sections
    .flatMap(({ label }) => [splitNumber(label.zh).words, ...(label.aliases ?? [])])
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)
  known.set(model, words)
  return words
}
