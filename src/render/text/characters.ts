// Text → its characters, each with the marks that follow it and the columns it takes on a monospaced screen.

import { measureCharacter } from '../../report/character-width.js'

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

function isMarkOf(base: string, mark: string): boolean {
  if (hasLineBreak(base)) return base === '\r' && mark === '\n'
  return !hasLineBreak(mark)
}

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/
