// An issue on copied prose → the passages that stand in both reports.

import type { CheckedIssue } from '../result.js'

/**
 * List the passages an issue quotes.
 *
 * @param issue
 *   The issue; also one read back from JSON.
 * @returns
 *   The passages in order; none for an issue of another kind.
 */
export function listPassages({ params: { passages } }: CheckedIssue): readonly string[] {
  if (!Array.isArray(passages)) return []
  return passages.flatMap((passage: unknown) => {
    const { text } = Object(passage)
    return typeof text === 'string' ? [text] : []
  })
}
