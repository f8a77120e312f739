// A report once checked → what it is called: its agency, else its file.

import type { CheckedReport } from '../result.js'
import { nameSource } from '../unread.js'

/**
 * Name who reports.
 *
 * @param report
 *   The report.
 * @returns
 *   Name of the agency; where the report does not say, the file.
 */
export function nameAgency(report: Pick<CheckedReport, 'key' | 'source'>): string {
  return report.key?.agency ?? nameSource(report.source)
}
