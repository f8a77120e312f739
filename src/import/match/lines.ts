// One line of prose → a heading, a heading with the paragraph it runs into, or a paragraph.

import { type NumberStyle, splitNumber } from './numbering.js'

/** A line of prose read. */
export interface Line {
  /** Words of the heading; absent where the line is a paragraph. */
  readonly heading?: string
  /** Its number as written; empty where it has none. */
  readonly number: string
  readonly level: 2 | 3 | 4
  /** The paragraph that goes on in the same line; all of it where there is no heading. */
  readonly rest: string
}

/** Numbers of a section's own style inside a section are one level below it. */
const LEVELS: Readonly<Record<NumberStyle, 2 | 3 | 4>> = {
  section: 2,
  second: 2,
  third: 3,
  fourth: 4,
  circled: 4,
}

/** Longer words are no heading, whatever their number. */
const LONGEST_HEADING = 40
const LONGEST_RUN_IN = 26

/**
 * Read a line.
 *
 * @param text
 *   The line, cleaned.
 * @param markup
 *   The level the markup gives it, if it is a heading there; whether the markup can be trusted to say so.
 * @returns
 *   What it is.
 */
export function readLine(
  text: string,
  { level, isTrusted }: { level?: number | undefined; isTrusted: boolean },
): Line {
  const { style, number, words } = splitNumber(text)
  if (level !== undefined) return { heading: words, number, level: level as 2 | 3 | 4, rest: '' }
  const paragraph: Line = { number: '', level: 2, rest: text }
  if (style === undefined || isTrusted) return paragraph
  const found = LEVELS[style]
  // A full stop of the heading stays with it: nothing of the source is lost.
  const isWhole =
    words.length <= LONGEST_HEADING && !/[。；！？;!?]./.test(words) && !/[；;，,、]$/.test(words)
  if (isWhole && !isSentence(words)) return { heading: words, number, level: found, rest: '' }
  const runIn = /^([^。；！？;!?：:]{2,}?[。：:])(.+)$/s.exec(words)
  const heading = runIn?.[1] ?? ''
  if (heading === '' || heading.length > LONGEST_RUN_IN || /\d{2,}|（|\(/.test(heading)) return paragraph
  return { heading, number, level: found, rest: runIn?.[2] ?? '' }
}

/** Ends like a sentence and says something with figures or in several clauses. */
function isSentence(words: string): boolean {
  return (
    /[。.]$/.test(words) &&
    (/\d/.test(words) || (words.match(/[，,]/g) ?? []).length > 1 || words.length > 20)
  )
}
