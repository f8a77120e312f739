// The reports of one agency → what does not fit between the years: carry-over and stocks, jumps, missing years.

import { ALL_MODELS, modelOf } from '../edition/models.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding, Issue, Language } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import type { Model } from '../model/types.js'
import { type Identity, readIdentity } from '../report/agency.js'
import { upgradeForComparison } from '../upgrade/compare.js'
import { type ValidateOptions, validateReport } from '../validate/index.js'
import { type RuleOptions, selectRules } from '../validate/rules.js'
import type { ValidationResult } from '../validate/validator.js'
import { YEAR_CODES, type YearCode } from './codes.js'
import { findJumps } from './jumps.js'

export type { YearCode } from './codes.js'

/** How years are compared. */
export interface YearsOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Adjusts rules by id. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
  /** Validates a report, where the edition is one of a profile. Default: `validateReport`. */
  readonly validate?: (report: unknown, options: ValidateOptions) => ValidationResult<unknown>
  /** Finds the edition of a report, where it is one of a profile. */
  readonly modelOf?: (report: unknown) => Model
}

/** An issue between two years, at the later report. */
export interface YearIssue extends Issue {
  /** Index of the report among those given. */
  readonly index: number
  /** Its year; null where it names none. */
  readonly year: number | null
}

/**
 * Check the reports of one agency over any number of years.
 *
 * Every pair of years that follow each other is compared: the equations over the years, with the explanations that the
 * later report gives, and the rules on figures that are implausible beside last year's. An earlier edition is brought
 * to the later one first; what is not comparable is left alone.
 *
 * @param reports
 *   The reports, of any shape and in any order. What is wrong in one alone is not told here.
 * @param options
 *   Language, adjusted rules.
 * @returns
 *   The issues, by year.
 * @throws {ToolkitError}
 *   `wrong-option` when `rules` names a rule that no edition has.
 * @example
 *   const issues = checkYears([report2022, report2023, report2024])
 */
export function checkYears(reports: readonly unknown[], options: YearsOptions = {}): YearIssue[] {
  const known = reports.map((report, index) => ({ report, index, ...readIdentity(report) }))
  const dated = known
    .filter((each): each is Dated => each.year !== undefined)
    .sort((a, b) => a.year - b.year || a.index - b.index)
  const undated = known.filter(({ year }) => year === undefined)
  return [
    ...undated.flatMap((each) => say(each, [tell('year-unknown', '', {})], options)),
    ...dated.flatMap((each, position) => {
      const before = dated.slice(0, position).findLast(({ year }) => year < each.year)
      const first = dated.find(({ year }) => year === each.year)
      if (first !== each) return say(each, [tell('year-twice', '/year', { year: each.year })], options)
      const earlier = before && dated.find(({ year }) => year === before.year)
      return earlier ? compareYears(each, earlier, options) : []
    }),
  ]
}

type Known = Identity & { readonly report: unknown; readonly index: number }

type Dated = Known & { readonly year: number }

function compareYears(now: Dated, before: Dated, options: YearsOptions): YearIssue[] {
  if (before.year < now.year - 1) {
    const years = Array.from({ length: now.year - before.year - 1 }, (_, at) => before.year + 1 + at)
    return say(now, [tell('year-missing', '/year', { years: years.slice(0, MOST_YEARS) })], options)
  }
  if (now.scope !== undefined && before.scope !== undefined && now.scope !== before.scope) {
    const params = { found: clip(now.scope), previous: clip(before.scope) }
    return say(now, [tell('year-other-scope', '/agency/scope', params)], options)
  }
  const { language = 'zh', rules = {}, validate = validateReport } = options
  const alone = validate(now.report, { language, rules })
  const both = validate(now.report, { language, rules, previous: before.report })
  const known = new Set(alone.issues.map(nameIssue))
  const between = both.issues.filter((issue) => !known.has(nameIssue(issue)))
  const told = between.map((issue) => ({ ...issue, index: now.index, year: now.year }))
  // Two agencies whose codes differ: nothing is compared.
  if (between.some(({ code, severity }) => code === 'previous-other-agency' && severity === 'error'))
    return told
  const model = (options.modelOf ?? modelOf)(now.report)
  const jumps = findJumps({
    model,
    report: now.report,
    previous: upgradeForComparison(before.report, model.edition),
    rules: selectRules(model, rules, [model, ...ALL_MODELS]).byId,
  })
  return [...told, ...say(now, jumps, options)]
}

/** A report year may be anything. */
const MOST_YEARS = 200

/** What makes two issues of one report the same. */
function nameIssue({ code, path }: Issue): string {
  return `${code} ${path}`
}

function tell(code: YearCode, path: string, params: Finding['params']): Finding {
  return { code, severity: YEAR_CODES[code].severity, path, params }
}

function say(
  { report, index, year }: Known,
  findings: readonly Finding[],
  { language = 'zh', modelOf: find = modelOf }: YearsOptions,
): YearIssue[] {
  return findings.map((finding) => ({
    ...describeFinding(find(report), finding, language, YEAR_CODES),
    index,
    year: year ?? null,
  }))
}
