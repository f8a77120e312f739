// A report, perhaps last year's beside it → where its running text contradicts its tables, or itself. Pure.

import type { ReportText } from '../text/text.js'
import { findWrongBeside } from './beside.js'
import { bindFigures } from './bind.js'
import { findWrongChanges } from './changes.js'
import { findWrongFigures, weigh } from './compare.js'
import { findWrongDenials } from './denials.js'
import type { ProseFinding } from './finding.js'
import { createReader } from './reader.js'
import { readPassage } from './sentence.js'
import { findWrongShares } from './shares.js'
import { findWrongSums } from './sums.js'
import type { Tables } from './values.js'
import { prepareVocabulary } from './vocabulary.js'
import { findWrongWholes } from './wholes.js'

export type { ProseFinding, ProseRule } from './finding.js'

/**
 * Hold the running text of a report against its tables.
 *
 * @param text
 *   The running text of a report of any shape; what cannot be read is passed over.
 * @param previous
 *   Last year's report, where it can be compared.
 * @returns
 *   What does not fit, in the order of the text.
 */
export function checkProse(
  { report, model, passages }: ReportText,
  previous?: unknown,
): readonly ProseFinding[] {
  const reader = createReader(model, report)
  const vocabulary = prepareVocabulary(model, reader.year)
  const tables: Tables = { model, report, previous }
  const found: ProseFinding[] = []
  for (const each of passages) {
    const passage = each.kind === 'text' ? readPassage(each, vocabulary) : undefined
    if (!passage) continue
    const weighed = weigh(bindFigures(passage, reader), tables)
    found.push(...findWrongFigures(passage, weighed, tables), ...findWrongDenials(passage, reader, tables))
    found.push(
      ...findWrongBeside(passage, reader.year, weighed, tables),
      ...findWrongShares(passage, weighed, tables),
    )
    if (weighed.length === 0) continue
    found.push(
      ...findWrongWholes(passage, weighed, tables),
      ...findWrongChanges(passage, weighed, tables),
      ...findWrongSums(passage, weighed, tables),
    )
  }
  return found
}
