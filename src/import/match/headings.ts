// Blocks → which of them are the headings of the statutory sections, whatever their number, wording and order.

import type { Model, Section } from '../../model/types.js'
import type { Block, TextBlock } from '../document.js'
import { compareLabel } from '../tables/labels.js'
import { splitNumber } from './numbering.js'
import { cleanLine } from './plain-text.js'

/** A block that may head a section. */
export interface Candidate {
  readonly section: Section
  readonly block: TextBlock
  /** Its place among the blocks. */
  readonly index: number
  /** How well words, number and markup fit. */
  readonly score: number
  /** Whether the words are those of the form or one of its other wordings. */
  readonly isOfficial: boolean
}

/** The place of the first and the last grid of each table among the blocks, by name of the table. */
export type Anchors = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/**
 * Choose the headings of the sections.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the document.
 * @param anchors
 *   Where the tables stand.
 * @returns
 *   At most one heading for each section, in the order of the document.
 */
export function findHeadings(model: Model, blocks: readonly Block[], anchors: Anchors): Candidate[] {
  const lists = model.sections.map((section) => listCandidates(section, blocks, anchors))
  let best: { score: number; chosen: (Candidate | undefined)[] } = { score: -1, chosen: [] }
  const choose = (depth: number, chosen: (Candidate | undefined)[], score: number): void => {
    if (depth === lists.length) {
      if (score > best.score) best = { score, chosen }
      return
    }
    for (const candidate of lists[depth] ?? []) {
      if (chosen.some((other) => other?.index === candidate.index)) continue
      choose(depth + 1, [...chosen, candidate], score + candidate.score + rankOrder(chosen, candidate))
    }
    choose(depth + 1, [...chosen, undefined], score)
  }
  choose(0, [], 0)
  return best.chosen.filter((each) => each !== undefined).sort((a, b) => a.index - b.index)
}

/** Following the heading chosen before speaks for a candidate, whatever stands between. */
function rankOrder(chosen: readonly (Candidate | undefined)[], { index }: Candidate): number {
  const last = chosen.findLast((each) => each !== undefined)
  return last === undefined || last.index < index ? 1.5 : -1.5
}

/** More are never needed, and all choices together stay few. */
const MOST = 4
const LONGEST = 60
const LEAST = 4

function listCandidates(section: Section, blocks: readonly Block[], anchors: Anchors): Candidate[] {
  return blocks
    .flatMap((block, index) => {
      const candidate = block.kind === 'text' ? weigh(section, block, index) : undefined
      return candidate ? [{ ...candidate, score: candidate.score + rankPlace(section, index, anchors) }] : []
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST)
}

function weigh(section: Section, block: TextBlock, index: number): Candidate | undefined {
  if (block.text.length > LONGEST * 3 || block.isHidden || block.item) return undefined
  const line = cleanLine((block.number ?? '') + (block.label ?? '') + block.text)
  if (line.length > LONGEST || line === '') return undefined
  const { style, words } = splitNumber(line)
  if (/[。；？！]./.test(words)) return undefined
  const { likeness, how } = compareLabel(words, section.label)
  if (likeness < (how === 'cut' ? 0.79 : 0.6)) return undefined
  const number = style === 'section' ? 2 : style === undefined ? 0 : -6
  const markup = block.rank !== undefined ? 1.5 : block.isBold || block.isCentred ? 0.5 : 0
  const length = words.length > section.label.zh.length + 8 ? -2 : 0
  const isChrome = block.area?.role === 'navigation' || block.area?.role === 'footer' ? -3 : 0
  const score = likeness * 10 - 3 + number + markup + length + isChrome
  return { section, block, index, score, isOfficial: how === 'same' }
}

/** The heading of a table section stands before its table with no other table between; that of prose outside tables. */
function rankPlace(section: Section, index: number, anchors: Anchors): number {
  const own = anchors.get(section.name)
  if (!own) {
    const isInside = [...anchors.values()].some(({ first, last }) => index > first && index < last)
    return isInside ? -4 : 0
  }
  if (index > own.first) return -5
  const between = [...anchors].some(
    ([name, { first }]) => name !== section.name && index < first && first < own.first,
  )
  if (between) return -3
  return own.first - index <= 8 ? 2.5 : 0.5
}
