// Rows of cells → a table drawn with `+`, `-` and `|`: the statutory ones with spans, the simple ones of prose.

import { chooseColumns } from './columns.js'
import { drawTable } from './drawing.js'
import { placeCells, type TextCell } from './grid.js'
import type { Align } from './width.js'

export type { TextCell } from './grid.js'

/** How a table is drawn. */
export interface TextTableOptions {
  /** Columns the table should fit in, borders included; 100 if not given. */
  readonly width?: number
}

/**
 * Draw a table on a grid.
 *
 * Only ASCII draws the borders: box-drawing characters have no certain width in Chinese fonts. A line passes through
 * no cell, and every corner of a cell is a `+`, so that the drawing can be read back: the lines of a cell's
 * rectangle, without the spaces that its first line begins with and without those at the end of a line, joined with
 * nothing between are its text, and an empty line between two others is a line break of the text. What can't be told
 * from the padding is lost: spaces (not full-width ones) at either end of a text and before a line break of it.
 * A merged cell whose text draws borders of its own can't be told from separate cells.
 *
 * @param rows
 *   The cells row by row, each where HTML would put it.
 * @param options
 *   How it is drawn.
 * @returns
 *   Lines, all equally wide; wider than asked for only where the cells can't be made narrower. Nothing is cut.
 */
export function layoutTable(
  rows: readonly (readonly TextCell[])[],
  options: TextTableOptions = {},
): string[] {
  const grid = placeCells(rows)
  if (grid.width === 0) return []
  return drawTable(grid, chooseColumns(grid, options.width ?? 100))
}

/**
 * Draw a table without merged cells.
 *
 * @param header
 *   Texts of the first row; none for a table without header.
 * @param rows
 *   Texts of the other rows. A shorter row is filled up with empty cells.
 * @param width
 *   Columns the table should fit in, borders included.
 * @returns
 *   Lines as `layoutTable` draws them. Columns of numbers only are set to the right.
 */
export function layoutSimpleTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width = 100,
): string[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), header.length)
  const aligns = Array.from({ length: columns }, (_, column) => alignColumn(rows, column))
  const centred = aligns.map((): Align => 'center')
  const head = header.length > 0 ? [fillRow(header, centred)] : []
  return layoutTable([...head, ...rows.map((row) => fillRow(row, aligns))], { width })
}

function alignColumn(rows: readonly (readonly string[])[], column: number): Align {
  const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => text.length <= 20 && numeric.test(text)) ? 'right' : 'left'
}

function fillRow(texts: readonly string[], aligns: readonly Align[]): TextCell[] {
  return aligns.map((align, column) => ({ text: texts[column] ?? '', colspan: 1, rowspan: 1, align }))
}

/** A number, or the stroke that stands for none. */
const numeric = /^(?:[-+−]?[0-9０-９][0-9０-９,.]*[%％]?|[-—/]+)$/
