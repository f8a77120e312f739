// A decoded text → the places in it that are no text any more: characters lost, or read in a wrong encoding.

import type { ReadFault } from '../document.js'

const MAX_FAULTS = 200
const AROUND = 20

/** What bytes of UTF-8 turn into when each is taken for a character of its own; without marks that are in use. */
const TRAIL =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u201a\\u201e\\u2020-\\u2022\\u2030\\u2039\\u203a\\u20ac\\u2122]'

const DAMAGE = new RegExp(
  [
    '\\ufffd+|[\\u0080-\\u009f]+',
    // U+FFFD in UTF-8, read as GBK.
    '(?:\u951f\u65a4\u62f7|\u65a4\u62f7\u951f)+[\u951f\u65a4\u62f7]*',
    // Memory that was never written to, read as GBK.
    '\u70eb{3,}|\u5c6f{3,}',
    // UTF-8 read as windows-1252: one character of three bytes, or several of two.
    `(?:[\\u00e0-\\u00ef]${TRAIL}{2})+|(?:[\\u00c2-\\u00d6\\u00d8-\\u00df]${TRAIL}){2,}|\\u00e2\\u20ac`,
    // Marks of Chinese punctuation in UTF-8, read as GBK: characters that are not used otherwise.
    '[\u951b\u9286\u9225]+',
  ].join('|'),
  'g',
)

/**
 * Find what is no text any more.
 *
 * @param text
 *   A text, decoded.
 * @returns
 *   A fault for each place, with the words around it; the first 200.
 */
export function findDamage(text: string): ReadFault[] {
  const faults: ReadFault[] = []
  let line = 1
  let counted = 0
  let end = 0
  for (const match of text.matchAll(DAMAGE)) {
    const at = match.index
    // Close to the one before, it has been shown with it; in a script, it is no text of the page.
    if (at < end) continue
    const codeEnd = findCodeEnd(text, at)
    if (codeEnd > at) {
      end = codeEnd
      continue
    }
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      line += 1
      counted = next + 1
    }
    end = at + match[0].length + AROUND
    faults.push({ code: 'characters-unreadable', text: surroundings(text, at, end), origin: { line } })
    if (faults.length === MAX_FAULTS) break
  }
  return faults
}

const CODE: readonly (readonly [string, string])[] = [
  ['<script', '</script'],
  ['<style', '</style'],
  ['<!--', '-->'],
]
const LONGEST_CODE = 50_000

/** End of the script, style or comment that a place stands in; 0 where it stands in none. */
function findCodeEnd(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_CODE), at)
  for (const [start, stop] of CODE) {
    if (before.lastIndexOf(start) <= before.lastIndexOf(stop)) continue
    const end = text.indexOf(stop, at)
    if (end >= 0) return end
  }
  return 0
}

/** The words around a place, on the same line and not beyond a tag. */
function surroundings(text: string, at: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split(BORDER)
      .at(-1) ?? ''
  const after = text.slice(at, Math.min(end, at + MAX_SHOWN)).split(BORDER)[0] ?? ''
  return `${before}${after}`.trim()
}

const BORDER = /[\n\r<>]/
const MAX_SHOWN = 200
