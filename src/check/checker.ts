// The bytes of a report → its result. What runs in every thread.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { completeAgency } from '../roster/complete.js'
import { openRoster, type RosterEntry } from '../roster/entry.js'
import type { RuleOptions } from '../validate/rules.js'
import { freezeRules } from '../validate/select-rules.js'
import { type CheckEditions, checkText, hasErrors } from './check-text.js'
import { type EditionsModule, openEditions } from './editions.js'
import { readKey } from './key.js'
import { parseReport } from './parse-report.js'
import type { Performer } from './perform.js'
import { signIssues } from './place-issues.js'
import { openPrevious } from './previous.js'
import type { CheckedReport, ReportKey } from './result.js'
import { describeUnread, nameSource, type ReportSource } from './unread.js'

/** What a thread needs to know. Plain data. */
export interface CheckerSettings {
  readonly language: Language
  /** Whether the rules on prose are checked as well. */
  readonly prose?: boolean
  readonly rules?: Readonly<Record<string, RuleOptions>>
  readonly editions?: EditionsModule
  readonly roster?: readonly RosterEntry[]
  /** Files, folders or patterns of last year's reports. */
  readonly previous?: readonly string[]
}

/** Finds last year's report for a report. */
export type FindPrevious = (key: ReportKey) => unknown

/** Checks reports one by one. */
export type Checker = Performer<CheckedReport>

/**
 * Open a checker.
 *
 * @param settings
 *   Language, rules, editions, last year's reports.
 * @param findPrevious
 *   Finds last year's report, where `previous` does not name files.
 * @returns
 *   The checker.
 */
export async function openChecker(settings: CheckerSettings, findPrevious?: FindPrevious): Promise<Checker> {
  const { language, prose = false, rules } = settings
  const editions = informEditions(await openEditions(settings.editions), settings.roster)
  const find = findPrevious ?? (settings.previous && (await openPrevious(settings.previous, language)))
  const options = { language, prose, ...(rules && { rules: freezeRules(rules) }) }
  // An unknown rule is a wrong call: said at once, and not for the first report.
  editions.validate({}, options)
  const fail = (source: ReportSource, error: unknown) => describeUnread(source, error, language)
  return {
    check: (bytes, source) => {
      try {
        const parsed = parseReport(bytes, source)
        const key = readKey(parsed.value)
        const previous = find?.(key)
        const issues = checkText(
          editions,
          parsed,
          previous === undefined ? options : { ...options, previous },
        )
        return describe(editions, parsed.value, source, key, issues)
      } catch (error) {
        return fail(source, error instanceof ToolkitError ? error : explainDefect(source, error))
      }
    },
    fail,
  }
}

/** Editions that check reports by what a roster knows beside. */
function informEditions(editions: CheckEditions, entries: readonly RosterEntry[] | undefined): CheckEditions {
  if (!entries) return editions
  const roster = openRoster(entries)
  return {
    modelOf: (report) => editions.modelOf(report),
    validate: (report, options) => editions.validate(completeAgency(report, roster), options),
  }
}

function describe(
  editions: CheckEditions,
  report: object,
  source: ReportSource,
  key: ReportKey,
  issues: ReturnType<typeof checkText>,
): CheckedReport {
  const { edition } = editions.modelOf(report)
  if (issues.length === 0) return { source, key, edition, valid: true, issues: [] }
  return { source, key, edition, valid: !hasErrors(issues), issues: signIssues(issues, report, source) }
}

/** Not the report's fault; but one report of many must not end the run. */
function explainDefect(source: ReportSource, error: unknown): ToolkitError {
  const [name, { message }] = [nameSource(source), Object(error)]
  return new ToolkitError(
    'check-failed',
    { zh: `校验 ${name} 时程序出错：${message}`, en: `Checking ${name} failed: ${message}` },
    error,
  )
}
