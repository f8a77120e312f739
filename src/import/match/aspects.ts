// The words of a heading → the aspect of the work it reports, whatever is put around the aspect's own words.

import { partOf } from '../../model/lookup.js'
import type { Label, Model } from '../../model/types.js'
import { foldLabel, formsOf } from '../tables/labels.js'

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
  const fitting = values.flatMap(({ value, label }) => {
    const longest = label ? measure(folded, label) : 0
    return longest > 0 ? [{ value, longest }] : []
  })
  // The most specific wording counts: a heading on platforms names disclosure as well.
  return fitting.sort((a, b) => b.longest - a.longest)[0]?.value
}

/** Length of the longest wording that the heading holds. */
function measure(folded: string, label: Label): number {
  const { same, short } = formsOf(label)
  const held = [...same, ...short].filter((form) => /\p{Script=Han}/u.test(form) && folded.includes(form))
  return Math.max(0, ...held.map((form) => form.length))
}
