// A line of a text → what it is where every cell of a table stands on a line of its own: figures, a label, a break.

import { isFigure } from './aligned.js'
import type { Kind } from './kinds.js'
import type { Line } from './lines.js'

/**
 * What a line is to such a table: `figures` for nothing but numbers, `row` for a label with its first numbers,
 * `words` for a label or header, `skip` for what means nothing here, `break` for what no table holds.
 */
export type CellRole = 'figures' | 'row' | 'words' | 'skip' | 'break'

/** A line with what it is and its cells. */
export interface CellLine {
  readonly role: CellRole
  /** The words, if any, then the numbers. */
  readonly cells: readonly string[]
}

/**
 * Tell what a line is to a table with a line for each cell.
 *
 * @param line
 *   The line.
 * @param kind
 *   What kind of line it is by its marks.
 * @returns
 *   Its role and its cells.
 */
export function readCellLine({ text }: Line, kind: Kind | undefined): CellLine {
  if (kind === 'blank' || kind === 'page') return { role: 'skip', cells: [] }
  const words = text.trim()
  if ((kind !== 'text' && kind !== 'cells') || words.length > longestLine) return broken
  const parts = words.replace(loose, '').split(/[ \t\u3000]+/)
  if (parts.every(isValue)) return { role: 'figures', cells: parts }
  if (isSentence(words)) return broken
  const first = parts.length - countEnd(parts)
  if (first === parts.length) return { role: 'words', cells: [words] }
  return { role: 'row', cells: [parts.slice(0, first).join(' '), ...parts.slice(first)] }
}

const broken: CellLine = { role: 'break', cells: [] }

/** Characters of the longest line that is a cell. */
const longestLine = 60

/** A number or a stroke, or a number with a unit or with the mark of a note. */
function isValue(text: string): boolean {
  return text.length <= longestValue && (isFigure(text) || marked.test(text))
}

const longestValue = 20
/** Blanks that typesetting puts between a number and its unit or into the mark of a note. */
const loose =
  /(?<=[\d０-９])[ \t\u3000]+(?=[\u4e00-\u9fff]{1,2}(?:[ \t\u3000（(]|$))|(?<=[\d０-９][（(〔[【][^（）()]{0,5})[ \t\u3000]+(?=[^（）()]{0,5}[）)〕\]】])/g
const marked =
  /^[-+−]?(?:[\d０-９][,，.．]?)*[\d０-９](?:(?![年月日号])[\u4e00-\u9fff]){0,2}(?:[（(〔[【][^（）()]{1,6}[）)〕\]】]|[*①-⑳])?$/

/** How many numbers end a line. */
function countEnd(parts: readonly string[]): number {
  let count = 0
  while (count < parts.length && isValue(parts[parts.length - 1 - count] ?? '')) count += 1
  return count
}

function isSentence(words: string): boolean {
  // A picture of Markdown is a block of its own.
  return /[。！？；!?;]|\]\(|<img\s/.test(words)
}
