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
 * Tell whether a character ends its line by itself.
 *
 * @param character
 *   One of `splitCharacters`.
 * @returns
 *   True for a line feed, a carriage return, both in a row, and the rarer ones of Unicode.
 */
export function isLineBreak(character: string): boolean {
  return lineBreak.test(character)
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
  if (invisible.test(character)) return 0
  // Half of a surrogate pair reaches a file as the replacement character.
  const drawn = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
  return eastAsianWidth(drawn, { ambiguousAsWide: true })
}

function isMarkOf(base: string, mark: string): boolean {
  if (isLineBreak(base)) return base === '\r' && mark === '\n'
  return !isLineBreak(mark)
}

const lineBreak = /^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])$/
const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
