// The day a page says it was published → what the rules on publishing say of it, where the report itself says otherwise.

import type { Finding } from '../issue/issue.js'
import { readPointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { runChecks, selectRules } from '../validate/rules.js'
import { readDay } from './metas.js'
import type { PageHead } from './page-head.js'

/** The rules on when a report is published. */
const RULES: readonly string[] = ['published-too-early', 'published-implausible', 'published-late']

/**
 * Check the day on which a page was published.
 *
 * @param model
 *   The edition, with the calendar of its rules.
 * @param report
 *   The report, with what is known of its agency.
 * @param head
 *   What the page says.
 * @returns
 *   A finding for each rule that this day breaks and the day the report names does not.
 */
export function checkPageDate(
  model: Model,
  report: Readonly<Record<string, unknown>>,
  { metas }: PageHead,
): Finding[] {
  const time = metas.get('pubdate')
  const date = time === undefined ? undefined : readDay(time)
  if (date === undefined || date === readPointer(report, '/publication/date')) return []
  const checks = selectRules(model, {}).checks.filter(({ rule }) => RULES.includes(rule.id))
  const told = new Set(runChecks(model, report, checks).map(({ code }) => code))
  return runChecks(model, { ...report, publication: { date } }, checks)
    .filter(({ code }) => !told.has(code))
    .map((finding) => ({ ...finding, params: { ...finding.params, quote: `PubDate ${time}` } }))
}
