// A report → what the rules of the scope `prose` find: the text held against the tables, as serious as it is sure.

import type { Finding } from '../issue/issue.js'
import { PROSE_CHECKS } from '../lint/index.js'
import type { Severity } from '../model/types.js'
import { checkProse, type ProseFinding } from '../prose/index.js'
import type { ReportText } from '../text/text.js'
import { isInForce, nameFindings, type Rules } from './rules.js'

/**
 * Run the rules on running text: each by itself, then those that hold it against the tables.
 *
 * @param text
 *   The running text of a report.
 * @param previous
 *   Last year's report, where it can be compared.
 * @param rules
 *   The rules in force.
 * @returns
 *   What they found: in the order of the rules, and of the text.
 */
export function findProseIssues(text: ReportText, previous: unknown, rules: Rules): Finding[] {
  return [...runProseChecks(text, previous, rules), ...holdAgainstTables(text, previous, rules)]
}

function runProseChecks(text: ReportText, previous: unknown, { byId }: Rules): Finding[] {
  return [...byId.values()].flatMap((rule) => {
    const check = Object.hasOwn(PROSE_CHECKS, rule.id) ? PROSE_CHECKS[rule.id] : undefined
    return check && isInForce(rule.years, text.report) ? nameFindings(rule, check(text, rule, previous)) : []
  })
}

function holdAgainstTables(text: ReportText, previous: unknown, { byId }: Rules): Finding[] {
  return checkProse(text, previous).flatMap((found) => {
    const rule = byId.get(found.rule)
    if (!rule) return []
    const { certainty, path, params } = found
    const severity = limit(rule.severity, certainty)
    return [{ code: rule.id, severity, path, params: { ...params, certainty } }]
  })
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']
const MOST: Readonly<Record<ProseFinding['certainty'], Severity>> = {
  guess: 'info',
  likely: 'warning',
  sure: 'error',
}

function limit(severity: Severity, certainty: ProseFinding['certainty']): Severity {
  return ORDER[Math.min(ORDER.indexOf(severity), ORDER.indexOf(MOST[certainty]))] ?? severity
}
