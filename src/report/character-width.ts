// A character → the columns it takes on a monospaced screen: the measure of the text form, written and read back.

import { eastAsianWidth } from 'get-east-asian-width'

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

const invisible = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
