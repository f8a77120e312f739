// An agency of a roster without a report → a result, listed among those of the reports.

import { addIds } from '../../accept/identify.js'
import type { Finding, Issue } from '../../issue/issue.js'
import { hasErrors } from '../check-text.js'
import type { CheckedReport } from '../result.js'
import type { Missing } from './listed.js'

/**
 * Describe that a report is missing.
 *
 * @param missing
 *   The agency and what is to be told.
 * @param year
 *   The year a report is expected of.
 * @param say
 *   Puts it into words.
 * @param file
 *   What the roster is called.
 * @returns
 *   A result with one issue, at the line of the roster.
 */
export function describeMissing(
  { listed, finding }: Missing,
  year: number | null,
  say: (finding: Finding) => Issue,
  file = 'roster',
): CheckedReport {
  const { name, creditCode = null, line } = listed
  const issues = addIds([{ ...say(finding), line }], {})
  return {
    source: { file, line },
    key: { agency: name, creditCode, year, scope: null },
    valid: !hasErrors(issues),
    issues,
    missing: true,
  }
}
