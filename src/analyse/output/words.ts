// Words of the tables, charts and pages that tell people an analysis, in both languages.

import type { Language } from '../../issue/issue.js'
import type { Text } from '../../model/types.js'
import type { LeftOut, LeftOutReason } from '../result.js'

const WORDS = {
  title: { zh: '统计', en: 'statistics' },
  contents: { zh: '本页内容', en: 'On this page' },
  year: { zh: '年度', en: 'Year' },
  figure: { zh: '项目', en: 'Figure' },
  count: { zh: '数量', en: 'Count' },
  share: { zh: '占比', en: 'Share' },
  all: { zh: '合计', en: 'All' },
  sharesByYear: { zh: '各年占比', en: 'Shares by year' },
  countsByYear: { zh: '各年数量', en: 'Counts by year' },
  axis: { zh: '横轴', en: 'Axis' },
  reports: { zh: '计入报告', en: 'Reports counted' },
  agency: { zh: '机关', en: 'Agency' },
  rank: { zh: '名次', en: 'Rank' },
  value: { zh: '比率', en: 'Rate' },
  interval: { zh: '95% 区间', en: '95% interval' },
  fraction: { zh: '件数', en: 'Cases' },
  everybody: { zh: '全部机关', en: 'All agencies' },
  ranking: { zh: '机关排序', en: 'Agencies ranked' },
  byAgency: { zh: '各机关各年', en: 'By agency and year' },
  method: { zh: '统计方法', en: 'How it was counted' },
  leftOut: { zh: '未计入的报告', en: 'Reports that do not count' },
  missing: { zh: '名录中没有报告的机关', en: 'Agencies of the roster without a report' },
  reason: { zh: '原因', en: 'Reason' },
  source: { zh: '文件', en: 'File' },
  remark: { zh: '说明', en: 'Remark' },
  notRanked: { zh: '不排', en: 'not ranked' },
  nothing: { zh: '没有可以计入的报告。', en: 'There is no report that counts.' },
  truth: { zh: '准确数字见图下的表。', en: 'The exact figures stand in the table below.' },
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

const REASON_WORDS: Readonly<Record<LeftOutReason, Text>> = {
  unread: { zh: '无法读取', en: 'could not be read' },
  'not-a-report': { zh: '没有写明机关或年度', en: 'names no agency or no year' },
  invalid: { zh: '有错误', en: 'has errors' },
  'not-in-roster': { zh: '机关不在名录中', en: 'its agency is not in the roster' },
  'other-scope': { zh: '不是所要的范围', en: 'is of the other scope' },
  twice: { zh: '同一机关同一年度的另一份', en: 'is another one of its agency and year' },
  'includes-others': { zh: '区域报告，已含计入的机关', en: 'is on an area and includes agencies that count' },
  'may-include-others': {
    zh: '区域报告，可能已含计入的机关',
    en: 'is on an area and may include agencies that count',
  },
}

/**
 * Say why a report does not count.
 *
 * @param reason
 *   The reason.
 * @param language
 *   Its language.
 * @returns
 *   Some words.
 */
export function sayReason(reason: LeftOutReason, language: Language): string {
  return REASON_WORDS[reason][language]
}

/**
 * Say more of a report that does not count.
 *
 * @param leftOut
 *   The report.
 * @param language
 *   Language of the words.
 * @returns
 *   A remark; empty where the reason says it all.
 */
export function sayRemark(leftOut: LeftOut, language: Language): string {
  const { reason, count = 0, kept, same, message = '' } = leftOut
  const isChinese = language === 'zh'
  if (reason === 'invalid') return isChinese ? `错误 ${count} 个` : `${count} error${count === 1 ? '' : 's'}`
  if (reason === 'includes-others')
    return isChinese
      ? `区域内 ${count} 个机关已计入`
      : `${count} agenc${count === 1 ? 'y' : 'ies'} in it count${count === 1 ? 's' : ''}`
  if (reason !== 'twice') return message
  const figures = isChinese ? (same ? '数据相同' : '数据不同') : same ? 'same figures' : 'other figures'
  const of = kept == null ? '' : isChinese ? `；计入的是 ${kept}` : `; ${kept} counts`
  return `${figures}${of}`
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
