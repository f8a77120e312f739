// A line → the columns it takes on a monospaced screen, as the text form and other drawn tables count them.

import { eastAsianWidth } from 'get-east-asian-width'

/**
 * Measure how many columns a text takes.
 *
 * @param text
 *   One line.
 * @returns
 *   Columns: 2 for a wide or ambiguous character, 0 for an invisible one, otherwise 1.
 */
export function measureColumns(text: string): number {
  let width = 0
  for (const character of text) width += measureCharacter(character)
  return width
}

/**
 * Lay a line out on columns.
 *
 * @param line
 *   One line.
 * @returns
 *   One entry for each column; the second column of a wide character is empty.
 */
export function splitColumns(line: string): string[] {
  const columns: string[] = []
  for (const character of line) {
    const width = measureCharacter(character)
    if (width === 0 && columns.length > 0) columns[columns.length - 1] += character
    else columns.push(character)
    if (width === 2) columns.push('')
  }
  return columns
}

function measureCharacter(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point >= 0x20 && point < 0x7f) return 1
  // Most of a report is Chinese: no need to look these up.
  if (point >= 0x4e00 && point <= 0x9fff) return 2
  if (invisible.test(character)) return 0
  // Half of a surrogate pair reaches a file as the replacement character.
  return eastAsianWidth(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point, { ambiguousAsWide: true })
}

const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
