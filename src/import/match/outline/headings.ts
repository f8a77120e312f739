// Candidates → the one heading of each statutory section, whatever its number, wording and place.

import type { Model, Section } from '../../../model/types.js'
import type { Block } from '../../document.js'
import { splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'
import type { Candidate } from './candidates.js'

/** The place of the first and the last grid of each table among the blocks, by name of the table. */
export type Anchors = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/** More are never needed, and all choices together stay few. */
const MOST = 4
const LEAST = 4

/**
 * Choose the headings of the sections.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the document.
 * @param candidates
 *   The candidates among them.
 * @param anchors
 *   Where the tables stand.
 * @returns
 *   At most one heading for each section, in the order of the document.
 */
export function chooseHeadings(
  model: Model,
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  anchors: Anchors,
): Candidate[] {
  const taken = new Set(candidates.map(({ index }) => index))
  const lists = model.sections.map((section) => {
    const own = candidates
      .filter((candidate) => candidate.section === section)
      .map((candidate) => ({
        ...candidate,
        score: candidate.score + rankPlace(section, candidate.index, anchors),
      }))
      .filter(({ score }) => score >= LEAST)
    const list = own.length > 0 ? own : listByNumber(model, section, blocks, { anchors, taken })
    return list.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, MOST)
  })
  return chooseBest(lists)
}

type Choice = readonly (Candidate | undefined)[]

const IN_ORDER = 1.5

/** Tries all choices but those that can no longer be the best. */
function chooseBest(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const most = lists.map((list) => Math.max(0, (list[0]?.score ?? -IN_ORDER) + IN_ORDER))
  const ahead = lists.map((_, depth) => most.slice(depth).reduce((sum, each) => sum + each, 0))
  let best: { score: number; chosen: Choice } = { score: -1, chosen: [] }
  const choose = (depth: number, chosen: Choice, score: number): void => {
    if (score + (ahead[depth] ?? 0) <= best.score) return
    if (depth === lists.length) {
      best = { score, chosen }
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
function rankOrder(chosen: Choice, { index }: Candidate): number {
  const last = chosen.findLast((each) => each !== undefined)
  return last === undefined || last.index < index ? IN_ORDER : -IN_ORDER
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

/** A table is this near to a heading that has nothing but its number. */
const NEAR = 4
const LONGEST = 30

/** Where the words say nothing, the number does, if the tables confirm the place. */
function listByNumber(
  model: Model,
  section: Section,
  blocks: readonly Block[],
  { anchors, taken }: { readonly anchors: Anchors; readonly taken: ReadonlySet<number> },
): Candidate[] {
  if (anchors.size === 0) return []
  const { from, to } = findRoom(model, section, anchors)
  const own = readNumeral(splitNumber(section.label.zh).number)
  const found: Candidate[] = []
  for (let index = Math.max(0, from); index < to && index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.kind !== 'text' || taken.has(index) || block.isHidden || block.text.length > LONGEST) continue
    const { style, number, words } = splitNumber(
      cleanLine((block.number ?? '') + (block.label ?? '') + block.text),
    )
    if (style !== 'section' || readNumeral(number) !== own || /[。；，：？！]/.test(words)) continue
    found.push({
      section,
      block,
      index,
      score: LEAST + 1,
      isOfficial: false,
      isKnown: false,
    })
  }
  return found
}

/** Prose stands on its side of all tables, the heading of a table right above it. */
function findRoom(model: Model, section: Section, anchors: Anchors): { from: number; to: number } {
  const own = anchors.get(section.name)
  if (own) return { from: own.first - NEAR, to: own.first }
  const order = model.sections.indexOf(section)
  const places = model.sections.flatMap(({ name }, at) => {
    const place = anchors.get(name)
    return place ? [{ ...place, at }] : []
  })
  const before = places.filter(({ at }) => at < order).map(({ last }) => last)
  const after = places.filter(({ at }) => at > order).map(({ first }) => first)
  return { from: Math.max(-1, ...before) + 1, to: Math.min(Number.POSITIVE_INFINITY, ...after) }
}

function readNumeral(number: string): string {
  return number.replace(/[^一二三四五六七八九十]/g, '')
}
