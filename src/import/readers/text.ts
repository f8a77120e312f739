// Plain or Markdown text, however it came to be → blocks and grids. Knows nothing of reports.

import type { SourceDocument } from '../document.js'
import { checkLimit } from './limits.js'
import { isForm, readForm } from './text/form.js'
import { cleanLines, splitRawLines } from './text/lines.js'
import { readLoose } from './text/loose.js'
import { joinQuoted } from './text/quotes.js'

/**
 * Read a text.
 *
 * The text form of this project comes back exactly. In any other text drawn tables, rows of pipes, tabs or aligned
 * columns become grids, wrapped lines paragraphs, Markdown what it stands for, and page numbers texts in an area of
 * role `footer`; blanks between Chinese characters are dropped where lines are wrapped, as print has none there.
 *
 * @param text
 *   The text, decoded.
 * @returns
 *   Its blocks in reading order; every one has its line, and its page where form feeds part them.
 * @throws
 *   ToolkitError `file-too-large` if it has more characters, blocks or cells than readers take.
 */
export function readText(text: string): SourceDocument {
  checkLimit('characters', text.length)
  const lines = splitRawLines(text)
  const blocks = isForm(lines) ? readForm(lines) : readLoose(joinQuoted(cleanLines(lines)))
  checkLimit('blocks', blocks.length)
  return { format: 'text', metas: [], blocks, faults: [] }
}
