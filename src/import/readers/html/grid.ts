// A table as its tags say → blocks: a grid of cells, or what stands in its cells where it only lays out the page.

import type { Area, Block, GridBlock, SourceCell, SourceRow } from '../../document.js'
import type { Counter } from './counter.js'
import type { DraftCell, DraftRow, DraftTable } from './draft-table.js'
import { joinTexts, plainText } from './plain-text.js'

/**
 * Turn a table into blocks.
 *
 * @param table
 *   The table with all its cells.
 * @param area
 *   What it stands in.
 * @param counter
 *   Counts the tables and cells of the document.
 * @returns
 *   The grid, followed by what its cells hold besides visible text; or the blocks of the cells, one after the other.
 * @throws
 *   ToolkitError `file-too-large` where the document has too many cells.
 */
export function finishTable(table: DraftTable, area: Area | undefined, counter: Counter): readonly Block[] {
  const cells = table.rows.flatMap((row) => row.cells)
  const hasHeads = cells.some(({ isHeader }) => isHeader) || table.rows.some(({ isHead }) => isHead)
  const hasText = cells.some(({ blocks }) => blocks.length > 0)
  if (!hasText && !(hasHeads && cells.length > 0)) return table.caption
  const isPlain = !hasHeads && table.caption.length === 0
  if (holdsGrid(cells) || (isPlain && (isColumn(table) || holdsArticle(cells)))) {
    return [...table.caption, ...cells.flatMap(({ blocks }) => blocks)]
  }
  const isShown = (block: Block) => table.isHidden || !(block.kind === 'text' && block.isHidden === true)
  return [makeGrid(table, area, counter, isShown), ...readExtras(table, isShown)]
}

/**
 * Turn rows that are no table by their markup into blocks.
 *
 * @param table
 *   The rows with their cells.
 * @param area
 *   What they stand in.
 * @param counter
 *   Counts the tables and cells of the document.
 * @returns
 *   The grid, exact where all rows are of one length, followed by what its cells hold besides visible text.
 * @throws
 *   ToolkitError `file-too-large` where the document has too many cells.
 */
export function finishLooseTable(
  table: DraftTable,
  area: Area | undefined,
  counter: Counter,
): readonly Block[] {
  const isShown = (block: Block) => !(block.kind === 'text' && block.isHidden === true)
  const isExact = table.rows.every(({ cells }) => cells.length === table.rows[0]?.cells.length)
  return [{ ...makeGrid(table, area, counter, isShown), isExact }, ...readExtras(table, isShown)]
}

function holdsGrid(cells: readonly DraftCell[]): boolean {
  return cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'grid'))
}

/** Without heads or a caption, a table of one column says no more than its texts do. */
function isColumn(table: DraftTable): boolean {
  return table.rows.every(({ cells }) => cells.length < 2)
}

const ARTICLE_LENGTH = 300

/** A note among figures may be long as well, but is not most of what the table says. */
function holdsArticle(cells: readonly DraftCell[]): boolean {
  let longest = 0
  let total = 0
  for (const { blocks } of cells) {
    const length = blocks.reduce((sum, block) => sum + plainText(block).length, 0)
    total += length
    if (blocks.length > 1 && length > longest) longest = length
  }
  return longest > ARTICLE_LENGTH && longest * 2 > total
}

type Test = (block: Block) => boolean

function makeGrid(table: DraftTable, area: Area | undefined, counter: Counter, isShown: Test): GridBlock {
  const number = counter.addTable()
  const rows = table.rows.filter(({ isHidden }) => !isHidden)
  const columns = new Columns(counter)
  return {
    kind: 'grid',
    ...(table.caption.length === 0 ? {} : { caption: joinTexts(table.caption) }),
    rows: rows.map((row, index) =>
      makeRow(row, index, { number, columns, isShown, left: rows.length - index }),
    ),
    isExact: true,
    origin: { line: table.line, table: number },
    ...(area === undefined ? {} : { area }),
  }
}

interface Place {
  readonly number: number
  readonly columns: Columns
  readonly isShown: Test
  /** Rows from here to the end of the table. */
  readonly left: number
}

function makeRow(row: DraftRow, index: number, { number, columns, isShown, left }: Place): SourceRow {
  const cells: SourceCell[] = []
  columns.nextRow()
  for (const cell of row.cells) {
    if (cell.isHidden) continue
    const { colspan, isHeader, path } = cell
    const rowspan = Math.min(cell.rowspan, left)
    const column = columns.place(colspan, rowspan)
    cells.push({
      text: joinTexts(cell.blocks.filter(isShown)),
      colspan,
      rowspan,
      ...(isHeader ? { isHeader } : {}),
      ...(path === undefined ? {} : { path }),
      origin: { line: cell.line, table: number, row: index + 1, column },
    })
  }
  const origin = { line: row.line, table: number, row: index + 1 }
  return { cells, origin, ...(row.isHead ? { isHead: true } : {}) }
}

/** Finds the columns that cells stand in when others reach down from the rows above. */
class Columns {
  private readonly counter: Counter
  /** By column: the first row in which it is free again. */
  private readonly freeFrom: number[] = []
  private row = -1
  private column = 0

  constructor(counter: Counter) {
    this.counter = counter
  }

  nextRow(): void {
    this.row += 1
    this.column = 0
  }

  /** Put a cell in the next free column of the row; the column is counted from 1. */
  place(colspan: number, rowspan: number): number {
    // The cell itself was counted when it began.
    this.counter.addCells(colspan * rowspan - 1)
    while ((this.freeFrom[this.column] ?? 0) > this.row) this.column += 1
    const { column } = this
    for (let span = 0; span < colspan; span += 1) this.freeFrom[column + span] = this.row + rowspan
    this.column += colspan
    return column + 1
  }
}

/** What would be lost with the text of the cells alone: pictures, and text that is not to be seen. */
function readExtras(table: DraftTable, isShown: Test): readonly Block[] {
  return table.rows.flatMap(({ cells, isHidden }) =>
    cells.flatMap(({ blocks, isHidden: isCellHidden }) =>
      isHidden || isCellHidden
        ? blocks.filter(({ kind }) => kind !== 'grid')
        : blocks.filter((block) => block.kind === 'figure' || !isShown(block)),
    ),
  )
}
