// Models and tables of codes → what is known of a code: wording, law, severity, and its place among all codes.

import { CODES } from '../../issue/codes.js'
import type { Language } from '../../issue/issue.js'
import type { Model } from '../../model/types.js'
import { SOURCE_CODES } from '../../report/codes.js'
import type { CodeFacts } from './options.js'

/** What is known of the codes. */
export interface Catalogue {
  /** The facts of a code; undefined for one that nobody knows. */
  find(code: string): CodeFacts | undefined
  /** What a code means; the code itself where nobody knows. */
  label(code: string, language: Language): string
  /** Order codes: as in the tables, then as in the editions, then unknown ones by their letters. */
  compare(left: string, right: string): number
}

/**
 * Bring together what is known of all codes.
 *
 * @param models
 *   The editions, whose rules are codes; what the first says of a rule counts.
 * @param codes
 *   Further codes; they come after those.
 * @returns
 *   The catalogue.
 */
export function createCatalogue(
  models: readonly Model[],
  codes: Readonly<Record<string, CodeFacts>> = {},
): Catalogue {
  const facts = new Map<string, CodeFacts>()
  const add = (code: string, entry: CodeFacts) => {
    if (!facts.has(code)) facts.set(code, entry)
  }
  for (const table of [SOURCE_CODES, CODES]) {
    for (const [code, entry] of Object.entries<CodeFacts>(table)) add(code, entry)
  }
  for (const rule of models.flatMap(({ rules }) => rules)) add(rule.id, rule)
  for (const [code, entry] of Object.entries(codes)) add(code, entry)
  const ranks = new Map([...facts.keys()].map((code, index) => [code, index]))
  return {
    find: (code) => facts.get(code),
    label: (code, language) => facts.get(code)?.label[language] ?? code,
    compare: (left, right) => {
      const byRank = (ranks.get(left) ?? facts.size) - (ranks.get(right) ?? facts.size)
      return byRank || (left < right ? -1 : left > right ? 1 : 0)
    },
  }
}
