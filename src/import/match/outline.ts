// A document → its parts: what stands before the report, its title and lead, its sections, what stands after.

import type { Model, Section, Table } from '../../model/types.js'
import type { Area, Block, GridBlock, TextBlock } from '../document.js'
import { foldLabel } from '../tables/labels.js'
import { scoreGrid } from '../tables.js'
import { type Anchors, type Candidate, findHeadings } from './headings.js'
import { splitNumber } from './numbering.js'
import { cleanLine } from './plain-text.js'

/** A section of the document. */
export interface SectionPart {
  readonly section: Section
  /** Its heading; absent where none was found. */
  readonly heading?: TextBlock
  /** Whether the heading has the words of the form. */
  readonly isOfficial: boolean
  /** Its blocks without the heading. */
  readonly blocks: readonly Block[]
}

/** The parts of a document. */
export interface Outline {
  /** Blocks before the first section, title included. */
  readonly head: readonly Block[]
  /** In the order of the document. */
  readonly parts: readonly SectionPart[]
  /** Grids by the table they are a piece of, wherever they stand. */
  readonly grids: ReadonlyMap<string, readonly GridBlock[]>
  /** Blocks outside the element that holds the report. */
  readonly outside: ReadonlySet<Block>
  /** Rank of the sections' headings, where the markup tells headings from paragraphs. */
  readonly rank?: number
}

/**
 * Find the parts of a document.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of the document.
 * @returns
 *   Its outline; without parts where no section was found.
 */
export function outlineDocument(model: Model, blocks: readonly Block[]): Outline {
  const grids = assignGrids(model, blocks)
  const headings = findHeadings(model, blocks, findAnchors(model, blocks, grids))
  const outside = findOutside(blocks, headings, grids)
  const starts = addMissing(model, blocks, headings, grids)
  const parts = starts.map(({ section, index, candidate }, order) => {
    const end = starts[order + 1]?.index ?? blocks.length
    const from = candidate ? index + 1 : index
    return {
      section,
      ...(candidate && { heading: candidate.block }),
      isOfficial: candidate?.isOfficial ?? false,
      blocks: blocks.slice(from, end).filter((block) => !outside.has(block)),
    }
  })
  const ranks = headings.flatMap(({ block }) => (block.rank === undefined ? [] : [block.rank]))
  const [rank] = ranks
  const isStructured = rank !== undefined && ranks.length >= 4 && ranks.every((each) => each === rank)
  return {
    head: blocks.slice(0, starts[0]?.index ?? blocks.length),
    parts,
    grids,
    outside,
    ...(isStructured && { rank }),
  }
}

/** Below this a grid shares words with a table by chance. */
const LEAST_SCORE = 0.3

function assignGrids(model: Model, blocks: readonly Block[]): Map<string, GridBlock[]> {
  const grids = new Map<string, GridBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'grid') continue
    const [best] = model.tables
      .map((table): [Table, number] => [table, scoreGrid(model, table, block)])
      .sort((a, b) => b[1] - a[1])
    if (best && best[1] >= LEAST_SCORE) grids.set(best[0].name, [...(grids.get(best[0].name) ?? []), block])
  }
  return grids
}

function findAnchors(
  model: Model,
  blocks: readonly Block[],
  grids: ReadonlyMap<string, readonly GridBlock[]>,
): Anchors {
  return new Map(
    model.tables.flatMap(({ name }) => {
      const places = (grids.get(name) ?? []).map((grid) => blocks.indexOf(grid))
      return places.length === 0
        ? []
        : [[name, { first: Math.min(...places), last: Math.max(...places) }] as const]
    }),
  )
}

interface Start {
  readonly section: Section
  readonly index: number
  readonly candidate?: Candidate
}

/** A table section without heading begins at its table. */
function addMissing(
  model: Model,
  blocks: readonly Block[],
  headings: readonly Candidate[],
  grids: ReadonlyMap<string, readonly GridBlock[]>,
): Start[] {
  const starts: Start[] = headings.map((candidate) => ({
    section: candidate.section,
    index: candidate.index,
    candidate,
  }))
  for (const section of model.sections) {
    const [grid] = grids.get(section.name) ?? []
    if (!grid || headings.some((heading) => heading.section === section)) continue
    const index = blocks.indexOf(grid)
    const isInside = starts.some((start) => start.index === index)
    if (!isInside) starts.push({ section, index })
  }
  for (const section of model.sections) {
    if (section.kind === 'table' || starts.some((start) => start.section === section)) continue
    const index = findFirstHeading(section, blocks, grids)
    if (index >= 0 && !starts.some((start) => start.index === index)) starts.push({ section, index })
  }
  return starts.sort((a, b) => a.index - b.index)
}

/** A heading of the second level after the tables whose words are a part of the section's own: it lost its heading. */
function findFirstHeading(
  section: Section,
  blocks: readonly Block[],
  grids: ReadonlyMap<string, readonly GridBlock[]>,
): number {
  const after = Math.max(-1, ...[...grids.values()].flat().map((grid) => blocks.indexOf(grid)))
  const wording = foldLabel(section.label.zh)
  return blocks.findIndex((block, index) => {
    if (block.kind !== 'text' || index <= after || block.text.length > 20) return false
    const { style, words } = splitNumber(cleanLine((block.number ?? '') + block.text))
    const folded = foldLabel(words)
    return style === 'second' && folded.length >= 3 && wording.includes(folded)
  })
}

/** What stands outside the smallest element that holds all headings and tables, or in a part of it that is no text. */
function findOutside(
  blocks: readonly Block[],
  headings: readonly Candidate[],
  grids: ReadonlyMap<string, readonly GridBlock[]>,
): ReadonlySet<Block> {
  const held = [...headings.map(({ block }) => block), ...[...grids.values()].flat()]
  const holder = held.length < 2 ? undefined : findHolder(held)
  const inside = new Set<Area | undefined>([holder])
  const isInside = (area: Area | undefined): boolean => {
    if (inside.has(area)) return true
    if (area?.parent === undefined || !isInside(area.parent)) return false
    inside.add(area)
    return true
  }
  const first = held.length === 0 ? 0 : Math.min(...held.map((block) => blocks.indexOf(block)))
  return new Set(
    blocks.filter((block, index) => {
      const { area } = block
      if (block.kind === 'text' && block.isHidden) return true
      if (area === undefined) return false
      if (isFurniture(area, holder)) return true
      return index > first && holder !== undefined && !isInside(area)
    }),
  )
}

function findHolder(blocks: readonly Block[]): Area | undefined {
  const chains = blocks.map(({ area }) => listAreas(area))
  const [first = []] = chains
  return first.findLast((area) => chains.every((chain) => chain.includes(area)))
}

/** From the outermost in. */
function listAreas(area: Area | undefined): Area[] {
  const areas: Area[] = []
  for (let each = area; each !== undefined; each = each.parent) areas.unshift(each)
  return areas
}

const FURNITURE: ReadonlySet<string> = new Set(['navigation', 'footer', 'form'])

/** A role between the block and the element that holds the report; that element's own role says nothing. */
function isFurniture(area: Area, holder: Area | undefined): boolean {
  for (let each: Area | undefined = area; each !== undefined && each !== holder; each = each.parent) {
    if (
      each.role !== undefined &&
      (FURNITURE.has(each.role) || (each.role === 'banner' && each.tag === 'page'))
    )
      return true
  }
  return false
}
