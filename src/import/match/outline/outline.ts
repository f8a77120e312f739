// A document → its parts: what stands before the report, its title and lead, its sections, what stands after.

import type { Model, Section } from '../../../model/types.js'
import type { Block, GridBlock, TextBlock } from '../../document.js'
import { type Candidate, listCandidates } from './candidates.js'
import { findContents } from './contents.js'
import { assignGrids, findAnchors, type Grids } from './grids.js'
import { chooseHeadings } from './headings.js'
import { findOutside } from './outside.js'
import { findSecondReport } from './second-report.js'
import { type Start, startMissing } from './starts.js'

/** A section of the document. */
export interface SectionPart {
  readonly section: Section
  /** Its heading; absent where none was found. */
  readonly heading?: TextBlock
  /** Whether the heading has the words of the form. */
  readonly isOfficial: boolean
  /** Whether the words are at least known for the section, and not merely like it. */
  readonly isKnown: boolean
  /** Its blocks without the heading. */
  readonly blocks: readonly Block[]
}

/** The parts of a document. */
export interface Outline {
  /** All blocks of the report's page, up to the next report. */
  readonly blocks: readonly Block[]
  /** Blocks from the title of a second report on. */
  readonly second: readonly Block[]
  /** Blocks before the first section, title included. */
  readonly head: readonly Block[]
  /** In the order of the document. */
  readonly parts: readonly SectionPart[]
  /** Grids by the statutory table they are a piece of, wherever they stand. */
  readonly grids: ReadonlyMap<string, readonly GridBlock[]>
  /** Grids by the table they are a piece of, of those that sections of prose print. */
  readonly placed: ReadonlyMap<string, readonly GridBlock[]>
  /** Lines right above a grid that stands outside its section, by that section. */
  readonly captions: ReadonlyMap<string, readonly Block[]>
  /** Blocks outside the element that holds the report, and tables of contents. */
  readonly outside: ReadonlySet<Block>
  /** Rank of the sections' headings, where the markup tells headings from paragraphs. */
  readonly rank?: number
}

/**
 * Find the parts of a document.
 *
 * @param model
 *   The edition.
 * @param all
 *   The blocks of the document, glued headings set apart.
 * @returns
 *   Its outline; without parts where no section was found.
 */
export function outlineDocument(model: Model, all: readonly Block[]): Outline {
  const listed = listCandidates(model, all)
  const contents = findContents(listed)
  const indexes = new Map(listed.map(({ block, index }) => [block as Block, index]))
  const real = listed.filter(({ block }) => !contents.has(block))
  const end = findSecondReport(model, all, real) ?? all.length
  const blocks = all.slice(0, end)
  const candidates = real.filter(({ index }) => index < end)
  const places = new Map(blocks.map((block, index) => [block, index]))
  const { grids, placed } = assignGrids(model, blocks)
  const anchors = findAnchors(model, places, grids)
  const headings = chooseHeadings(model, blocks, candidates, anchors)
  const held = [...headings.map(({ block }) => block), ...[...grids.values()].flat()]
  const first = held.reduce((least, block) => Math.min(least, places.get(block) ?? 0), blocks.length)
  const outside = new Set([
    ...findOutside(blocks, held, first),
    ...[...contents].filter((block) => !isAnnounced(block, all, indexes)),
  ])
  const starts = startMissing(model, blocks, headings, anchors)
  const captions = findCaptions(starts, grids, { blocks, places })
  return {
    blocks,
    second: all.slice(end),
    head: blocks.slice(0, starts[0]?.index ?? blocks.length),
    parts: cutParts(blocks, starts, new Set([...outside, ...[...captions.values()].flat()])),
    grids,
    placed,
    captions,
    outside,
    ...findRank(headings, blocks),
  }
}

function cutParts(
  blocks: readonly Block[],
  starts: readonly Start[],
  leftOut: ReadonlySet<Block>,
): SectionPart[] {
  return starts.map(({ section, index, candidate }, order) => ({
    section,
    ...(candidate && { heading: candidate.block }),
    isOfficial: candidate?.isOfficial ?? false,
    isKnown: candidate?.isKnown ?? false,
    blocks: blocks
      .slice(candidate ? index + 1 : index, starts[order + 1]?.index ?? blocks.length)
      .filter((block) => !leftOut.has(block)),
  }))
}

/** `本报告包括以下部分：` and the list after it are the lead's, not the page's. */
function isAnnounced(block: Block, all: readonly Block[], indexes: ReadonlyMap<Block, number>): boolean {
  let at = (indexes.get(block) ?? 0) - 1
  while (at >= 0 && indexes.has(all[at] as Block)) at -= 1
  const before = all[at]
  return before?.kind === 'text' && /[：:]\s*$/.test(before.text) && before.text.length >= 6
}

/** The markup can be trusted where all headings have one rank, and those below them a deeper one. */
function findRank(headings: readonly Candidate[], blocks: readonly Block[]): { rank: number } | undefined {
  const ranks = headings.flatMap(({ block }) => (block.rank === undefined ? [] : [block.rank]))
  const [rank] = ranks
  const isStructured = rank !== undefined && ranks.length >= 4 && ranks.every((each) => each === rank)
  if (!isStructured) return undefined
  return blocks.some((block) => block.kind === 'text' && (block.rank ?? 0) > rank) ? { rank } : undefined
}

const CAPTION = /^\s*(?:附件|附表|附|表)\s*[一二三四五六\d]{0,2}\s*(?:[:：、.]|$|\s)/

/** `附件1` above a table that stands at the end belongs to the table, wherever its section is. */
function findCaptions(
  starts: readonly Start[],
  grids: Grids,
  { blocks, places }: { readonly blocks: readonly Block[]; readonly places: ReadonlyMap<Block, number> },
): Map<string, Block[]> {
  const captions = new Map<string, Block[]>()
  for (const [name, list] of grids) {
    for (const grid of list) {
      const at = places.get(grid) ?? 0
      const holder = starts.findLast(({ index }) => index <= at)
      if (holder?.section.name === name) continue
      for (let index = at - 1; index >= 0; index -= 1) {
        const block = blocks[index]
        if (block?.kind !== 'text' || block.text.length > 60 || !CAPTION.test(block.text)) break
        captions.set(name, [block, ...(captions.get(name) ?? [])])
      }
    }
  }
  return captions
}
