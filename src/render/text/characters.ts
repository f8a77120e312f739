// Text → its characters, each with the marks that follow it and the columns it takes on a monospaced screen.

import { eastAsianWidth } from 'get-east-asian-width'

/** What is drawn as one and never taken apart: a character with the marks that follow it. */
export interface Character {
  readonly text: string
  /** Columns: 0, 1 or 2. */
  readonly width: number
}

/**
 * Take a text apart into what a line may be broken between.
 *
 * By rule and not by `Intl.Segmenter`, whose answer depends on the Unicode data that Node was built with.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its characters in order; joined they are the text. A line break is a character of its own.
 */
export function splitCharacters(text: string): Character[] {
  const characters: { text: string; width: number }[] = []
  let last: { text: string; width: number } | undefined
  for (const point of text) {
    const width = measureCharacter(point)
    if (last !== undefined && width === 0 && isMarkOf(last.text, point)) last.text += point
    else {
      last = { text: point, width }
      characters.push(last)
    }
  }
  return characters
}

/**
 * Tell whether a text holds a line break.
 *
 * @param text
 *   Any text, or one of the characters of `splitCharacters`.
 * @returns
 *   True for a line feed, a carriage return and the rarer line breaks of Unicode.
 */
export function hasLineBreak(text: string): boolean {
  return lineBreak.test(text)
}

/**
 * Measure one code point.
 *
 * @param character
 *   The code point.
 * @returns
 *   Columns: 0 for a control, format or combining character, 2 for a wide or ambiguous one, otherwise 1.
 */
export function measureCharacter(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x20 && point < 0x7f) return 1
  // Most of a report is Chinese: no need to look these up.
  if (point >= 0x4e00 && point <= 0x9fff) return 2
  if (invisible.test(character)) return 0
  // Half of a surrogate pair reaches a file as the replacement character.
  const drawn = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
  return eastAsianWidth(drawn, { ambiguousAsWide: true })
}

function isMarkOf(base: string, mark: string): boolean {
  if (hasLineBreak(base)) return base === '\r' && mark === '\n'
  return !hasLineBreak(mark)
}

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/
const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
