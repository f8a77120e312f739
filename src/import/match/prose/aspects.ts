// The words of a heading → the aspect of the work it reports, whatever is put around the aspect's own words.

import { partOf } from '../../../model/lookup.js'
import type { Label, Model } from '../../../model/types.js'
import { foldLabel, formsOf } from '../../tables/labels.js'

/**
 * Find the aspect a heading reports.
 *
 * @param model
 *   The edition.
 * @param words
 *   Words of the heading, without number.
 * @returns
 *   Value of the aspect, or undefined.
 */
export function findAspect(model: Model, words: string): string | number | undefined {
  const folded = foldLabel(words)
  const values = partOf(model, 'Aspect')?.values ?? []
  let best: { value: string | number; longest: number } | undefined
  for (const { value, label } of values) {
    // The most specific wording counts: a heading on platforms names disclosure as well.
    const longest = label ? measure(folded, label) : 0
    if (longest > (best?.longest ?? 0)) best = { value, longest }
  }
  return best?.value
}

/** Length of the longest wording that the heading holds. */
function measure(folded: string, label: Label): number {
  const { same, short } = formsOf(label)
  const held = [...same, ...short].filter((form) => /\p{Script=Han}/u.test(form) && folded.includes(form))
  return Math.max(0, ...held.map((form) => form.length))
}
