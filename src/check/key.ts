// A report of any shape → who reports about which year.

import type { ReportKey } from './result.js'

/**
 * Read what a report is told apart by.
 *
 * @param report
 *   Parsed JSON.
 * @returns
 *   Agency, year and scope, as far as it says them.
 */
export function readKey(report: object): ReportKey {
  const { agency, year } = report as { readonly agency?: unknown; readonly year?: unknown }
  const { name, creditCode, scope } = Object(agency)
  return {
    agency: readText(name),
    creditCode: readText(creditCode),
    year: typeof year === 'number' ? year : null,
    scope: readText(scope),
  }
}

/** Names are shorter by the format. */
const LONGEST = 500

function readText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : null
}
