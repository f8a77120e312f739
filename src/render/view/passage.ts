// A text of a report → its lines.

import type { Passage } from '../../../generated/view.js'

/**
 * Cut a text at its line breaks.
 *
 * @param text
 *   The text.
 * @returns
 *   Its first line and the others.
 */
export function viewPassage(text: string): Passage {
  // Two plain searches are much faster than a pattern, and nearly no text has a line break.
  if (!text.includes('\n') && !text.includes('\r')) return { text, more: NONE }
  const [first = '', ...more] = text.split(/\r\n|[\n\r]/)
  return { text: first, more }
}

/** What nearly every text has no more of; never changed. */
const NONE: string[] = Object.freeze([]) as unknown as string[]
