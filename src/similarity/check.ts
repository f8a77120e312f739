// Rule on copied prose: a report held against another, last year's as a rule.

import type { Param } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import type { Rule } from '../model/types.js'
import { type ReportText, readText } from '../text/text.js'
import { type Found, type Loose, type LooseReport, NONE, type ProseCheck } from '../validate/checks/check.js'
import { compareSections, type SectionSimilarity } from './compare.js'
import { readCopySettings } from './settings.js'

/**
 * Check that a report is not copied from last year's.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Its settings: see `CopySettings`.
 * @param previous
 *   Last year's report in the same edition; nothing is said without it.
 * @returns
 *   One finding per section that is copied.
 */
export const checkCopied: ProseCheck = (text, rule, previous) =>
  previous === undefined ? NONE : findCopies(text, rule, readText(Object(previous), text.model))

/**
 * Find the sections of a report that are copied from another.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   The rule on copied prose.
 * @param other
 *   The text of the other report.
 * @returns
 *   One finding per section, with the passages; each names the report they stand in.
 */
export function findCopies(text: ReportText, rule: Rule, other: ReportText): readonly Found[] {
  const copied = compareSections(text, other, readCopySettings(rule)).filter((section) => section.copied)
  return copied.length > 0 ? copied.map((section) => tell(section, other.report)) : NONE
}

/** Passages that an issue lists: the longest. */
const MOST_PASSAGES = 20
const LONGEST = 200

function tell({ path, share, passages }: SectionSimilarity, other: unknown): Found {
  const { agency, year } = Object(other) as LooseReport
  const name = (agency as Loose)?.name
  const source = [name, year].filter((each) => typeof each === 'string' || typeof each === 'number').join(' ')
  const longest = [...passages].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_PASSAGES)
  const percent = Math.floor(share * 100)
  const example = clip(longest[0]?.text ?? '')
  const found = {
    zh: `${percent}% 的文字与另一报告（${source}）相同，其中最长的一段为“${example}”`,
    en: `${percent}% of the text stands in another report (${source}) as well; the longest passage is “${example}”`,
  }
  const list = longest.map(
    (passage): Param => ({
      ...place(passage),
      other: place(passage.other),
    }),
  )
  return { path, params: { found, percent, source, passages: list } }
}

function place(span: {
  path: string
  start: number
  end: number
  text: string
}): Readonly<Record<string, Param>> {
  return { path: span.path, start: span.start, end: span.end, text: span.text.slice(0, LONGEST) }
}
