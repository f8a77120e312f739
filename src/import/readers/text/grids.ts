// The lines of one table, in whatever way its cells are told apart → a grid.

import type { GridBlock, SourceRow } from '../../document.js'
import { checkLimit } from '../limits.js'
import { type Metric, readAligned } from './aligned.js'
import { joinWrapped, squeezeBlanks } from './blanks.js'
import { readCellRows } from './cell-rows.js'
import { readDrawing } from './drawing.js'
import type { Kind } from './kinds.js'
import type { Line } from './lines.js'
import { readInline } from './markdown.js'
import { readPipes, readTabs } from './rows.js'

/** What is known of the text that a table stands in. */
export interface GridContext {
  /** How places on a line are counted. */
  readonly metric: Metric
  readonly isMarkdown: boolean
  /** Tables and cells so far; changed. */
  readonly counts: { tables: number; cells: number }
}

/**
 * Read a table.
 *
 * @param lines
 *   Its lines.
 * @param kinds
 *   What kind of line each is; the first says how cells are told apart.
 * @param context
 *   What is known of the text.
 * @returns
 *   The grid. It is exact if it is drawn, or parted by tabs into rows of equally many cells.
 * @throws
 *   ToolkitError `file-too-large` if the text has too many cells.
 */
export function readGrid(lines: readonly Line[], kinds: readonly Kind[], context: GridContext): GridBlock {
  switch (kinds[0]) {
    case 'drawing':
      return readDrawn(lines, context)
    case 'tabs': {
      const rows = readTabs(lines)
      const isEven = rows.every(({ cells }) => cells.length === rows[0]?.cells.length)
      return makeGrid(rows, isEven, context)
    }
    case 'aligned': {
      const filled = lines.filter(({ text }) => text.trim() !== '')
      return makeGrid(readAligned(filled, context.metric), false, context)
    }
    case 'cells': {
      const filled = lines.filter((_, index) => kinds[index] === 'cells')
      return makeGrid(readCellRows(filled, context.isMarkdown ? readMarkdownCell : keep), false, context)
    }
    default: {
      const rows = lines.filter((_, index) => kinds[index] === 'pipes')
      return readPiped(rows, kinds[1] === 'separator', context)
    }
  }
}

/** A drawing whose cells can't be made out is rows of pipes. */
function readDrawn(lines: readonly Line[], context: GridContext): GridBlock {
  const first = lines[0] as Line
  const indent = first.text.length - first.text.trimStart().length
  const texts = lines.map(({ text }) => text.trimEnd().slice(indent))
  const join = (parts: readonly string[]) => squeezeBlanks(joinWrapped(parts.map((part) => part.trim())))
  const rows = readDrawing(texts, first.number, join)
  if (rows) return makeGrid(rows, true, context)
  return readPiped(
    lines.filter(({ text }) => /[^-+=\s]/.test(text)),
    false,
    context,
  )
}

function readPiped(lines: readonly Line[], hasHead: boolean, context: GridContext): GridBlock {
  const most = lines.reduce((sum, { text }) => sum + countPipes(text), context.counts.cells)
  checkLimit('cells', most)
  return makeGrid(readPipes(lines, hasHead, context.isMarkdown ? readMarkdownCell : keep), false, context)
}

function countPipes(text: string): number {
  let count = 0
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count += 1
  return count
}

function keep(text: string): string {
  return text
}

/** A picture in a cell leaves what it shows. */
function readMarkdownCell(marked: string): string {
  const { text, figures } = readInline(marked)
  return [text, ...figures.map(({ alt }) => alt)].filter((part) => part !== '').join('\n')
}

function makeGrid(rows: readonly SourceRow[], isExact: boolean, { counts }: GridContext): GridBlock {
  counts.tables += 1
  counts.cells += rows.reduce((sum, { cells }) => sum + cells.length, 0)
  checkLimit('cells', counts.cells)
  const { row: _, ...origin } = rows[0]?.origin ?? {}
  return { kind: 'grid', rows, isExact, origin: { ...origin, table: counts.tables } }
}
