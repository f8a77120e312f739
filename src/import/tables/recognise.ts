// A written label → the rows or columns of an axis it may mean. Each distinct text is looked up once; likeness is
// only measured for what no exact spelling explains.

import type { Axis, Candidate, Target } from './axis.js'
import { compareLoosely, foldLabel, foldWithoutRemarks } from './labels.js'

/** A target a spoilt label may mean. */
export interface Resemblance {
  readonly target: Target
  readonly likeness: number
  readonly how: 'cut' | 'misprint'
}

/** What a written label may mean. */
export interface Recognised {
  /** The folded label. */
  readonly text: string
  /** Targets it names exactly. */
  readonly exact: readonly Candidate[]
  /** Groups it names exactly. */
  readonly groups: readonly string[]
  /** Targets it resembles, the most like first; empty where it names something exactly. */
  readonly loose: readonly Resemblance[]
}

/** Looks labels of one axis up. */
export type Recogniser = (text: string) => Recognised

/**
 * Make a recogniser for an axis.
 *
 * @param axis
 *   Rows or columns.
 * @param leastCut
 *   How many letters of a label must be left for it to be known.
 * @returns
 *   The recogniser; it remembers what it was asked.
 */
export function makeRecogniser(axis: Axis, leastCut: number): Recogniser {
  const known = new Map<string, Recognised>()
  return (written) => {
    const before = known.get(written)
    if (before) return before
    if (known.size >= MOST_KEPT) known.clear()
    const made = recognise(axis, written, leastCut)
    known.set(written, made)
    return made
  }
}

/** A table has some forty labels; a page of nonsense must not fill the memory. */
const MOST_KEPT = 2000

function recognise(axis: Axis, written: string, leastCut: number): Recognised {
  const text = foldLabel(written)
  if (text === '') return { text, exact: [], groups: [], loose: [] }
  const bare = foldWithoutRemarks(written)
  const exact = axis.leaves.get(text) ?? axis.leaves.get(bare) ?? []
  const groups = axis.groups.get(text) ?? axis.groups.get(bare) ?? []
  if (exact.length > 0 || groups.length > 0) return { text, exact, groups, loose: [] }
  return { text, exact, groups, loose: listResembling(axis, text, leastCut) }
}

/** Misprints before cut labels: a label that is a whole one but for two letters is no part of a longer one. */
function listResembling(axis: Axis, text: string, leastCut: number): Resemblance[] {
  const found = axis.targets.flatMap((target): Resemblance[] => {
    const label = target.path.at(-1)
    if (!label) return []
    const { likeness, how } = compareLoosely(text, label)
    if (how === 'cut' && text.length < leastCut) return []
    return how === 'cut' || how === 'misprint' ? [{ target, likeness, how }] : []
  })
  return found.sort((one, other) => other.likeness - one.likeness || one.target.index - other.target.index)
}
