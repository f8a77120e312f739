// A text → its lines, with their numbers and pages.

import type { Origin } from '../../document.js'

/** A line of a text. */
export interface Line {
  /** What stands on it, without invisible characters; blanks at its ends are kept. */
  readonly text: string
  /** Counts from 1. */
  readonly number: number
  /** Counts from 1; present where form feeds part the pages. */
  readonly page?: number
}

/**
 * Take a text apart at its line breaks.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its lines as they stand, whatever breaks them: LF, CRLF or CR.
 */
export function splitRawLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
}

/**
 * Clean lines of what nobody sees: zero-width and control characters, unusual kinds of blanks.
 *
 * @param rawLines
 *   The lines as they stand.
 * @returns
 *   One line or more for each: the rarer line breaks of Unicode break it as well, and a form feed begins a page.
 */
export function cleanLines(rawLines: readonly string[]): Line[] {
  const isPaged = rawLines.some((line) => line.includes('\f'))
  const lines: Line[] = []
  let page = 1
  rawLines.forEach((raw, index) => {
    raw.split('\f').forEach((part, turn) => {
      if (turn > 0) page += 1
      for (const text of part.split(/[\v\u0085\u2028\u2029]/)) {
        lines.push({ text: cleanLine(text), number: index + 1, ...(isPaged ? { page } : {}) })
      }
    })
  })
  return lines
}

/**
 * Tell whether a page ends between two lines.
 *
 * @param one
 *   A line.
 * @param other
 *   A line further down.
 * @returns
 *   True if they stand on different pages.
 */
export function hasPageBreak(one: Line, other: Line): boolean {
  return one.page !== other.page
}

/**
 * Tell where a line stands.
 *
 * @param line
 *   The line.
 * @returns
 *   Its number, and its page if it has one.
 */
export function placeOf({ number, page }: Line): Origin {
  return page === undefined ? { line: number } : { line: number, page }
}

function cleanLine(text: string): string {
  if (plain.test(text)) return text
  return text.replace(invisible, '').replace(blanks, ' ')
}

/** Nothing but tabs, ASCII, punctuation and ideographs: most lines of a report. */
const plain = /^[\t\x20-\x7e\u2010-\u2027\u3000-\u9fff\uff01-\uffe6]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const invisible = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const blanks = /[\xa0\u1680\u2000-\u200a\u202f\u205f]/g
