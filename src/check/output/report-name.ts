// A report once checked → what it is called: its agency, its file.

import type { CheckedReport } from '../result.js'

/**
 * Name who reports.
 *
 * @param report
 *   The report.
 * @returns
 *   Name of the agency; where the report does not say, the file.
 */
export function nameAgency(report: Pick<CheckedReport, 'key' | 'source'>): string {
  return report.key?.agency ?? nameSource(report)
}

/**
 * Name where a report comes from.
 *
 * @param report
 *   The report.
 * @returns
 *   The file, with the line in a file of many.
 */
export function nameSource({ source: { file, line } }: Pick<CheckedReport, 'source'>): string {
  return line === undefined ? file : `${file}:${line}`
}
