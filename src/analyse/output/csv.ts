// An analysis → CSV: a row for every count and every rate, of all agencies together and of each.

import { writeCsvHead, writeCsvRow } from '../../export/csv.js'
import type { Column } from '../../model/relations.js'
import type { AnalysedAgency, Analysis, Answer, YearAnswer } from '../result.js'
import type { OutputContext } from './options.js'

const COLUMNS: readonly Column[] = [
  ...['question', 'year', 'agency', 'credit_code', 'kind', 'name', 'label'].map(
    (name): Column => ({ name, type: name === 'year' ? 'integer' : 'text' }),
  ),
  ...['value', 'share', 'of', 'per', 'low', 'high', 'rank'].map(
    (name): Column => ({ name, type: 'integer' }),
  ),
]

/**
 * Write an analysis as tidy rows.
 *
 * @param analysis
 *   The analysis.
 * @param context
 *   Gives language, and whether it is for programs.
 * @returns
 *   Lines: without an agency those of all together. `kind` is `count` or `rate`; shares and rates are from 0 to 1, with
 *   six decimals.
 */
export function* writeCsv(analysis: Analysis, context: OutputContext): Generator<string> {
  const { plain } = context
  yield writeCsvHead(COLUMNS, { plain })
  for (const answer of analysis.answers) {
    const ranks = findRanks(analysis, answer)
    for (const year of answer.years) yield* writeYear(answer, year, undefined, ranks, context)
    for (const { agency, years } of answer.agencies)
      for (const year of years) yield* writeYear(answer, year, agency, ranks, context)
  }
}

type Ranks = ReadonlyMap<string, ReadonlyMap<AnalysedAgency, number>>

/** By rate and year. */
function findRanks({ rankings }: Analysis, { id }: Answer): Ranks {
  return new Map(
    rankings
      .filter(({ question }) => question === id)
      .map(({ id: rate, year, ranked }) => [
        `${rate} ${year}`,
        new Map(ranked.map(({ agency, rank }) => [agency, rank])),
      ]),
  )
}

function* writeYear(
  answer: Answer,
  { year, counts, shares, rates }: YearAnswer,
  agency: AnalysedAgency | undefined,
  ranks: Ranks,
  { language, plain }: OutputContext,
): Generator<string> {
  const head = [answer.id, year, agency?.name ?? null, agency?.creditCode ?? null]
  const write = (row: readonly (string | number | null)[]) =>
    writeCsvRow(COLUMNS, [...head, ...row], { plain })
  for (const [at, { name, label, group }] of answer.figures.entries()) {
    const words = [...(group ? [group] : []), label].map((text) => text[language]).join(' / ')
    const [count = null, share = null] = [counts[at], shares[at]]
    yield write(['count', name, words, count, round(share), null, null, null, null, null])
  }
  for (const [at, { id, label }] of answer.rates.entries()) {
    const { of = null, per = null, value = null, low = null, high = null } = rates[at] ?? {}
    const rank = agency ? (ranks.get(`${id} ${year}`)?.get(agency) ?? null) : null
    yield write(['rate', id, label[language], round(value), null, of, per, round(low), round(high), rank])
  }
}

/** No number then needs an exponent. */
function round(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6))
}
