// Reports of an office, or hostile ones → the page with their analysis.

import {
  type AnalysedReport,
  type AnalyseOptions,
  analyseReports,
  writeAnalysis,
} from '../../../src/analyse/index.js'
import { makeOffice, makeReport, put } from '../reports.js'

/**
 * Analyse reports and write the page.
 *
 * @param reports
 *   The reports.
 * @param language
 *   Language of the page.
 * @param options
 *   How they are analysed.
 */
export async function writePage(
  reports: readonly AnalysedReport[],
  language: 'zh' | 'en' = 'zh',
  options: AnalyseOptions = {},
): Promise<string> {
  return [...writeAnalysis(await analyseReports(reports, options), { format: 'html', language })].join('')
}

/**
 * List the reports of an office with their sources.
 *
 * @param count
 *   How many agencies.
 */
export function listOffice(count: number): AnalysedReport[] {
  return makeOffice(count).map((report, at) => ({ report, source: `${at}.json` }))
}

/**
 * Put one text where a report, its source or its agency bring text of others.
 *
 * @param text
 *   The text.
 */
export function poison(text: string): AnalysedReport[] {
  const reports = ['青禾县财政局', '青禾县教育局'].map((agency) => makeReport({ agency }, { granted: 40 }))
  put(reports[0] as (typeof reports)[0], '/agency/name', text)
  return [
    ...reports.map((report) => ({ report, source: text })),
    { report: reports[0], source: `${text}2` },
    { source: text, message: text },
  ]
}
