// Issues of a file → the same, with those that say the same of many cells of one table told together.

import type { Issue, Language } from '../issue/issue.js'
import type { Judged } from './accept/judged.js'

/** Issues of one kind about one table. */
export interface AlikeIssues<Of> {
  /** Those that are shown one by one. */
  readonly shown: readonly Of[]
  /** How many more there are, and in which columns; empty where all are shown. */
  readonly others: string
}

/** Up to so many are shown one by one; of more, the first few. */
const MOST = 5
const FIRST = 2

/**
 * Put issues together that say the same of many cells of one table.
 *
 * @param issues
 *   Issues in order.
 * @param language
 *   Language of the words between.
 * @returns
 *   Groups in the order of their first issue.
 */
export function groupAlike<Of extends Issue & Judged>(
  issues: readonly Of[],
  language: Language,
): AlikeIssues<Of>[] {
  const groups = new Map<string, Of[]>()
  for (const [index, issue] of issues.entries()) {
    const { table, column } = issue.place
    // An issue that was accepted once has a story of its own.
    const isCell = table !== undefined && column !== undefined && issue.expired === undefined
    const key = isCell ? `${issue.code} ${table} ${JSON.stringify(issue.params.reason)}` : String(index)
    groups.set(key, [...(groups.get(key) ?? []), issue])
  }
  return [...groups.values()].map((group) => {
    if (group.length <= MOST) return { shown: group, others: '' }
    return { shown: group.slice(0, FIRST), others: describeOthers(group.slice(FIRST), language) }
  })
}

/** Such as `123 more alike in the same table: 商业企业 24, 科研机构 25`. */
function describeOthers(issues: readonly Issue[], language: Language): string {
  const counts = new Map<string, number>()
  for (const { place } of issues) {
    const column = (place.column ?? []).join(' / ')
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const isChinese = language === 'zh'
  const columns = [...counts].map(([column, count]) =>
    isChinese ? `${column} ${count} 格` : `${column} ${count}`,
  )
  return isChinese
    ? `同一表中还有 ${issues.length} 格与此相同：${columns.join('，')}（逐格列出请用 --reporter json）`
    : `${issues.length} more cells of the same table alike: ${columns.join(', ')} (--reporter json lists each)`
}
