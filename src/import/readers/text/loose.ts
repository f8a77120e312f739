// Lines of a text in no particular form → blocks, by the marks of each line.

import type { Block, Origin } from '../../document.js'
import { checkLimit } from '../limits.js'
import { markCellLines } from './cell-lines.js'
import { type GridContext, readGrid } from './grids.js'
import { isSameList, markItems, readItems } from './items.js'
import { type Kind, tellKinds } from './kinds.js'
import { hasPageBreak, type Line, placeOf } from './lines.js'
import { hasMarkdown, readInline } from './markdown.js'
import { type GetShape, joinParagraphs } from './paragraphs.js'
import { measurePages } from './shape.js'
import { chooseTableMetric, markTables } from './tables.js'
import { dropTags } from './tags.js'

interface Scan extends GridContext {
  readonly lines: readonly Line[]
  readonly kinds: readonly Kind[]
  readonly getShape: GetShape
  readonly counts: { tables: number; lists: number; cells: number }
}

/**
 * Read a text in no particular form.
 *
 * @param source
 *   Its lines.
 * @returns
 *   Its blocks in order.
 * @throws
 *   ToolkitError `file-too-large` if there are too many blocks or cells.
 */
export function readLoose(source: readonly Line[]): Block[] {
  const isMarkdown = hasMarkdown(source)
  const lines = isMarkdown ? dropTags(source) : source
  const kinds = tellKinds(lines, isMarkdown)
  markItems(lines, kinds)
  const metric = chooseTableMetric(lines, kinds)
  markTables(lines, kinds)
  markCellLines(lines, kinds)
  const counts = { tables: 0, lists: 0, cells: 0 }
  const scan = { lines, kinds, isMarkdown, metric, getShape: measurePages(lines, kinds), counts }
  const blocks: Block[] = []
  for (let start = 0; start < lines.length; ) {
    const end = findEnd(scan, start)
    for (const block of readRun(scan, start, end)) blocks.push(block)
    checkLimit('blocks', blocks.length)
    start = end
  }
  return blocks
}

/** The line after those that are read together with a line. */
function findEnd({ lines, kinds }: Scan, start: number): number {
  const kind = kinds[start]
  const first = lines[start]
  if (kind === 'rule' || kind === 'blank' || kind === 'page' || kind === 'heading') return start + 1
  let end = start + 1
  for (let index = end; index < lines.length; index += 1) {
    const [next, line] = [kinds[index], lines[index]]
    if (!line || !first) break
    // Tools draw rules between the rows of one table.
    if (kind === 'pipes' && next === 'rule' && kinds[index + 1] === 'pipes') continue
    if (next === kind || (kind === 'pipes' && next === 'separator')) {
      // What stands above a separator is the header of a table of its own.
      if (kind === 'pipes' && next === kind && kinds[index + 1] === 'separator') break
      if (kind === 'aligned' && hasPageBreak(first, line)) break
      if (kind === 'item' && !isSameList(first, line)) break
      if (kind === 'text' && index > end && !isBridge(lines, kinds, end, index)) break
      end = index + 1
    } else if (
      !(
        (next === 'blank' && kind !== 'pipes' && kind !== 'tabs') ||
        (next === 'page' && (kind === 'text' || kind === 'cells'))
      )
    ) {
      break
    }
  }
  return end
}

/** Whether nothing but the end of a page parts two lines. */
function isBridge(lines: readonly Line[], kinds: readonly Kind[], from: number, to: number): boolean {
  const [one, other] = [lines[from - 1], lines[to]]
  if (one && other && hasPageBreak(one, other)) return true
  return kinds.slice(from, to).includes('page')
}

function readRun(scan: Scan, start: number, end: number): Block[] {
  const lines = scan.lines.slice(start, end)
  const first = lines[0] as Line
  switch (scan.kinds[start]) {
    case 'drawing':
    case 'pipes':
    case 'tabs':
    case 'aligned':
    case 'cells':
      return [readGrid(lines, scan.kinds.slice(start, end), scan), ...readPageNumbers(scan, start, end)]
    case 'item':
      return readItems(lines, ++scan.counts.lists).flatMap((block) => readMarks(scan, block))
    case 'heading': {
      const words = first.text.trim()
      const rank = /^#+/.exec(words)?.[0].length ?? 1
      const text = words
        .slice(rank)
        .replace(/(?<=\s)#+$/, '')
        .trim()
      return readMarks(scan, { kind: 'text', text, rank, origin: placeOf(first) })
    }
    case 'page':
      return [readPageNumber(first)]
    case 'text':
      return readProse(scan, start, end)
    default:
      return []
  }
}

function readPageNumber(line: Line): Block {
  return {
    kind: 'text',
    text: line.text.trim(),
    area: { tag: 'page', role: 'footer' },
    origin: placeOf(line),
  }
}

function readPageNumbers({ lines, kinds }: Scan, start: number, end: number): Block[] {
  const isNumber = (_: Line, index: number) => kinds[start + index] === 'page'
  return lines.slice(start, end).filter(isNumber).map(readPageNumber)
}

/** Paragraphs, and the page numbers they go on over. */
function readProse(scan: Scan, start: number, end: number): Block[] {
  const lines = scan.lines.slice(start, end).filter((_, index) => scan.kinds[start + index] === 'text')
  const numbers = readPageNumbers(scan, start, end)
  const paragraphs = joinParagraphs(lines, scan.getShape).flatMap((block) => readMarks(scan, block))
  if (numbers.length === 0) return paragraphs
  const lineOf = ({ origin }: { origin: Origin }) => origin.line ?? 0
  return [...paragraphs, ...numbers].sort((one, other) => lineOf(one) - lineOf(other))
}

/** A text of Markdown without its marks, then the pictures in it. */
function readMarks(scan: Scan, block: Extract<Block, { kind: 'text' }>): Block[] {
  if (!scan.isMarkdown) return [block]
  const { text, isBold, figures } = readInline(block.text)
  const { origin } = block
  return [
    ...(text === '' ? [] : [{ ...block, text, ...(isBold ? { isBold } : {}) }]),
    ...figures.map((figure) => ({ kind: 'figure' as const, ...figure, origin })),
  ]
}
