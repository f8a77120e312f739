// A place in a text → the sentence it stands in, whole or cut to a few words around it.

import { tabulate } from '../text/characters.js'

/** Part of a text. */
export interface Span {
  readonly start: number
  /** Position after its last character. */
  readonly end: number
}

/** Nobody's sentence goes on for longer on either side. */
const LONGEST = 500
const ENDS = tabulate('。！？!?\n\r')

/**
 * Find the sentence that holds a span.
 *
 * @param text
 *   The text.
 * @param span
 *   Part of it.
 * @returns
 *   From behind the end of the sentence before to the end of its own.
 */
export function findSentence(text: string, { start, end }: Span): Span {
  let from = start
  while (from > start - LONGEST && from > 0 && !ENDS[text.charCodeAt(from - 1)]) from--
  let to = Math.max(end, start)
  while (to < end + LONGEST && to < text.length && !ENDS[text.charCodeAt(to)]) to++
  return { start: from, end: Math.min(to + 1, text.length) }
}

const AROUND = 30

/**
 * Quote a span with the sentence around it.
 *
 * @param text
 *   The text.
 * @param span
 *   Part of it.
 * @returns
 *   The sentence; of a long one the words around the span, with an ellipsis where something is left out.
 */
export function quoteSentence(text: string, span: Span): string {
  const sentence = findSentence(text, span)
  const from = Math.max(sentence.start, span.start - AROUND)
  const to = Math.min(sentence.end, Math.min(span.end, span.start + 3 * AROUND) + AROUND)
  const words = text.slice(from, to).trim()
  return `${from > sentence.start ? '…' : ''}${words}${to < sentence.end ? '…' : ''}`
}
