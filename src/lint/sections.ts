// Rules on what sections must speak of: they say something, name a problem, a measure, every aspect of the work.

import type { Model } from '../model/types.js'
import { type Check, type Found, type Loose, type LooseReport, NONE } from '../validate/checks/check.js'
import { isOrgan } from '../validate/checks/organs.js'
import { listPassages, type Passage } from './passages.js'
import { hasAny, readWords } from './words.js'

/** The prose of a rule's `paths`, without what stands nowhere. */
function readSections(report: LooseReport, model: Model, paths: readonly string[]): Map<string, Passage[]> {
  const sections = new Map<string, Passage[]>()
  for (const passage of listPassages(report, model)) {
    if (!paths.includes(passage.place)) continue
    sections.set(passage.place, [...(sections.get(passage.place) ?? []), passage])
  }
  return sections
}

/** Words without blanks, punctuation and numbering. */
function strip(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '')
}

/**
 * Check that sections do not only say that there is nothing.
 *
 * @param report
 *   The report.
 * @param rule
 *   Settings: `paths` of the prose, `words` that say nothing.
 * @param model
 *   The edition.
 * @returns
 *   One finding per section.
 */
export const checkPerfunctory: Check = (report, rule, model) => {
  const words = readWords(rule, 'words')
  const found: Found[] = []
  for (const [, passages] of readSections(report, model, readWords(rule, 'paths'))) {
    const texts = passages.filter(({ kind }) => kind !== 'heading')
    const [first] = texts
    if (first === undefined || !texts.every(({ text }) => text.length < 100 && words.includes(strip(text))))
      continue
    found.push({ path: first.path, params: { found: strip(first.text) } })
  }
  return found.length > 0 ? found : NONE
}

/**
 * Check that sections speak of something: a problem, a measure.
 *
 * @param report
 *   The report; a section that says nothing at all is the matter of other rules.
 * @param rule
 *   Settings: `paths` of the prose, `words` of which at least one stands there.
 * @param model
 *   The edition.
 * @returns
 *   One finding per section without any of the words.
 */
export const checkMention: Check = (report, rule, model) => {
  const words = readWords(rule, 'words')
  const found: Found[] = []
  for (const [path, passages] of readSections(report, model, readWords(rule, 'paths'))) {
    const length = passages.reduce(
      (sum, { kind, text }) => sum + (kind === 'heading' ? 0 : strip(text).length),
      0,
    )
    // A heading counts where something stands under it.
    const isThere = passages.some(
      ({ kind, text }, index) =>
        hasAny(text, words) && (kind !== 'heading' || (passages[index + 1]?.kind ?? 'heading') !== 'heading'),
    )
    if (length >= SHORTEST && !isThere) found.push({ path, params: {} })
  }
  return found.length > 0 ? found : NONE
}

/** What is shorter says nothing anyway. */
const SHORTEST = 10

/**
 * Check that the overview covers every aspect of the work.
 *
 * @param report
 *   The report.
 * @param rule
 *   Settings: `path` of the prose; `aspects`, each with the `aspect` a heading is marked with and `words` that name it.
 * @param model
 *   The edition.
 * @returns
 *   One finding per aspect that is neither a heading nor named.
 */
export const checkAspects: Check = (report, rule, model) => {
  const path = rule.settings?.path
  const aspects = rule.settings?.aspects
  if (typeof path !== 'string' || !Array.isArray(aspects)) return NONE
  const passages = readSections(report, model, [path]).get(path)
  if (passages === undefined) return NONE
  const missing = (aspects as readonly Loose[]).flatMap((each): Found[] => {
    const words = readWords({ ...rule, settings: { ...each } }, 'words')
    const isThere = passages.some(
      ({ aspect, text }) => (aspect !== undefined && aspect === each?.aspect) || hasAny(text, words),
    )
    return isThere ? [] : [{ path, params: { contains: words[0] ?? '', aspect: String(each?.aspect) } }]
  })
  return missing.length > 0 ? missing : NONE
}

/**
 * Check that a report gives results it must give.
 *
 * @param report
 *   The report.
 * @param rule
 *   Settings: `for`, organs that must; `results`, lists of words of which each has one somewhere in the prose.
 * @param model
 *   The edition.
 * @returns
 *   One finding for each result that is named nowhere.
 */
export const checkResults: Check = (report, rule, model) => {
  const { for: organs, results } = rule.settings ?? {}
  if (!Array.isArray(organs) || !Array.isArray(results)) return NONE
  if (!organs.some((organ: Loose) => isOrgan(report.agency, organ))) return NONE
  const passages = listPassages(report, model)
  const path = passages.find(({ place }) => !place.startsWith('/lead'))?.place
  if (path === undefined) return NONE
  const missing = results.flatMap((words: unknown): Found[] => {
    const list = readWords({ ...rule, settings: { words } }, 'words')
    return list.length === 0 || passages.some(({ text }) => hasAny(text, list))
      ? []
      : [{ path, params: { contains: list[0] ?? '' } }]
  })
  return missing.length > 0 ? missing : NONE
}
