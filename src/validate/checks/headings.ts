// Rule on sub-headings that a province or a city asks for inside a section.

import { readPointer } from '../../model/pointer.js'
import type { Label, Rule } from '../../model/types.js'
import { type Check, type Found, type Loose, type LooseReport, NONE } from './check.js'
import { isOrgan } from './organs.js'

/** A sub-heading that must stand in a piece of prose. */
export interface WantedHeading {
  /** JSON Pointer of the blocks it must stand in. */
  readonly path: string
  readonly label: Label
  /** The clause it rests on. */
  readonly law?: string
}

/**
 * List the sub-headings that a rule asks of a report.
 *
 * @param rule
 *   The rule. Setting: `headings`, each with `path`, `label` and, where not every organ must have it, `for`.
 * @param report
 *   A report of any shape.
 * @returns
 *   Those that its organ must have.
 */
export function listWantedHeadings({ settings }: Rule, report: LooseReport): readonly WantedHeading[] {
  const headings = settings?.headings
  if (!Array.isArray(headings)) return []
  return (headings as readonly (WantedHeading & { readonly for?: readonly Loose[] })[]).filter(
    ({ for: organs }) => organs === undefined || organs.some((organ) => isOrgan(report.agency, organ)),
  )
}

/**
 * Check that the prose has the sub-headings asked for.
 *
 * @param report
 *   The report.
 * @param rule
 *   The rule, with its `headings`.
 * @returns
 *   One finding per heading that is missing.
 */
export const checkHeadings: Check = (report, rule) => {
  const headings = rule.settings?.headings
  if (!Array.isArray(headings) || headings.length === 0) return NONE
  const missing = listWantedHeadings(rule, report).flatMap(({ path, label, law }): Found[] => {
    const blocks = readPointer(report, path)
    // Prose that is not there at all is a matter of shape.
    if (!Array.isArray(blocks)) return []
    const words = [label.zh, ...(label.aliases ?? [])].map(fold)
    const isThere = blocks.slice(0, MOST).some((block) => isHeading(block, words))
    return isThere ? [] : [{ path, params: { contains: label.zh, ...(law !== undefined && { law }) } }]
  })
  return missing.length > 0 ? missing : NONE
}

/** More blocks than this are a matter of shape. A list may be sparse and endless. */
const MOST = 10_000

function isHeading(block: unknown, words: readonly string[]): boolean {
  const { type, text } = Object(block) as { readonly type?: unknown; readonly text?: unknown }
  return type === 'heading' && typeof text === 'string' && words.includes(fold(text.slice(0, 500)))
}

/** Blanks, brackets and full-width letters don't make another heading. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
}
