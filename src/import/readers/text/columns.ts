// A line → the columns it takes on a monospaced screen, as the text form and other drawn tables count them.

import { measureCharacter } from '../../../report/character-width.js'

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
