// The rule on copied prose → what is compared, and how much alike is too much.

import { readLimit, readWords } from '../lint/words.js'
import type { Rule } from '../model/types.js'

/** How prose is compared. */
export interface CopySettings {
  /** JSON Pointers of the prose that counts; each is compared with the same of the other report. */
  readonly paths: readonly string[]
  /** Share of a section, from 0 to 1, from which on it is copied. */
  readonly share: number
  /** A section of fewer characters that count says nothing about copying. */
  readonly leastLength: number
  /** A passage of fewer characters that count is chance. */
  readonly leastPassage: number
  /** A sentence with one of these does not count: everybody has to write it. */
  readonly boilerplate: readonly string[]
}

/** Id of the rule. */
export const COPIED = 'prose-copied'

/**
 * Read the settings of the rule on copied prose.
 *
 * @param rule
 *   The rule.
 * @returns
 *   Its settings, with what is missing filled in.
 */
export function readCopySettings(rule: Rule): CopySettings {
  return {
    paths: readWords(rule, 'paths'),
    share: readLimit(rule, 'share', 0.8),
    leastLength: readLimit(rule, 'leastLength', 100),
    leastPassage: Math.max(SHINGLE, readLimit(rule, 'leastPassage', 16)),
    boilerplate: readWords(rule, 'boilerplate'),
  }
}

/** Characters of the pieces that texts are compared by. */
export const SHINGLE = 8
