// A report and the page it was published on → every difference between the two.

import type { ReportRule } from '../../generated/index.js'
import { modelOf } from '../edition/models.js'
import type { Imported } from '../import/index.js'
import { describeFinding } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Finding, Issue, Language } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { completeAgency } from '../roster/complete.js'
import { openRoster, type RosterEntry } from '../roster/entry.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import { checkPageHead } from './metas.js'
import { checkPageDate } from './page-date.js'
import { compareValues } from './values.js'

export type { PageCode } from './codes.js'

/** How a page is compared. */
export interface PageOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** The edition, where it is one of a profile. Default: the one the report names. */
  readonly model?: Model
  /** Who there is: kind and level of an agency whose report does not say them, for the deadline of its page. */
  readonly roster?: readonly RosterEntry[]
}

/**
 * Compare a report with the page it was published on.
 *
 * @param report
 *   The report.
 * @param imported
 *   What `importReport` read from the page.
 * @param html
 *   The page itself, for its META tags and the link to a file; they are not checked without it.
 * @param options
 *   Language and edition.
 * @returns
 *   An issue for every difference, with both sides in `params`; paths lead into the report. With the page itself also what
 *   the rules on publishing say of its PubDate, where that is not the day the report names. What the importer could only
 *   guess is never more than a warning.
 * @throws {ToolkitError}
 *   `report-invalid` when the report is no object.
 * @example
 *   const page = await readFile('report.html')
 *   const issues = await comparePage(report, await importReport(page), page)
 */
export async function comparePage(
  report: unknown,
  imported: Pick<Imported<unknown>, 'report' | 'edition' | 'issues'>,
  html?: string | Uint8Array,
  options: PageOptions = {},
): Promise<Issue<PageCode | ReportRule>[]> {
  const { language = 'zh', model = modelOf(report), roster } = options
  if (!isObject(report)) throw explainReport()
  const guesses = imported.issues.filter(({ certainty }) => certainty === 'guess').map(({ path }) => path)
  const isGuess = (path: string) =>
    guesses.some((at) => at !== '' && (path === at || path.startsWith(`${at}/`)))
  const findings: Finding[] = []
  if (imported.edition !== model.edition) {
    const code: PageCode = 'page-other-edition'
    const params = { found: imported.edition, expected: model.edition }
    findings.push({ code, severity: PAGE_CODES[code].severity, path: '/edition', params })
  } else if (isObject(imported.report)) {
    findings.push(...compareValues(model, report, imported.report, isGuess))
  }
  if (html !== undefined) {
    // The parser of HTML is loaded when there is a page.
    const { readPageHead } = await import('./page-head.js')
    const head = readPageHead(html)
    const known = roster ? completeAgency(report, openRoster(roster)) : report
    findings.push(...checkPageHead(head, report), ...checkPageDate(model, known, head))
  }
  return findings.map((finding) => ({
    ...describeFinding(model, finding, language, PAGE_CODES),
    code: finding.code as PageCode | ReportRule,
  }))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function explainReport(): ToolkitError {
  return new ToolkitError('report-invalid', {
    zh: '报告应为由 JSON 解析得到的对象 {…}，请先校验',
    en: 'The report should be an object {…} as JSON.parse gives it; validate it first',
  })
}
