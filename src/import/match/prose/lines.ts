// One line of prose → a heading, a heading with the paragraph it runs into, or a paragraph.

import { type NumberStyle, splitNumber } from '../numbering.js'

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
const LONGEST_BOLD = 30

/** What the markup says of a line. */
export interface LineMarkup {
  /** The level the markup gives it, if it is a heading there. */
  readonly level?: number | undefined
  /** Whether the markup can be trusted to tell headings from paragraphs. */
  readonly isTrusted: boolean
  /** Bold words at the start: all of the line, or those before the rest. */
  readonly bold?: string | undefined
  /** Level of the numbered heading before, if there is one. */
  readonly above?: number | undefined
}

/**
 * Read a line.
 *
 * @param text
 *   The line, cleaned.
 * @param markup
 *   What the markup says of it.
 * @returns
 *   What it is.
 */
export function readLine(text: string, { level, isTrusted, bold, above }: LineMarkup): Line {
  const { style, number, words } = splitNumber(text)
  if (level !== undefined) return { heading: words, number, level: level as 2 | 3 | 4, rest: '' }
  const paragraph: Line = { number: '', level: 2, rest: text }
  if (style === undefined) return readBold(text, bold, above) ?? paragraph
  if (isTrusted) return paragraph
  const found = LEVELS[style]
  // A full stop of the heading stays with it: nothing of the source is lost.
  const isWhole =
    words.length <= LONGEST_HEADING && !/[。；！？;!?]./.test(words) && !/[；;，,、]$/.test(words)
  if (isWhole && !isSentence(words)) return { heading: words, number, level: found, rest: '' }
  const runIn = /^([^。；！？;!?：:]{2,}?[。：:])(.+)$/s.exec(words)
  const heading = runIn?.[1] ?? ''
  if (heading === '' || heading.length > LONGEST_RUN_IN || /\d{2,}|（|\(/.test(heading)) return paragraph
  if (/^(?:一是|首先|其中)/.test(heading)) return paragraph
  return { heading, number, level: found, rest: runIn?.[2] ?? '' }
}

/** Bold words without a number of the usual styles: a line of their own, or a heading that runs into its paragraph. */
function readBold(text: string, bold: string | undefined, above: number | undefined): Line | undefined {
  if (bold === undefined || !text.startsWith(bold)) return undefined
  const rest = text.slice(bold.length)
  const number = /^[一二三四五六七八九十]是\s*/.exec(bold)?.[0] ?? ''
  const words = bold.slice(number.length)
  if (words.length < 3 || words.length > LONGEST_BOLD || /[。；！？：，,;!?:]./.test(words)) return undefined
  if (/\d{2,}|^(?:注|备注|说明|附)/.test(words) || /[，,、；;]$/.test(words)) return undefined
  const runsIn = /[。：:]$/.test(words) || /^[。：:]/.test(rest)
  if (rest !== '' && !runsIn) return undefined
  const stop = /^[。：:]/.exec(rest)?.[0] ?? ''
  const level = Math.min(4, above === undefined ? 2 : above + 1) as 2 | 3 | 4
  return { heading: words + stop, number: number.trim(), level, rest: rest.slice(stop.length) }
}

/** Ends like a sentence and says something with figures or in several clauses. */
function isSentence(words: string): boolean {
  return (
    /[。.]$/.test(words) &&
    (/\d/.test(words) || (words.match(/[，,]/g) ?? []).length > 1 || words.length > 20)
  )
}
