// Text → how many columns a monospaced screen draws it in, padded to a width, or wrapped to one.

import { measureCharacter } from '../../report/character-width.js'
import { breakLines } from './line-breaks.js'

/** Where a text stands in a field that is wider. */
export type Align = 'left' | 'right' | 'center'

/**
 * Measure how many columns a text takes in a monospaced terminal or editor.
 *
 * Characters of ambiguous width (“ ” … — · ①) count as two: Chinese fonts and consoles draw them so, UAX #11
 * recommends it for East Asian text, and where they are drawn narrow a line ends a column early, never late.
 * Each character counts alone, whatever stands beside it, so that widths add up.
 *
 * @param text
 *   Any text; line breaks and other control characters take no column.
 * @returns
 *   Columns, 0 or more.
 */
export function measureText(text: string): number {
  let width = 0
  for (const character of text) width += measureCharacter(character)
  return width
}

/**
 * Fill a text up with spaces.
 *
 * @param text
 *   One line.
 * @param width
 *   Columns to fill.
 * @param align
 *   Side the text keeps to; in the centre an odd space goes to the right.
 * @returns
 *   The text, exactly `width` columns wide unless it was wider already.
 */
export function padText(text: string, width: number, align: Align): string {
  const space = Math.max(0, width - measureText(text))
  const before = align === 'left' ? 0 : align === 'right' ? space : Math.floor(space / 2)
  return ' '.repeat(before) + text + ' '.repeat(space - before)
}

/**
 * Break a passage into lines.
 *
 * Without their indents the lines joined with nothing between are the passage again: a space stays at the end of
 * the line it ends, and so does a line break of the passage.
 *
 * @param text
 *   The passage.
 * @param width
 *   Columns a line may take, indent included; only a single character that is wider exceeds it.
 * @param firstIndent
 *   What stands before the first line.
 * @param indent
 *   What stands before every other line.
 * @returns
 *   One line at least.
 */
export function wrapText(text: string, width: number, firstIndent = '', indent = ''): string[] {
  const room = { first: width - measureText(firstIndent), other: width - measureText(indent) }
  return breakLines(text, room, 'end').map((line, index) => (index === 0 ? firstIndent : indent) + line)
}
