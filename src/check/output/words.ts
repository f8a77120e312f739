// Words of the tables and pages that tell people the results of a check, in both languages.

import type { Language } from '../../issue/issue.js'
import { type Counts, sayCounts } from '../../issue/severity.js'
import type { Text } from '../../model/types.js'
import type { CheckSummary } from '../result.js'

const WORDS = {
  title: { zh: '核对结果', en: 'results of the check' },
  day: { zh: '核对日期', en: 'Checked on' },
  byRule: { zh: '按规则', en: 'By rule' },
  byAgency: { zh: '按单位', en: 'By agency' },
  matrix: { zh: '单位与规则对照表', en: 'Agencies and rules' },
  lists: { zh: '各单位需改正之处', en: 'What each agency must mend' },
  unread: { zh: '无法读取的文件', en: 'Files that could not be read' },
  clean: { zh: '没有问题的单位', en: 'Agencies without issues' },
  accepted: { zh: '已接受、不再列出', en: 'Accepted and not listed' },
  passages: { zh: '相同的文字', en: 'Passages in common' },
  baseline: { zh: '基线', en: 'baseline' },
  rule: { zh: '规则', en: 'Rule' },
  law: { zh: '依据', en: 'Law' },
  agency: { zh: '单位', en: 'Agency' },
  reports: { zh: '报告数', en: 'Reports' },
  agencies: { zh: '涉及单位', en: 'Agencies concerned' },
  code: { zh: '代码', en: 'Code' },
  file: { zh: '文件', en: 'File' },
  creditCode: { zh: '信用代码', en: 'Credit code' },
  total: { zh: '总计', en: 'All' },
  contents: { zh: '本页内容', en: 'On this page' },
  toTop: { zh: '回到对照表', en: 'Back to the table' },
  sort: { zh: '排序', en: 'sort' },
  nothing: { zh: '没有发现问题。', en: 'No issue was found.' },
  marks: {
    zh: '格中为问题个数，前面的标记表示级别：',
    en: 'A cell holds the number of issues; the mark before it says how serious they are:',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Names of the words. */
export type Word = keyof typeof WORDS

/**
 * Give a word.
 *
 * @param word
 *   Its name.
 * @param language
 *   Its language.
 * @returns
 *   The word.
 */
export function say(word: Word, language: Language): string {
  return WORDS[word][language]
}

/**
 * Put the numbers of reports into one sentence.
 *
 * @param summary
 *   The numbers.
 * @param language
 *   Language of the sentence.
 * @returns
 *   A sentence without line break.
 */
export function saySummary(
  { reports, valid, invalid, unread, missing }: CheckSummary,
  language: Language,
): string {
  if (language === 'zh') {
    const rest = unread > 0 ? `，${unread} 份无法读取` : ''
    const absent = missing > 0 ? `另有 ${missing} 个单位没有报告。` : ''
    return `共 ${reports} 份报告：${valid} 份合格，${invalid} 份不合格${rest}。${absent}`
  }
  const rest = unread > 0 ? `, ${unread} could not be read` : ''
  const absent = missing > 0 ? ` ${missing} ${missing === 1 ? 'agency has' : 'agencies have'} no report.` : ''
  return `${reports} report${reports === 1 ? '' : 's'}: ${valid} valid, ${invalid} not valid${rest}.${absent}`
}

/**
 * Say what an agency is asked to do.
 *
 * @param counts
 *   Its open issues.
 * @param language
 *   Language of the sentence.
 * @returns
 *   One sentence: errors are to be mended, warnings to be looked at.
 */
export function sayTask(counts: Readonly<Counts>, language: Language): string {
  const errors = sayCounts({ error: counts.error, warning: 0, info: 0 }, language)
  const rest = sayCounts({ ...counts, error: 0 }, language)
  if (language === 'zh') {
    const parts = [
      ...(errors ? [`请改正下列 ${errors}`] : []),
      ...(rest ? [`请核实${errors ? '' : '下列'} ${rest}`] : []),
    ]
    return `${parts.join('；')}。`
  }
  const parts = [...(errors ? [`mend ${errors}`] : []), ...(rest ? [`look at ${rest}`] : [])]
  return `Please ${parts.join(' and ')}.`
}

/**
 * Say that a list goes on.
 *
 * @param count
 *   How many are not shown.
 * @param language
 *   Language of the words.
 * @returns
 *   Such as `… and 12 more`.
 */
export function sayMore(count: number, language: Language): string {
  return language === 'zh' ? `……另有 ${count} 个` : `… and ${count} more`
}
