// Headings in a row without a text between them, which stand elsewhere again → a table of contents or a menu.

import type { Block } from '../../document.js'
import type { Candidate } from './candidates.js'

/** Fewer headings in a row are an empty section. */
const LEAST = 3

/**
 * Find the lines of tables of contents.
 *
 * @param candidates
 *   All candidates in the order of the document.
 * @returns
 *   Blocks that only point to headings.
 */
export function findContents(candidates: readonly Candidate[]): ReadonlySet<Block> {
  const contents = new Set<Block>()
  const counts = new Map<string, number>()
  for (const { block, section, isEntry, isKnown } of candidates) {
    if (isEntry) contents.add(block)
    else if (isKnown) counts.set(section.name, (counts.get(section.name) ?? 0) + 1)
  }
  for (const run of listRuns(candidates)) {
    const own = new Map<string, number>()
    for (const { section, isEntry } of run) {
      own.set(section.name, (own.get(section.name) ?? 0) + (isEntry ? 0 : 1))
    }
    const again = [...own].filter(([name, count]) => (counts.get(name) ?? 0) > count)
    if (own.size < LEAST || again.length < own.size - 1) continue
    for (const { block } of run) contents.add(block)
  }
  return contents
}

/** Candidates of neighbouring blocks. */
function listRuns(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const candidate of candidates) {
    if (!candidate.isKnown) continue
    const last = runs.at(-1)
    const before = last?.at(-1)
    // Where a section comes again, the list is over and the text begins.
    const isNew = last?.every(
      ({ section, index }) => section !== candidate.section || index === candidate.index,
    )
    if (last && before && isNew && candidate.index - before.index <= 1) last.push(candidate)
    else runs.push([candidate])
  }
  return runs
}
