// Reports → how much their prose has in common, section by section; and an index that finds candidates among many.

import { modelOf } from '../edition/models.js'
import { describeFinding } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Issue, Language } from '../issue/issue.js'
import type { Model, Rule } from '../model/types.js'
import { type ReportText, readText } from '../text/text.js'
import { findCopies } from './check.js'
import { compareSections, type SectionSimilarity } from './compare.js'
import { makeProseIndex, type ProseIndex, type ProseIndexOptions } from './prose-index.js'
import { COPIED, type CopySettings, readCopySettings } from './settings.js'

export type { CopiedPassage, SectionSimilarity } from './compare.js'
export type { ProseCandidate, ProseIndex, ProseIndexOptions } from './prose-index.js'
export type { CopySettings } from './settings.js'

/** How the prose of two reports is compared. */
export interface CompareProseOptions {
  /** Replaces single settings of the rule `prose-copied`, such as `share`. */
  readonly settings?: Partial<CopySettings>
}

/** How issues on copied prose are made. */
export interface CopiedProseOptions extends CompareProseOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
}

/**
 * Compare the prose of two reports, section by section. Years, numbers and the names of the agencies make no difference.
 *
 * @param report
 *   A report of any edition and shape.
 * @param other
 *   The report it may be copied from: last year's, or that of another agency.
 * @param options
 *   Other settings than those of the edition's rule.
 * @returns
 *   The sections that count, each with the share that stands in the other report, and the passages.
 * @throws {ToolkitError}
 *   `wrong-option` for a setting that is none.
 * @example
 *   const copied = compareProse(report, lastYears).filter((section) => section.copied)
 */
export function compareProse(
  report: unknown,
  other: unknown,
  options: CompareProseOptions = {},
): readonly SectionSimilarity[] {
  const model = modelOf(report)
  const settings = readCopySettings(findRule(model, options))
  return compareSections(readAny(report), readAny(other), settings)
}

/**
 * Find the sections of a report that are copied from another.
 *
 * @param report
 *   A report of any edition and shape.
 * @param other
 *   The report it may be copied from.
 * @param options
 *   Language, other settings.
 * @returns
 *   An issue `prose-copied` for each, with the passages in its `params`.
 * @throws {ToolkitError}
 *   `wrong-option` for a setting that is none.
 */
export function findCopiedProse(
  report: unknown,
  other: unknown,
  options: CopiedProseOptions = {},
): readonly Issue[] {
  const model = modelOf(report)
  const rule = findRule(model, options)
  const found = findCopies(readAny(report), rule, readAny(other))
  return found.map((each) =>
    describeFinding(model, { code: rule.id, severity: rule.severity, ...each }, options.language ?? 'zh'),
  )
}

/**
 * Make an index that finds, among many reports, those a report may be copied from, without comparing each with each.
 *
 * It keeps a small sketch of each section and no text: compare the candidates with `compareProse`.
 *
 * @param options
 *   How many reports it remembers, other settings.
 * @returns
 *   An empty index. The same reports in the same order give the same candidates.
 * @throws {ToolkitError}
 *   `wrong-option` for a size or a setting that is none.
 */
export function createProseIndex(options: ProseIndexOptions & CompareProseOptions = {}): ProseIndex {
  for (const name of ['reports', 'candidates'] as const) {
    const value = options[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= 2 ** 24))
      throw wrongOption(name, value, '1 … 16777216')
  }
  return makeProseIndex(modelOf, readCopySettings(findRule(modelOf(undefined), options)), options)
}

/** The text of a report of any edition and shape. */
function readAny(report: unknown): ReportText {
  return readText(Object(report), modelOf(report))
}

function findRule(model: Model, { settings }: CompareProseOptions): Rule {
  const rule = model.rules.find(({ id }) => id === COPIED)
  if (rule === undefined) throw wrongOption('edition', model.edition, COPIED)
  const known = Object.keys(rule.settings ?? {})
  const unknown = Object.keys(settings ?? {}).find((name) => !known.includes(name))
  if (unknown !== undefined) throw wrongOption('settings', unknown, known.join(', '))
  return { ...rule, settings: { ...rule.settings, ...settings } }
}

function wrongOption(name: string, found: unknown, expected: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `选项 ${name} 有误：现为 ${String(found)}，应为 ${expected}`,
    en: `The option ${name} is wrong: found ${String(found)}, expected ${expected}`,
  })
}
