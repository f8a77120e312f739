// The bytes of a report → its result. What runs in every thread.

import { addIds } from '../accept/identify.js'
import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { showValue } from '../issue/show-value.js'
import { decodeUtf8 } from '../report/decode.js'
import { parseJson } from '../report/parse.js'
import type { RuleOptions } from '../validate/rules.js'
import { freezeRules } from '../validate/select-rules.js'
import { type CheckEditions, checkText, hasErrors } from './check-text.js'
import { type EditionsModule, openEditions } from './editions.js'
import { readKey } from './key.js'
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
  /** Files, folders or patterns of last year's reports. */
  readonly previous?: readonly string[]
}

/** Finds last year's report for a report. */
export type FindPrevious = (key: ReportKey) => unknown

/** Checks reports one by one. */
export interface Checker {
  readonly language: Language
  /** Check one report; it never throws for what is wrong with it. */
  check(bytes: Uint8Array, source: ReportSource): CheckedReport
}

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
  const editions = await openEditions(settings.editions)
  const find = findPrevious ?? (settings.previous && (await openPrevious(settings.previous)))
  const options = { language, prose, ...(rules && { rules: freezeRules(rules) }) }
  // An unknown rule is a wrong call: said at once, and not for the first report.
  editions.validate({}, options)
  return {
    language,
    check: (bytes, source) => {
      try {
        const parsed = parse(bytes, source)
        const key = readKey(parsed.value)
        const previous = find?.(key)
        const issues = checkText(
          editions,
          parsed,
          previous === undefined ? options : { ...options, previous },
        )
        return describe(editions, parsed.value, source, key, issues)
      } catch (error) {
        return describeUnread(
          source,
          error instanceof ToolkitError ? error : explainDefect(source, error),
          language,
        )
      }
    },
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
  const { line } = source
  const placed =
    line === undefined ? issues : issues.map((issue) => ({ ...issue, ...(issue.line && { line }) }))
  return { source, key, edition, valid: !hasErrors(issues), issues: addIds(placed, report) }
}

/** Only an object can be a report. */
function parse(bytes: Uint8Array, source: ReportSource): { text: string; value: object } {
  const text = decodeUtf8(bytes)
  let value: unknown
  try {
    value = text === undefined ? undefined : JSON.parse(text)
  } catch {
    // Told by parseJson, in words.
  }
  if (text === undefined || value === undefined) {
    explainText(bytes, source)
    throw new TypeError('parseJson reads what JSON.parse does not')
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { text, value }
  throw refuseValue(value, source)
}

/** The text of one line has line 1 alone, which says nothing beside the line of the file. */
function explainText(bytes: Uint8Array, source: ReportSource): void {
  const name = nameSource(source)
  try {
    parseJson(bytes, name)
  } catch (error) {
    if (!(error instanceof ToolkitError) || source.line === undefined) throw error
    const { zh, en } = error.text
    const shorten = (text: string) => text.replace(`${name}:1:`, `${name}:`)
    throw new ToolkitError(error.code, { zh: shorten(zh), en: shorten(en) }, error)
  }
}

function refuseValue(value: unknown, source: ReportSource): ToolkitError {
  const [name, found] = [nameSource(source), showValue(value)]
  return new ToolkitError('not-a-report', {
    zh: `${name} 不是报告：应为 {…}，现为 ${found}`,
    en: `${name} is no report: expected {…}, found ${found}`,
  })
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
