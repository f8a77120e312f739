// A report, perhaps last year's beside it → where its running text contradicts its tables, or itself. Pure.

import type { Model } from '../model/types.js'
import { bindFigures } from './bind.js'
import { findWrongChanges } from './changes.js'
import { findWrongFigures, weigh } from './compare.js'
import { findWrongDenials } from './denials.js'
import type { ProseFinding } from './finding.js'
import { listPassages } from './passages.js'
import { createReader } from './reader.js'
import { readPassage } from './sentence.js'
import { findWrongShares } from './shares.js'
import { findWrongSums } from './sums.js'
import type { Tables } from './values.js'
import { prepareVocabulary } from './vocabulary.js'
import { findWrongWholes } from './wholes.js'

export type { ProseFinding, ProseRule } from './finding.js'

/** Passages without any of these say nothing about figures. */
const WORTH_READING = /[件宗份条起例次项元%％未无零均都皆]|没有|不存在|全部/

/**
 * Hold the running text of a report against its tables.
 *
 * @param model
 *   The edition, with the words it has for its figures.
 * @param report
 *   A report of any shape; what cannot be read is passed over.
 * @param previous
 *   Last year's report, where it can be compared.
 * @returns
 *   What does not fit, in the order of the text.
 */
export function checkProse(
  model: Model,
  report: Readonly<Record<string, unknown>>,
  previous?: unknown,
): readonly ProseFinding[] {
  const vocabulary = prepareVocabulary(model)
  const reader = createReader(model, report)
  const tables: Tables = { model, report, previous }
  return listPassages(model, report).flatMap((each) => {
    if (!WORTH_READING.test(each.text)) return []
    const passage = readPassage(each, vocabulary)
    if (!passage) return []
    const weighed = weigh(bindFigures(passage, reader), tables)
    return [
      ...findWrongFigures(passage, weighed, tables),
      ...findWrongDenials(passage, reader, tables),
      ...findWrongWholes(passage, weighed, tables),
      ...findWrongShares(passage, weighed, tables),
      ...findWrongChanges(passage, weighed, tables),
      ...findWrongSums(passage, weighed, tables),
    ]
  })
}
