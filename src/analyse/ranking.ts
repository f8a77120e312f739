// The answer to a question → its agencies by one of its rates; those with few cases are listed and not ranked.

import { compareText } from './compare-text.js'
import type { Answer, RankedAgency, Ranking, RateValue } from './result.js'

/**
 * Fewest cases of an agency that is ranked, unless asked otherwise: a rate of fewer says little, since one case more or
 * less moves it by more than 3 points. The same number is the limit in the National Center for Health Statistics' “Data
 * Presentation Standards for Proportions” (Vital and Health Statistics, series 2, number 175, 2017).
 */
export const LEAST = 30

/** What is ranked. */
export interface RankingChoice {
  /** Place of the rate among those of the answer. */
  readonly at: number
  readonly year: number
  readonly least: number
}

/**
 * Rank the agencies of an answer.
 *
 * @param answer
 *   The answer.
 * @param choice
 *   Rate, year and fewest cases.
 * @returns
 *   The ranking. Rates are compared as fractions, so that equal ones are equal.
 */
export function rankAgencies(answer: Answer, { at, year, least }: RankingChoice): Ranking {
  const { id, label } = answer.rates[at] ?? { id: '', label: { zh: '', en: '' } }
  const find = (years: Answer['years']): RateValue =>
    years.find((each) => each.year === year)?.rates[at] ?? NONE
  const rated = answer.agencies.flatMap(({ agency, years }) =>
    years.some((each) => each.year === year && each.reports > 0) ? [{ agency, ...find(years) }] : [],
  )
  const isRanked = ({ per, low }: RateValue) => per !== null && per >= least && low !== null
  const ranked = rated
    .filter(isRanked)
    .sort((one, other) => compareRates(other, one) || compareText(one.agency.name, other.agency.name))
  return {
    id,
    label,
    question: answer.id,
    ...(answer.unit !== undefined && { unit: answer.unit }),
    year,
    least,
    all: find(answer.years),
    ranked: number(ranked),
    unranked: rated.filter((each) => !isRanked(each)),
  }
}

const NONE: RateValue = { of: null, per: null, value: null, low: null, high: null }

function number(sorted: readonly Omit<RankedAgency, 'rank'>[]): RankedAgency[] {
  let rank = 0
  return sorted.map((each, at) => {
    const before = sorted[at - 1]
    if (!before || compareRates(before, each) !== 0) rank = at + 1
    return { rank, ...each }
  })
}

function compareRates(one: RateValue, other: RateValue): number {
  const left = BigInt(one.of ?? 0) * BigInt(other.per ?? 1)
  const right = BigInt(other.of ?? 0) * BigInt(one.per ?? 1)
  return left < right ? -1 : left > right ? 1 : 0
}
