// Two reports → how much of each section of the one stands in the other, and the passages that do.

import type { ReportText } from '../text/text.js'
import { findRuns, type Run } from './match.js'
import { normaliseProse, type Part, readNames } from './normalise.js'
import type { CopySettings } from './settings.js'

/** A passage that stands in both reports, but for years, numbers and names. */
export interface CopiedPassage {
  /** JSON Pointer of the text. */
  readonly path: string
  readonly start: number
  /** Position after its last character. */
  readonly end: number
  readonly text: string
  /** The same in the other report. */
  readonly other: {
    readonly path: string
    readonly start: number
    readonly end: number
    readonly text: string
  }
}

/** How much of one section is copied. */
export interface SectionSimilarity {
  /** JSON Pointer of its blocks. */
  readonly path: string
  /** Characters that count: no headings, titles of documents, statutory sentences, punctuation. */
  readonly length: number
  /** Share of them, from 0 to 1, that stands in the same section of the other report. */
  readonly share: number
  /** Whether it is enough text, and enough of it, by the settings of the rule. */
  readonly copied: boolean
  readonly passages: readonly CopiedPassage[]
}

/**
 * Compare the prose of two reports, section by section.
 *
 * @param text
 *   The text of a report.
 * @param other
 *   That of the report it may be copied from.
 * @param settings
 *   What is compared, and from which share on a section is copied.
 * @returns
 *   The sections in the order of the settings.
 */
export function compareSections(
  text: ReportText,
  other: ReportText,
  settings: CopySettings,
): readonly SectionSimilarity[] {
  // The name that was left in a copy is as good as the agency's own.
  const names = [...readNames(text.report), ...readNames(other.report)]
  const theirs = normaliseProse(other, settings, names)
  return [...normaliseProse(text, settings, names)].map(([path, parts]) => {
    const length = countLength(parts)
    const runs = findRuns(parts, theirs.get(path) ?? [], settings.leastPassage)
    const share = length === 0 ? 0 : runs.reduce((sum, run) => sum + run.length, 0) / length
    const copied = length >= settings.leastLength && share >= settings.share
    return { path, length, share, copied, passages: runs.map(show) }
  })
}

/**
 * Count the characters of a section that count.
 *
 * @param parts
 *   Its passages.
 * @returns
 *   Their number.
 */
export function countLength(parts: readonly Part[]): number {
  return parts.reduce((sum, { counted }) => sum + counted.length, 0)
}

function show({ part, at, otherPart, otherAt, length }: Run): CopiedPassage {
  return { ...cut(part, at, length), other: cut(otherPart, otherAt, length) }
}

function cut({ path, text, starts, ends }: Part, at: number, length: number): Omit<CopiedPassage, 'other'> {
  const start = starts[at] ?? 0
  const end = ends[at + length - 1] ?? start
  return { path, start, end, text: text.slice(start, end) }
}
