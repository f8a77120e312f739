// The headings found → where each section begins, also those that lost their heading.

import type { Model, Section } from '../../../model/types.js'
import type { Block } from '../../document.js'
import { foldLabel } from '../../tables/labels.js'
import { splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'
import type { Candidate } from './candidates.js'
import type { Anchors } from './headings.js'

/** Where a section begins. */
export interface Start {
  readonly section: Section
  readonly index: number
  readonly candidate?: Candidate
}

/**
 * Add the sections without heading: a table begins at itself, prose at a heading inside it.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the report.
 * @param headings
 *   The headings found.
 * @param anchors
 *   Where the tables stand.
 * @returns
 *   The starts in the order of the document.
 */
export function startMissing(
  model: Model,
  blocks: readonly Block[],
  headings: readonly Candidate[],
  anchors: Anchors,
): Start[] {
  const starts: Start[] = headings.map((candidate) => ({
    section: candidate.section,
    index: candidate.index,
    candidate,
  }))
  const taken = new Set(starts.map(({ index }) => index))
  const found = new Set(headings.map(({ section }) => section))
  const after = Math.max(-1, ...[...anchors.values()].map(({ last }) => last))
  for (const section of model.sections) {
    if (found.has(section)) continue
    const index =
      section.kind === 'table'
        ? (anchors.get(section.name)?.first ?? -1)
        : section === model.sections[0]
          ? findFirstNumbered(blocks, Math.min(...starts.map((start) => start.index)))
          : findFirstHeading(section, blocks, after)
    if (index < 0 || taken.has(index)) continue
    taken.add(index)
    starts.push({ section, index })
  }
  return starts.sort((a, b) => a.index - b.index)
}

/** Numbered headings of the second level before all other sections are the first section's. */
function findFirstNumbered(blocks: readonly Block[], before: number): number {
  if (before === Number.POSITIVE_INFINITY) return -1
  return blocks.findIndex((block, index) => {
    if (block.kind !== 'text' || index >= before || block.isHidden || block.item) return false
    const text = cleanLine((block.number ?? '') + (block.label ?? '') + block.text)
    return splitNumber(text).style === 'second' && text.length <= 40
  })
}

/** A heading of the second level after the tables whose words are a part of the section's own: it lost its heading. */
function findFirstHeading(section: Section, blocks: readonly Block[], after: number): number {
  const wording = foldLabel(section.label.zh)
  return blocks.findIndex((block, index) => {
    if (block.kind !== 'text' || index <= after || block.text.length > 20) return false
    const { style, words } = splitNumber(cleanLine((block.number ?? '') + block.text))
    const folded = foldLabel(words)
    return style === 'second' && folded.length >= 3 && wording.includes(folded)
  })
}
