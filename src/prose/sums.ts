// A passage that lists all parts of a total → where several of them are wrong and do not add up to the total it states.

import type { Weighed } from './compare.js'
import type { ProseFinding } from './finding.js'
import { quote, quoteAround, type ReadPassage } from './sentence.js'
import { rowsOf, type Tables } from './values.js'

/**
 * List the totals that the parts beside them do not add up to.
 *
 * @param passage
 *   The passage.
 * @param weighed
 *   Its figures.
 * @param tables
 *   The report.
 * @returns
 *   One finding for each total that fits while more than one of its parts does not: with one wrong part that says it all.
 */
export function findWrongSums(
  passage: ReadPassage,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  if (weighed.filter(({ fits }) => !fits).length < 2) return []
  return weighed.flatMap((total): ProseFinding[] => {
    const [cell = '', ...others] = total.claim.readings[0]?.flat() ?? []
    const parts = others.length === 0 ? rowsOf(tables.model, cell) : undefined
    if (!parts || !total.fits || total.claim.figure.isRough) return []
    const rows = new Set(parts)
    const found = new Map<string, Weighed>()
    for (const each of weighed) {
      const paths = each === total ? [] : (each.claim.readings[0]?.flat() ?? [])
      if (each.claim.figure.isRough || each.claim.readings.length !== 1) continue
      if (paths.length > 0 && paths.every((path) => rows.has(path) && !found.has(path)))
        for (const path of paths) found.set(path, each)
    }
    const listed = [...new Set(found.values())]
    if (found.size < rows.size || listed.filter(({ fits }) => !fits).length < 2) return []
    const sum = listed.reduce((all, { claim }) => all + claim.figure.value, 0)
    const stated = total.claim.figure.value
    if (sum === stated) return []
    const written = listed.map(({ claim }) => claim.figure.value).join(' + ')
    return [
      {
        rule: 'prose-sum',
        certainty: 'sure',
        path: passage.path,
        params: {
          sentence: quoteAround(passage, total.claim.stretch),
          quote: quote(passage, total.claim.stretch),
          stated,
          wanted: [{ zh: `分列的各项 ${written} = ${sum}`, en: `the parts listed are ${written} = ${sum}` }],
        },
      },
    ]
  })
}
