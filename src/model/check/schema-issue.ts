// One thing wrong in a schema file, as data.

import { findNearest } from '../../issue/nearest.js'
import type { Text } from '../types.js'

/** Something wrong in a schema file. */
export interface SchemaIssue {
  /** `$id` of the file. */
  readonly file: string
  /** JSON Pointer in that file. */
  readonly path: string
  readonly message: Text
}

/**
 * Make the end of a message that names the word probably meant.
 *
 * @param word
 *   What was written.
 * @param candidates
 *   What could have been written.
 * @returns
 *   A clause that starts with a punctuation mark, or empty text where nothing is near.
 */
export function suggestNearest(word: string, candidates: Iterable<string>): Text {
  const nearest = findNearest(word, candidates)
  if (nearest === undefined) return { zh: '', en: '' }
  return { zh: `，是否应为 \`${nearest}\`？`, en: `; did you mean \`${nearest}\`?` }
}
