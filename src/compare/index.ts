// A report, the page it was published on and the files offered there → every difference between them.

import type { ReportRule } from '../../generated/index.js'
import { modelOf } from '../edition/models.js'
import { describeFinding } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Finding, Issue, Language } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { completeAgency } from '../roster/complete.js'
import { openRoster, type RosterEntry } from '../roster/entry.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import { asGuess, compareDownload, type Download, type Reading } from './download.js'
import { checkLinks } from './links.js'
import { checkMetas } from './metas.js'
import { checkPageDate } from './page-date.js'
import { compareValues } from './values.js'

export type { PageCode } from './codes.js'
export type { Download, Reading } from './download.js'

/** How a page is compared. */
export interface PageOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** The edition, where it is one of a profile. Default: the one the report names. */
  readonly model?: Model
  /** Who there is: kind and level of an agency whose report does not say them, for the deadline of its page. */
  readonly roster?: readonly RosterEntry[]
  /** The files that the page offers, as `importReport` read them. */
  readonly downloads?: readonly Download[]
}

/**
 * Compare a report with the page it was published on.
 *
 * @param report
 *   The report.
 * @param imported
 *   What `importReport` read from the page.
 * @param html
 *   The page itself, for its META tags, its day and its links to files; they are not checked without it.
 * @param options
 *   Language and edition, who there is, the files that the page offers.
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
  imported: Reading,
  html?: string | Uint8Array,
  options: PageOptions = {},
): Promise<Issue<PageCode | ReportRule>[]> {
  const { language = 'zh', model = modelOf(report), roster, downloads = [] } = options
  if (!isObject(report)) throw explainReport()
  const findings: Finding[] = []
  const isComparable = imported.edition === model.edition && isObject(imported.report)
  const shown = isComparable
    ? compareValues(model, report, imported.report as AnyReport, asGuess(imported))
    : undefined
  if (shown) findings.push(...shown)
  else if (imported.edition !== model.edition) findings.push(describeEdition(imported.edition, model))
  if (html !== undefined) {
    // The parser of HTML is loaded when there is a page.
    const { readPageHead } = await import('./page-head.js')
    const head = readPageHead(html)
    const known = roster ? completeAgency(report, openRoster(roster)) : report
    findings.push(
      ...checkMetas(head, report),
      ...checkPageDate(model, known, head),
      ...checkLinks(head, report),
    )
  }
  for (const download of downloads) findings.push(...compareDownload(model, report, download, shown))
  return findings.map((finding) => ({
    ...describeFinding(model, finding, language, PAGE_CODES),
    code: finding.code as PageCode | ReportRule,
  }))
}

function describeEdition(found: string, { edition: expected }: Model): Finding {
  const code: PageCode = 'page-other-edition'
  return { code, severity: PAGE_CODES[code].severity, path: '/edition', params: { found, expected } }
}

type AnyReport = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is AnyReport {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function explainReport(): ToolkitError {
  return new ToolkitError('report-invalid', {
    zh: '报告应为由 JSON 解析得到的对象 {…}，请先校验',
    en: 'The report should be an object {…} as JSON.parse gives it; validate it first',
  })
}
