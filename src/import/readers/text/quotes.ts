// Lines of which a quoted field goes on over several → the same with each row on one line.

import type { Line } from './lines.js'

/**
 * Put rows back together that a spreadsheet broke: it copies a cell of several lines in quotes.
 *
 * @param lines
 *   The lines of a text.
 * @returns
 *   The lines; a row that went on over several has line feeds in it and the number of the first.
 */
export function joinQuoted(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('\t') && text.includes('"'))) return lines
  const joined: Line[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line
    const end = opensField(line.text) ? findClose(lines, index) : index
    const texts = lines.slice(index, end + 1).map(({ text }) => text)
    joined.push(end === index ? line : { ...line, text: texts.join('\n') })
    index = end + 1
  }
  return joined
}

/** Lines that a row can go on over. */
const mostLines = 40

/** Whether a field begins with a quote that its line does not close. */
function opensField(text: string): boolean {
  return /(?:^|\t)"/.test(text) && countQuotes(text) % 2 === 1
}

/** The line that closes the quotes, if it can be told and tabs part the row; else the first. */
function findClose(lines: readonly Line[], start: number): number {
  let quotes = 0
  let hasTab = false
  for (let index = start; index < Math.min(lines.length, start + mostLines); index += 1) {
    const text = lines[index]?.text ?? ''
    quotes += countQuotes(text)
    hasTab ||= text.includes('\t')
    if (index > start && quotes % 2 === 0) return hasTab && /"(?:\t|$)/.test(text) ? index : start
  }
  return start
}

function countQuotes(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count
}
