// Rules on what sections must speak of: they say something, name a problem, a measure, every aspect of the work.

import type { Passage } from '../text/passages.js'
import type { ReportText } from '../text/text.js'
import { type Found, type Loose, NONE, type ProseCheck } from '../validate/checks/check.js'
import { isOrgan } from '../validate/checks/organs.js'
import { hasAny, haveAny, mayHaveAny, readWords } from './words.js'

/** The prose of a rule's `paths`, in the order of the report, without what stands nowhere. */
function readSections({ sections }: ReportText, paths: readonly string[]): [string, readonly Passage[]][] {
  return [...sections].filter(([place]) => paths.includes(place))
}

/** Words without blanks, punctuation and numbering. */
function strip(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '')
}

/**
 * Check that sections do not only say that there is nothing.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `paths` of the prose, `words` that say nothing.
 * @returns
 *   One finding per section.
 */
export const checkPerfunctory: ProseCheck = (text, rule) => {
  const words = readWords(rule, 'words')
  const found: Found[] = []
  for (const [, passages] of readSections(text, readWords(rule, 'paths'))) {
    const texts = passages.filter(({ kind }) => kind !== 'heading')
    const [first] = texts
    if (
      first === undefined ||
      !texts.every((each) => each.text.length < 100 && words.includes(strip(each.text)))
    )
      continue
    found.push({ path: first.path, params: { found: strip(first.text) } })
  }
  return found.length > 0 ? found : NONE
}

/**
 * Check that sections speak of something: a problem, a measure.
 *
 * @param text
 *   The text of the report; a section that says nothing at all is the matter of other rules.
 * @param rule
 *   Settings: `paths` of the prose, `words` of which at least one stands there.
 * @returns
 *   One finding per section without any of the words.
 */
export const checkMention: ProseCheck = (text, rule) => {
  const words = readWords(rule, 'words')
  const found: Found[] = []
  const mayBeThere = mayHaveAny(text, words)
  for (const [path, passages] of readSections(text, readWords(rule, 'paths'))) {
    // A heading counts where something stands under it.
    const isThere = (each: Passage, index: number) =>
      hasAny(each.text, words) &&
      (each.kind !== 'heading' || (passages[index + 1]?.kind ?? 'heading') !== 'heading')
    if (mayBeThere && passages.some(isThere)) continue
    if (measure(passages) >= SHORTEST) found.push({ path, params: {} })
  }
  return found.length > 0 ? found : NONE
}

function measure(passages: readonly Passage[]): number {
  return passages.reduce((sum, { kind, text }) => sum + (kind === 'heading' ? 0 : strip(text).length), 0)
}

/** What is shorter says nothing anyway. */
const SHORTEST = 10

/**
 * Check that the overview covers every aspect of the work.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `path` of the prose; `aspects`, each with the `aspect` a heading is marked with and `words` that name it.
 * @returns
 *   One finding per aspect that is neither a heading nor named.
 */
export const checkAspects: ProseCheck = (text, rule) => {
  const path = rule.settings?.path
  const aspects = rule.settings?.aspects
  if (typeof path !== 'string' || !Array.isArray(aspects)) return NONE
  const passages = text.sections.get(path)
  if (passages === undefined) return NONE
  const missing = (aspects as readonly Loose[]).flatMap((each): Found[] => {
    const words = readWords({ ...rule, settings: each ?? {} }, 'words')
    const isThere =
      passages.some(({ aspect }) => aspect !== undefined && aspect === each?.aspect) ||
      haveAny(text, passages, words)
    return isThere ? [] : [{ path, params: { contains: words[0] ?? '', aspect: String(each?.aspect) } }]
  })
  return missing.length > 0 ? missing : NONE
}

/**
 * Check that a report gives results it must give.
 *
 * @param text
 *   The text of the report.
 * @param rule
 *   Settings: `for`, organs that must; `results`, lists of words of which each has one somewhere in the prose.
 * @returns
 *   One finding for each result that is named nowhere.
 */
export const checkResults: ProseCheck = (text, rule) => {
  const { for: organs, results } = rule.settings ?? {}
  if (!Array.isArray(organs) || !Array.isArray(results)) return NONE
  if (!organs.some((organ: Loose) => isOrgan(text.report.agency as Loose, organ))) return NONE
  const { passages } = text
  const path = passages.find(({ place }) => !place.startsWith('/lead'))?.place
  if (path === undefined) return NONE
  const missing = results.flatMap((words: unknown): Found[] => {
    const list = readWords({ ...rule, settings: { words } }, 'words')
    return list.length === 0 || haveAny(text, passages, list)
      ? []
      : [{ path, params: { contains: list[0] ?? '' } }]
  })
  return missing.length > 0 ? missing : NONE
}
