// `ogi-report/analyse`: many reports → answers to the questions of the schema. Reports are read one by one; of each only
// the figures that are asked for are kept.

import { editions } from '../../generated/index.js'
import { checkText } from '../check/check-text.js'
import { modelOf } from '../edition/models.js'
import { openRoster } from '../roster/entry.js'
import { validateReport } from '../validate/index.js'
import { nameAgencies } from './agencies.js'
import { answerQuestion } from './answer.js'
import { compareText } from './compare-text.js'
import { sortLeftOut, tell } from './left-out.js'
import { listMissing } from './missing.js'
import { type AnalysedReport, type AnalyseEditions, type AnalyseOptions, checkOptions } from './options.js'
import { joinQuestions } from './questions.js'
import { LEAST, rankAgencies } from './ranking.js'
import { isRecord, type ReportRecord, readRecord } from './record.js'
import type { Analysis, Answer, LeftOut, Ranking } from './result.js'
import { selectRecords } from './select.js'

export type { AnalysedReport, AnalyseEditions, AnalyseOptions } from './options.js'
export {
  ANALYSIS_FORMATS,
  type AnalysisFormat,
  type AnalysisOutputOptions,
  writeAnalysis,
} from './output/index.js'
export type {
  AgencyAnswer,
  AnalysedAgency,
  Analysis,
  Answer,
  LeftOut,
  LeftOutReason,
  RankedAgency,
  Ranking,
  RateValue,
  YearAnswer,
} from './result.js'

const PACKAGE: AnalyseEditions = { editions, modelOf, validate: validateReport }

/**
 * Ask many reports what an office asks: outcomes by year, reasons for refusing, response load, disputes lost, and how
 * agencies compare.
 *
 * The questions stand in the schema (`x-questions`). Of every report some dozens of numbers are kept, and its text is
 * not: memory grows with the number of reports alone.
 *
 * @param reports
 *   The reports, in any order: the outcome does not depend on it.
 * @param options
 *   Roster, scope, whether reports with errors count, what agencies are ranked by.
 * @returns
 *   The answers, and every report that does not count with the reason.
 * @throws {ToolkitError}
 *   `wrong-option` for a rate there is not, or a number that is none. What the reports throw is thrown on.
 * @example
 *   const { answers } = await analyseReports([{ report: report2023 }, { report: report2024 }])
 *   console.log(answers.find(({ id }) => id === 'outcomes')?.years)
 */
export async function analyseReports(
  reports: AsyncIterable<AnalysedReport> | Iterable<AnalysedReport>,
  options: AnalyseOptions = {},
): Promise<Analysis> {
  const formats = options.editions ?? PACKAGE
  const questions = joinQuestions(formats.editions.map(({ model }) => model))
  checkOptions(options, questions.list)
  const records: ReportRecord[] = []
  const leftOut: LeftOut[] = []
  for await (const { report, source, text, message } of reports) {
    if (report === undefined && message !== undefined) {
      leftOut.push({ ...tell('unread', { source }), message })
      continue
    }
    const { issues } =
      text === undefined
        ? formats.validate(report)
        : { issues: checkText(formats, { text, value: report }, {}) }
    const found = readRecord(report, formats.modelOf(report), questions, { issues, source })
    if (!isRecord(found)) leftOut.push(tell('not-a-report', { ...found, source }))
    else if (found.errors > 0 && options.includeInvalid !== true)
      leftOut.push({ ...tell('invalid', found), count: found.errors })
    else records.push(found)
  }
  const roster = options.roster && openRoster(options.roster)
  const selected = selectRecords(records, { roster, scope: options.scope })
  const { counted } = selected
  const years = [...new Set(counted.map(({ year }) => year))].sort((one, other) => one - other)
  const agencies = new Map(
    [...nameAgencies(counted)].sort(
      ([one, { name }], [other, { name: otherName }]) => compareText(name, otherName) || one - other,
    ),
  )
  const answers = questions.list.map((question) => answerQuestion(question, questions, counted, agencies))
  return {
    years,
    reports: counted.length,
    agencies: agencies.size,
    throughout: countThroughout(answers, years),
    undecided: selected.undecided,
    includesInvalid: options.includeInvalid === true,
    answers,
    rankings: rank(answers, options, years.at(-1)),
    leftOut: sortLeftOut([...leftOut, ...selected.leftOut]),
    missing: roster ? listMissing(roster, counted, years) : [],
  }
}

/** Every answer lists all agencies with all their years. */
function countThroughout([answer]: readonly Answer[], years: readonly number[]): number {
  return answer?.agencies.filter((each) => each.years.length === years.length).length ?? 0
}

function rank(
  answers: readonly Answer[],
  { rank: wanted, least = LEAST, ...options }: AnalyseOptions,
  latest: number | undefined,
): Ranking[] {
  const year = options.year ?? latest
  if (year === undefined) return []
  return answers.flatMap((answer) =>
    answer.rates.flatMap(({ id }, at) =>
      wanted === undefined || wanted === id ? [rankAgencies(answer, { at, year, least })] : [],
    ),
  )
}
