// The pages of a PDF → blocks of the document in reading order, each with its place.

import type { Area, Block, DetailBlock, GridBlock, SourceRow, TextBlock } from '../../document.js'
import { fillLattices } from './cells.js'
import { findColumns } from './columns.js'
import { findFurniture } from './furniture.js'
import { joinGrids } from './join.js'
import { findLattices } from './lattice.js'
import { type Layout, measureLayout } from './layout.js'
import { joinParagraphs, type Paragraph } from './paragraphs.js'
import { readLines } from './text.js'
import type { Detail, Glyph, Grid, Line, Page, PageItem } from './types.js'

const BANNER: Area = { tag: 'page', role: 'banner' }
const FOOTER: Area = { tag: 'page', role: 'footer' }

/** A page whose drawn tables have been taken out of its text. */
export interface SortedPage {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly grids: readonly Grid[]
  /** Upright lines outside the tables. */
  readonly lines: readonly Line[]
  /** Texts that run another way: watermarks, marks in the margin. */
  readonly strays: readonly Line[]
}

/**
 * Take the tables and the texts of a page apart.
 *
 * @param page
 *   A page once read.
 * @returns
 *   The page without its single glyphs, which are many.
 */
export function sortPage(page: Page): SortedPage {
  const lattices = findLattices(page)
  const { grids, rest } = fillLattices(lattices, page.glyphs, page.number)
  const isUpright = ({ turn, isVertical }: Glyph) => turn === 'right' && !isVertical
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    grids,
    lines: readLines(rest.filter(isUpright), page.number),
    strays: readLines(
      rest.filter((glyph) => !isUpright(glyph)),
      page.number,
    ),
  }
}

/**
 * Put pages together.
 *
 * @param pages
 *   All pages, in order.
 * @returns
 *   Paragraphs and tables in reading order; page numbers, headers and footers after those of their page.
 */
export function joinPages(pages: readonly SortedPage[]): Block[] {
  const furniture = findFurniture(pages)
  const items = pages.flatMap((page) => sortItems(page, furniture))
  const { items: joined, repetitions } = joinGrids(items)
  const lines = joined.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const layout = measureLayout(lines, new Map(pages.map(({ page, width }) => [page, width])))
  const heights = new Map(pages.map(({ page, height }) => [page, height]))
  const aside = [
    ...[...furniture].map((line) => toFurniture(line, heights.get(line.page) ?? 0)),
    ...pages.flatMap(({ strays }) => strays.map((line) => toAside(line.page, line.text, BANNER))),
    ...repetitions.map(({ page, text }) => toAside(page, text, BANNER)),
  ]
  return [...toBlocks(joined, layout), ...aside.filter(({ text }) => text !== '')]
}

function sortItems(
  { lines, grids }: Pick<SortedPage, 'lines' | 'grids'>,
  furniture: ReadonlySet<Line>,
): PageItem[] {
  const items: PageItem[] = []
  const text = lines.filter((line) => !furniture.has(line) && line.text !== '')
  let index = 0
  const takeAbove = (limit: number) => {
    const start = index
    while (index < text.length && (text[index]?.top ?? 0) < limit) index += 1
    for (const item of findColumns(text.slice(start, index))) items.push(item)
  }
  for (const grid of [...grids].sort((one, other) => one.top - other.top)) {
    takeAbove(grid.top)
    items.push({ kind: 'grid', grid })
  }
  takeAbove(Infinity)
  return items
}

function toFurniture(line: Line, height: number): TextBlock {
  return toAside(line.page, line.text, line.top < height / 2 ? BANNER : FOOTER)
}

function toAside(page: number, text: string, area: Area): TextBlock {
  return { kind: 'text', text, origin: { page }, area }
}

function toBlocks(items: readonly PageItem[], layout: Layout): Block[] {
  const blocks: Block[] = []
  let [lines, tables]: [Line[], number] = [[], 0]
  const paragraphs: { readonly at: number; readonly paragraph: Paragraph }[] = []
  const flush = () => {
    for (const paragraph of joinParagraphs(lines, layout)) {
      paragraphs.push({ at: blocks.length, paragraph })
      blocks.push(toText(paragraph, false))
    }
    lines = []
  }
  for (const item of items) {
    if (item.kind === 'line') lines.push(item.line)
    else flush()
    if (item.kind === 'detail') blocks.push(toDetail(item.detail))
    if (item.kind === 'grid') {
      tables += 1
      blocks.push(toGrid(item.grid, tables))
    }
  }
  flush()
  for (const { at, paragraph } of findTitles(paragraphs)) blocks[at] = toText(paragraph, true)
  return blocks
}

/** The largest type, where it is clearly larger than the rest and rare. */
function findTitles<Entry extends { readonly paragraph: Paragraph }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const largest = entries.reduce((most, { paragraph }) => Math.max(most, paragraph.scale), 0)
  if (largest < 1.2) return []
  const titles = entries.filter(({ paragraph }) => paragraph.scale > 0.97 * largest)
  return titles.length <= 2 ? titles.filter(({ paragraph }) => paragraph.text.length <= 120) : []
}

function toText({ page, text, isCentred, isBold }: Paragraph, isTitle: boolean): TextBlock {
  return {
    kind: 'text',
    text,
    origin: { page },
    ...(isTitle && { rank: 1 }),
    ...(isCentred && { isCentred }),
    ...(isBold && { isBold }),
  }
}

function toDetail({ page, label, text }: Detail): DetailBlock {
  return { kind: 'detail', label, text, origin: { page } }
}

function toGrid({ cells, rowPages, isRuled }: Grid, table: number): GridBlock {
  const rows = rowPages.map(
    (page, index): { cells: SourceRow['cells'][number][]; origin: SourceRow['origin'] } => ({
      cells: [],
      origin: { page, table, row: index + 1 },
    }),
  )
  for (const { row, column, colspan, rowspan, text } of [...cells].sort(
    (one, other) => one.column - other.column,
  )) {
    const target = rows[row]
    target?.cells.push({ text, colspan, rowspan, origin: { ...target.origin, column: column + 1 } })
  }
  return { kind: 'grid', rows, isExact: isRuled, origin: { page: rowPages[0] ?? 1, table } }
}
