// Results of `validate` → a report for people.

import { colourText } from '../check/output/colour.js'
import type { PlacedIssue } from '../check/place-issues.js'
import type { Language } from '../issue/issue.js'
import { countBySeverity, sayCounts, nameSeverity as wordSeverity } from '../issue/severity.js'
import type { Severity, Text } from '../model/types.js'
import { type AcceptedIssue, type Judged, sayAccepted, sayExpired } from './accept/judged.js'
import { sayAllFine, sayFine } from './verdict.js'

/** What was found in one file. */
export interface FileResult {
  /** Its name as given. */
  readonly file: string
  /** Whether no error is open. */
  readonly valid: boolean
  readonly issues: readonly (PlacedIssue & Judged)[]
  /** Issues that were set aside, where any could be. */
  readonly accepted?: readonly AcceptedIssue[]
  /** The file could not be read, and `issues` says why. */
  readonly unread?: boolean
}

/**
 * Lay out results for reading.
 *
 * @param results
 *   The results; files that could not be read are only counted.
 * @param language
 *   Language of the words between.
 * @param colour
 *   Whether severities are coloured.
 * @returns
 *   Lines; a summary at the end where there are several files.
 */
export function layOut(results: readonly FileResult[], language: Language, colour: boolean): string {
  const read = results.filter((result) => !result.unread)
  const files = read.map((result) => layOutFile(result, language, colour)).join('')
  return results.length > 1 ? files + summarise(results, language) : files
}

/**
 * Lay out the issues of one file.
 *
 * @param issues
 *   The issues.
 * @param language
 *   Language of the severities.
 * @param colour
 *   Whether severities are coloured.
 * @returns
 *   Two lines per issue: place, severity and code, then the message; a third where its acceptance has run out.
 */
export function layOutIssues(
  issues: readonly (PlacedIssue & Judged)[],
  language: Language,
  colour: boolean,
): string {
  return issues
    .map((issue) => {
      const { severity, code, line, column, path, message } = issue
      const place = line === undefined ? path : `${line}:${column}`
      const shown = nameSeverity(severity, language, colour)
      const expired = sayExpired(issue, language)
      return `  ${place}  ${shown}  ${code}\n      ${message}\n${expired && `      ${expired}\n`}`
    })
    .join('')
}

/**
 * Say how serious an issue is.
 *
 * @param severity
 *   How serious.
 * @param language
 *   Language of the word.
 * @param colour
 *   Whether it is coloured.
 * @returns
 *   One word.
 */
export function nameSeverity(severity: Severity, language: Language, colour: boolean): string {
  const name = wordSeverity(severity, language)
  return colour ? colourText(name, severity) : name
}

function layOutFile(
  { file, valid, issues, accepted }: FileResult,
  language: Language,
  colour: boolean,
): string {
  const setAside = sayAccepted(accepted, language)
  if (issues.length === 0 && setAside === '') return sayFine(file, language)
  const verdict = valid ? { zh: '合格', en: 'valid' } : { zh: '不合格', en: 'not valid' }
  const counts = issues.length === 0 ? NONE_OPEN[language] : countIssues(issues, language)
  const head = language === 'zh' ? `${file}：${verdict.zh}，${counts}` : `${file}: ${verdict.en}, ${counts}`
  return `${head}\n${layOutIssues(issues, language, colour)}${setAside}`
}

const NONE_OPEN: Text = { zh: '没有待处理的问题', en: 'no open issues' }

/**
 * Count issues by severity.
 *
 * @param issues
 *   The issues.
 * @param language
 *   Language of the words.
 * @returns
 *   Such as `2 errors, 1 warning`.
 */
export function countIssues(issues: readonly PlacedIssue[], language: Language): string {
  return sayCounts(countBySeverity(issues), language)
}

function summarise(results: readonly FileResult[], language: Language): string {
  const unread = results.filter((result) => result.unread).length
  const valid = results.filter((result) => result.valid).length
  const invalid = results.length - valid - unread
  if (valid === results.length) return sayAllFine(valid, language)
  if (language === 'zh') {
    const parts = [`${valid} 个合格`, `${invalid} 个不合格`, ...(unread > 0 ? [`${unread} 个无法读取`] : [])]
    return `\n共 ${results.length} 个文件：${parts.join('，')}\n`
  }
  const parts = [
    `${valid} valid`,
    `${invalid} not valid`,
    ...(unread > 0 ? [`${unread} could not be read`] : []),
  ]
  return `\n${results.length} files: ${parts.join(', ')}\n`
}
