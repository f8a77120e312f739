// What a check of prose saw in a passage → what it found, with the sentence quoted.

import type { Param } from '../issue/issue.js'
import type { Passage } from '../text/passages.js'
import type { Found } from '../validate/checks/check.js'
import { quoteSentence, type Span } from './sentences.js'

/** Most findings of one rule in one report. */
export const MOST_FOUND = 100

/**
 * Tell of a span of a passage.
 *
 * @param passage
 *   The passage.
 * @param span
 *   What is wrong in it.
 * @param more
 *   What the message says beside.
 * @returns
 *   The finding: `found`, the sentence as `quote`, the span as `start` and `end`.
 */
export function quote(passage: Passage, span: Span, more: Readonly<Record<string, Param>> = {}): Found {
  const { path, text } = passage
  const { start, end } = span
  return {
    path,
    params: {
      found: text.slice(start, Math.min(end, start + 100)),
      quote: quoteSentence(text, span),
      start,
      end,
      ...more,
    },
  }
}

/**
 * List the matches of a pattern in a passage.
 *
 * @param passage
 *   The passage.
 * @param pattern
 *   A global pattern.
 * @returns
 *   The spans, and the match with its groups.
 */
export function listMatches(
  { folded }: Passage,
  pattern: RegExp,
): readonly (Span & { readonly match: RegExpMatchArray })[] {
  const found = []
  for (const match of folded.matchAll(pattern)) {
    const start = match.index
    found.push({ start, end: start + match[0].length, match })
    if (found.length >= MOST_FOUND) break
  }
  return found
}
