// A passage that says of figures just quoted that all of them ended one way → where the tables know of others.

import type { Weighed } from './compare.js'
import type { ProseFinding } from './finding.js'
import { readingsOf } from './readings.js'
import { clauseAt, quote, quoteAround, type ReadPassage, sentenceAt } from './sentence.js'
import { findValue, nameValue, type Tables } from './values.js'

const ALL = /(?:均|全部|都|皆)(?:已)?(?:未|没有|无)?(?:获得|获|被|为|予以|得到|是|经)?$/
/** As long as the words before the aspect get. */
const REACH = 12
const NONE = /未|没有|无/

/**
 * List the statements on all cases that the tables contradict: 复议7件，均获维持.
 *
 * @param passage
 *   The passage.
 * @param weighed
 *   Its figures.
 * @param tables
 *   The report.
 * @returns
 *   One finding for each figure that was quoted before and fits by itself.
 */
export function findWrongWholes(
  passage: ReadPassage,
  weighed: readonly Weighed[],
  tables: Tables,
): ProseFinding[] {
  return passage.tokens.flatMap((token) => {
    if (!token.senses.some(({ kind }) => kind === 'aspect')) return []
    const clause = clauseAt(passage, token.start)
    const [statement] =
      ALL.exec(passage.plain.slice(Math.max(clause.start, token.start - REACH), token.start)) ?? []
    if (statement === undefined) return []
    if (passage.figures.some(({ start }) => start >= clause.start && start < clause.end)) return []
    const sentence = sentenceAt(passage, token.start)
    return token.senses.flatMap((sense) => {
      if (sense.kind !== 'aspect') return []
      const stretch = { start: clause.start, end: token.end }
      return weighed
        .filter(
          ({ claim, fits }) =>
            fits &&
            claim.group === sense.group &&
            claim.aspect.length === 0 &&
            claim.stretch.start >= sentence.start &&
            claim.stretch.end <= token.start,
        )
        .flatMap(({ claim }): ProseFinding[] => {
          const wanted = NONE.test(statement) ? 0 : claim.figure.value
          const values = readingsOf(claim.counts, sense.words).flatMap(
            (reading) => findValue(tables, reading) ?? [],
          )
          const [value] = values
          if (!value || values.some(({ stated, summed }) => stated === wanted || summed === wanted)) return []
          const name = nameValue(tables, value)
          return [
            {
              rule: 'prose-figure',
              certainty: 'likely',
              path: passage.path,
              params: {
                sentence: quoteAround(passage, stretch),
                quote: `${quote(passage, claim.stretch)}，${quote(passage, stretch)}`,
                stated: wanted,
                wanted: [{ zh: `表中${name.zh}`, en: `the tables say ${name.en}` }],
                cells: [{ cells: value.reading.flat(), value: value.stated }],
              },
            },
          ]
        })
    })
  })
}
