// A text → what a single pass over its characters tells of it, so that most patterns need not be tried at all.

import { addPair, foldCode, hashPair, type Pairs } from './pairs.js'

/** What a text holds. */
export interface Traits {
  /** Whether characters of full width have to be made narrow. */
  readonly isWide: boolean
  /** Digits of its longest number; a single character between two of them does not end one. */
  readonly longestNumber: number
  /** Whether any character is one that Chinese text has no use for: controls, Latin letters with accents, halves. */
  readonly isOdd: boolean
}

/**
 * Look at every character of a text.
 *
 * @param text
 *   The text.
 * @param pairs
 *   Takes in its pairs of characters.
 * @returns
 *   What it holds.
 */
export function readTraits(text: string, pairs: Pairs): Traits {
  let isWide = false
  let isOdd = false
  let longestNumber = 0
  let digits = 0
  let lastDigit = -2
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const raw = text.charCodeAt(at)
    // Most characters are Han characters, which none of the questions is about.
    const isHan = raw >= 0x4e00 && raw <= 0x9fff
    const code = isHan ? raw : foldCode(raw)
    if (!isHan) {
      isWide ||= raw >= 0xff0e && raw <= 0xff5a && isWideCode(raw)
      isOdd ||= isOddCode(raw)
      if (code >= 0x30 && code <= 0x39) {
        digits = at - lastDigit > 2 ? 1 : digits + 1
        lastDigit = at
        if (digits > longestNumber) longestNumber = digits
      }
    }
    addPair(pairs, hashPair(before, code))
    before = code
  }
  return { isWide, longestNumber, isOdd }
}

/** Full-width digits and letters, the full stop and the at sign. */
function isWideCode(code: number): boolean {
  const half = code - 0xfee0
  return (half >= 0x30 && half <= 0x39) || (half >= 0x40 && half <= 0x5a) || half >= 0x61 || half === 0x2e
}

function isOddCode(code: number): boolean {
  if (code < 0x20) return code < 9 || code > 13
  return (
    (code >= 0x7f && code <= 0x9f) || (code >= 0xc0 && code <= 0xff) || (code >= 0xd800 && code <= 0xf8ff)
  )
}
