// The headings of a document → where another report begins on the same page, if one does.

import type { Model } from '../../../model/types.js'
import type { Block } from '../../document.js'
import { isTitle } from '../head/title.js'
import type { Candidate } from './candidates.js'

/** So many sections make a report. */
const LEAST = 3
/** How far above its first section a report's title may stand. */
const LONGEST_HEAD = 40

/**
 * Find the start of a second report.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the document.
 * @param candidates
 *   The headings in the order of the document, without tables of contents.
 * @returns
 *   Index of the first block of the second report; undefined where there is none.
 */
export function findSecondReport(
  model: Model,
  blocks: readonly Block[],
  candidates: readonly Candidate[],
): number | undefined {
  const likely = candidates.filter(({ score, isKnown }) => score >= 6 && isKnown)
  const [first] = model.sections
  const seen = new Set<string>()
  for (const [order, { section, index }] of likely.entries()) {
    if (section === first && seen.has(section.name) && seen.size >= LEAST) {
      const after = new Set(likely.slice(order).map((each) => each.section.name))
      if (after.size >= LEAST) return findStart(model, blocks, index, likely[order - 1]?.index ?? 0)
    }
    seen.add(section.name)
  }
  return undefined
}

/** The title above the heading, or the heading. */
function findStart(model: Model, blocks: readonly Block[], index: number, after: number): number {
  for (let at = index - 1; at > after && at >= index - LONGEST_HEAD; at -= 1) {
    const block = blocks[at]
    if (block?.kind === 'text' && isTitle(model, block)) return at
  }
  return index
}
