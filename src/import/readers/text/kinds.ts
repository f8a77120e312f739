// Lines of any text → what kind of line each is, told by its own marks.

import { isProse, splitAligned } from './aligned.js'
import { isBorder } from './drawing.js'
import { hasPageBreak, type Line } from './lines.js'
import { isMarkdownHeading, isMarkdownItem } from './markdown.js'

/**
 * What a line is: `rule` for strokes that mean nothing, `page` for a page number, `drawing` for a line of a drawn
 * table, `pipes`, `tabs` and `aligned` for a row of cells, `separator` for what Markdown puts below a header, `cells` for a line of one cell.
 */
export type Kind =
  | 'blank'
  | 'rule'
  | 'page'
  | 'drawing'
  | 'pipes'
  | 'separator'
  | 'tabs'
  | 'aligned'
  | 'cells'
  | 'heading'
  | 'item'
  | 'text'

/**
 * Tell what kind of line each line of a text is.
 *
 * @param lines
 *   The lines.
 * @param isMarkdown
 *   Whether the text has marks of Markdown, so that `- ` begins an item.
 * @returns
 *   A kind for each line.
 */
export function tellKinds(lines: readonly Line[], isMarkdown: boolean): Kind[] {
  const kinds = lines.map(({ text }) => tellKind(text, isMarkdown))
  markDrawings(lines, kinds)
  markPageNumbers(lines, kinds)
  markTabs(lines, kinds)
  return kinds
}

function tellKind(text: string, isMarkdown: boolean): Kind {
  const words = text.trim()
  if (words === '') return 'blank'
  if (words.length < 40 && pageNumber.test(words)) return 'page'
  if (separator.test(words) && words.includes('|')) return 'separator'
  if (rule.test(words)) return 'rule'
  if (/[|｜│┃]/.test(words) && isPiped(words)) return 'pipes'
  if (words.includes('\t') && !isNumbered(words)) return 'tabs'
  if (isMarkdownHeading(words)) return 'heading'
  if (isMarkdown && isMarkdownItem(words)) return 'item'
  const cells = splitAligned(text)
  return cells.length > 1 && !isProse(cells) ? 'aligned' : 'text'
}

/** A pipe alone in the middle of a text parts nothing. */
function isPiped(words: string): boolean {
  return /^[|｜│┃]|[|｜│┃]$|[ \t\u3000][|｜│┃]|[|｜│┃].*[|｜│┃]/.test(words)
}

/** A number, a tab, words: how a word processor copies a numbered paragraph. */
function isNumbered(words: string): boolean {
  return /^[^\t]{0,8}[、.．）)]\t+[^\t]+$/.test(words)
}

/** Beside rows of tabs a short line with a tab at an end is a row with empty cells. */
function markTabs(lines: readonly Line[], kinds: Kind[]): void {
  const mark = (index: number, beside: number) => {
    const text = lines[index]?.text ?? ''
    if (kinds[index] !== 'text' || kinds[beside] !== 'tabs' || text.length > longestCell) return
    if (/^\t|\t$/.test(text)) kinds[index] = 'tabs'
  }
  for (let index = 1; index < lines.length; index += 1) mark(index, index - 1)
  for (let index = lines.length - 2; index >= 0; index -= 1) mark(index, index + 1)
}

/** Characters of the longest text that is taken for a cell without anything beside it. */
const longestCell = 60

/** Lines from an upper to a lower border with nothing but borders and rows between. */
function markDrawings(lines: readonly Line[], kinds: Kind[]): void {
  for (let start = 0; start < lines.length; start += 1) {
    if (!isBorder(lines[start]?.text.trim() ?? '')) continue
    let end = start
    for (let index = start; /^\s*[|+]/.test(lines[index]?.text ?? ''); index += 1) {
      if (isBorder(lines[index]?.text.trim() ?? '')) end = index
    }
    if (end > start) kinds.fill('drawing', start, end + 1)
    start = end
  }
}

/** A number alone is that of a page where it is the first or the last line of one. */
function markPageNumbers(lines: readonly Line[], kinds: Kind[]): void {
  if (lines.at(-1)?.page === undefined) return
  const filled = lines.flatMap((line, index) => (kinds[index] === 'blank' ? [] : [{ line, index }]))
  filled.forEach(({ line, index }, place) => {
    if (kinds[index] !== 'text' || !/^\s*\d{1,4}$/.test(line.text)) return
    const [before, after] = [filled[place - 1]?.line, filled[place + 1]?.line]
    const isAtEdge = !before || !after || hasPageBreak(before, line) || hasPageBreak(line, after)
    if (isAtEdge) kinds[index] = 'page'
  })
}

const pageNumber =
  /^(?:[-—–－─]{1,2}\s*\d{1,4}\s*[-—–－─]{1,2}|第\s*[\d一二三四五六七八九十]{1,4}\s*页[\s,，/／]*(?:共\s*[\d一二三四五六七八九十]{1,4}\s*页)?|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i
const separator = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const rule = /^(?:[-=_*~+─-╿—\s]{3,}|```\w*)$/
