// The records that count → the answer to each question: sums by year and by agency, shares, rates.

import type { OwnedRecord } from './agencies.js'
import { describeRate } from './interval.js'
import type { JoinedQuestion, Questions } from './questions.js'
import type { AnalysedAgency, Answer, YearAnswer } from './result.js'

/**
 * Answer a question.
 *
 * @param question
 *   The question.
 * @param questions
 *   All questions, which say what figures an edition has.
 * @param records
 *   The records that count: one per agency and year, or one on another scope beside it.
 * @param agencies
 *   The agencies by number, in the order of the answer.
 * @returns
 *   Sums over all agencies and for each.
 */
export function answerQuestion(
  question: JoinedQuestion,
  questions: Questions,
  records: readonly OwnedRecord[],
  agencies: ReadonlyMap<number, AnalysedAgency>,
): Answer {
  const { id, label, unit, shares, figures, rates } = question
  const add = (list: readonly OwnedRecord[]) => addYears(question, questions, list)
  const byAgency = groupByAgency(records)
  return {
    id,
    label,
    ...(unit !== undefined && { unit }),
    shares,
    figures,
    rates: rates.map((rate) => ({ id: rate.id, label: rate.label })),
    years: add(records),
    agencies: [...agencies].map(([number, agency]) => ({ agency, years: add(byAgency.get(number) ?? []) })),
  }
}

function groupByAgency(records: readonly OwnedRecord[]): Map<number, OwnedRecord[]> {
  const groups = new Map<number, OwnedRecord[]>()
  for (const record of records) {
    const group = groups.get(record.agency)
    if (group) group.push(record)
    else groups.set(record.agency, [record])
  }
  return groups
}

function addYears(
  question: JoinedQuestion,
  questions: Questions,
  records: readonly OwnedRecord[],
): YearAnswer[] {
  const { start, figures } = question
  const end = start + figures.length
  const years = new Map<number, { counts: (number | null)[]; reports: number; lacking: number }>()
  for (const { year, model, counts } of records) {
    const sums = years.get(year) ?? { counts: figures.map(() => null), reports: 0, lacking: 0 }
    years.set(year, sums)
    const own = counts.slice(start, end)
    const has = questions.cellsOf(model).slice(start, end)
    const isWhole = own.every((count, at) => count !== null || has[at] === undefined)
    // A report without one of the figures would make every share of the others too large.
    if (!isWhole || has.every((cells) => cells === undefined)) {
      sums.lacking += 1
      continue
    }
    sums.reports += 1
    for (const [at, count] of own.entries())
      if (count !== null) sums.counts[at] = (sums.counts[at] ?? 0) + count
  }
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, sums]) => describeYear(question, year, sums))
}

function describeYear(
  { shares, rates }: JoinedQuestion,
  year: number,
  { counts, reports, lacking }: Pick<YearAnswer, 'counts' | 'reports' | 'lacking'>,
): YearAnswer {
  const sum = (at: readonly number[]) =>
    at.reduce<number | null>((total, each) => {
      const count = counts[each] ?? null
      return total === null || count === null ? null : total + count
    }, 0)
  const total = counts.reduce<number>((all, count) => all + (count ?? 0), 0)
  return {
    year,
    reports,
    lacking,
    counts,
    total,
    shares: counts.map((count) => (shares && count !== null && total > 0 ? count / total : null)),
    rates: rates.map(({ of, per }) => describeRate(sum(of), sum(per))),
  }
}
