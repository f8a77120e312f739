// A severity, or counts by severity → words for people.

import type { Severity, Text } from '../model/types.js'
import type { Language } from './issue.js'

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** How many issues of each severity there are. */
export type Counts = Record<Severity, number>

const NAMES: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'info' },
}

/**
 * Name a severity.
 *
 * @param severity
 *   How serious an issue is.
 * @param language
 *   Language of the word.
 * @returns
 *   One word.
 */
export function nameSeverity(severity: Severity, language: Language): string {
  return NAMES[severity][language]
}

/**
 * Count issues by severity.
 *
 * @param issues
 *   The issues.
 * @returns
 *   A number for each severity.
 */
export function countBySeverity(issues: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of issues) counts[severity] += 1
  return counts
}

/**
 * Put counts by severity into words.
 *
 * @param counts
 *   A number for each severity.
 * @param language
 *   Language of the words.
 * @returns
 *   Such as `2 errors, 1 warning`; empty where there is none.
 */
export function sayCounts(counts: Readonly<Counts>, language: Language): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const count = counts[severity]
    const name = nameSeverity(severity, language)
    if (language === 'zh') return `${count} 个${name}`
    return `${count} ${name}${count > 1 && severity !== 'info' ? 's' : ''}`
  })
  return parts.join(language === 'zh' ? '，' : ', ')
}
