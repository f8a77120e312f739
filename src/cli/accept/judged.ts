// Issues as the commands show them: each with its identity, and with what is known of its acceptance.

import type { AcceptedEntry } from '../../accept/entry.js'
import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import type { Severity } from '../../model/types.js'

/** What a command adds to an issue. */
export interface Judged {
  /** Its identity. */
  readonly id?: string
  /** How long it was accepted, and by whom. */
  readonly expired?: Pick<AcceptedEntry, 'reason' | 'by' | 'until'>
}

/** An issue that was set aside; without `reason`, `by` and `until` where a baseline holds it. */
export interface AcceptedIssue extends Pick<AcceptedEntry, 'reason' | 'by' | 'until'> {
  readonly id: string
  readonly code: string
  readonly severity: Severity
  /** Of an import: how sure the reading was. */
  readonly certainty?: string
  readonly path: string
}

/** What became of the issues of one file. */
export interface Judgement<Of> {
  /** Those that are open. */
  readonly issues: readonly (Of & Judged)[]
  /** Those that were set aside; missing where nothing was asked to be. */
  readonly accepted?: readonly AcceptedIssue[]
}

/**
 * Say in one line how many issues were accepted, and by whom.
 *
 * @param accepted
 *   The issues.
 * @param language
 *   Language of the line.
 * @returns
 *   A line such as `  accepted: 3, 1 error among them (张三 2, baseline 1)`; empty where there are none.
 */
export function sayAccepted(accepted: readonly AcceptedIssue[] | undefined, language: Language): string {
  if (accepted === undefined || accepted.length === 0) return ''
  const isChinese = language === 'zh'
  const errors = accepted.filter(({ severity }) => severity === 'error').length
  const guesses = accepted.filter(({ certainty }) => certainty === 'guess').length
  const among = [
    ...(errors > 0 ? [isChinese ? `错误 ${errors} 个` : `${errors} error${errors > 1 ? 's' : ''}`] : []),
    ...(guesses > 0 ? [isChinese ? `猜测 ${guesses} 处` : `${guesses} guess${guesses > 1 ? 'es' : ''}`] : []),
  ].join(isChinese ? '、' : ', ')
  const counts = new Map<string, number>()
  for (const { by } of accepted) {
    const name = by ?? (isChinese ? '基线' : 'baseline')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const whom = [...counts].map(([name, count]) => `${name} ${count}`).join(isChinese ? '，' : ', ')
  const line = isChinese
    ? `已接受 ${accepted.length} 个问题${among && `，其中${among}`}（${whom}）`
    : `accepted: ${accepted.length}${among && `, ${among} among them`} (${whom})`
  return `  ${showUnseen(line)}\n`
}

/**
 * Say in one line that an issue is accepted no more.
 *
 * @param issue
 *   The issue.
 * @param language
 *   Language of the line.
 * @returns
 *   The line without line feed; empty where it never was.
 */
export function sayExpired({ expired }: Judged, language: Language): string {
  if (!expired) return ''
  const { until, by, reason } = expired
  const line =
    language === 'zh'
      ? `${by}曾接受此问题，${until} 已到期；当时的理由：${reason}`
      : `accepted by ${by} until ${until}, which is over; the reason was: ${reason}`
  return showUnseen(line)
}
