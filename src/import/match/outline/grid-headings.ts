// Grids that hold a whole report, as sheets without blank rows give them → cut at the headings of sections.

import type { Model } from '../../../model/types.js'
import type { Block, GridBlock, SourceCell, SourceRow, TextBlock } from '../../document.js'
import { compareLabel } from '../../tables/labels.js'
import { splitNumber } from '../numbering.js'
import { cleanLine } from '../plain-text.js'

/**
 * Cut grids at rows that hold nothing but the heading of a section.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   The blocks of the document.
 * @returns
 *   The same blocks; of a grid with headings inside the headings and paragraphs as text, the rest as grids.
 */
export function splitGrids(model: Model, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'grid' ? splitGrid(model, block) : [block]))
}

function splitGrid(model: Model, grid: GridBlock): readonly Block[] {
  const free = listFreeRows(grid.rows)
  const lone = grid.rows.map((row, index) => (free.has(index) ? findLone(row) : undefined))
  const isHead = lone.map((cell) => cell !== undefined && isHeading(model, cell.text))
  if (!isHead.includes(true)) return [grid]
  const { caption, origin, area } = grid
  const blocks: Block[] =
    caption === undefined ? [] : [{ kind: 'text', text: caption, origin, ...(area && { area }) }]
  let rows: SourceRow[] = []
  const close = () => {
    if (rows.length > 0) blocks.push(...makePiece(grid, rows))
    rows = []
  }
  for (const [index, row] of grid.rows.entries()) {
    const cell = lone[index]
    if (cell === undefined || !(isHead[index] || isParagraph(cell.text))) {
      rows.push(row)
      continue
    }
    close()
    blocks.push(toText(grid, cell, isHead[index] ?? false))
  }
  close()
  return blocks
}

/** Rows of single cells alone are lines of text: the title, a line of the catalogue. */
function makePiece(grid: GridBlock, rows: readonly SourceRow[]): Block[] {
  const cells = rows.map(findLone)
  if (cells.every((cell) => cell !== undefined)) return cells.map((cell) => toText(grid, cell, false))
  const { caption: _caption, ...rest } = grid
  return [{ ...rest, rows, origin: rows[0]?.origin ?? grid.origin }]
}

function toText(grid: GridBlock, cell: SourceCell, isBold: boolean): TextBlock {
  const { area } = grid
  return { kind: 'text', text: cell.text, origin: cell.origin, isBold, ...(area && { area }) }
}

/** The one cell with words of a row, if it has just one. */
function findLone({ cells }: SourceRow): SourceCell | undefined {
  const filled = cells.filter(({ text }) => text.trim() !== '')
  return filled.length === 1 ? filled[0] : undefined
}

function isParagraph(text: string): boolean {
  return text.length > 60 || /。./.test(text) || /。$/.test(text)
}

function isHeading(model: Model, text: string): boolean {
  const line = cleanLine(text.replaceAll('\n', ''))
  if (line.length > 60) return false
  const { style, words } = splitNumber(line)
  if (style !== undefined && style !== 'section') return false
  return model.sections.some(({ label }) => {
    const { how, likeness } = compareLabel(words, label)
    return how === 'same' || how === 'short' || (style === 'section' && likeness >= 0.8)
  })
}

/** Indexes of rows that no merged cell from above reaches into. */
function listFreeRows(rows: readonly SourceRow[]): ReadonlySet<number> {
  const free = new Set<number>()
  let reach = 0
  for (const [index, { cells }] of rows.entries()) {
    if (index >= reach) free.add(index)
    for (const { rowspan } of cells) reach = Math.max(reach, index + rowspan)
  }
  return free
}
