// A line whose cells stand apart by wide blanks → the cells and where they stand.

import type { SourceRow } from '../../document.js'
import { measureColumns } from './columns.js'
import { type Line, placeOf } from './lines.js'

/** A cell of a line of aligned columns; its place counts from 0. */
export interface AlignedCell {
  readonly text: string
  /** Place of the first character, and past the last one, by characters. */
  readonly start: number
  readonly end: number
}

/**
 * Split a line at every gap of two blanks or more.
 *
 * @param text
 *   The line as it stands.
 * @returns
 *   Its cells; one for a line without a gap, none for an empty line and for one too long to be laid out.
 */
export function splitAligned(text: string): AlignedCell[] {
  const cells: AlignedCell[] = []
  if (text.length > longest) return cells
  for (const match of text.matchAll(/[^ \u3000]+(?:[ \u3000][^ \u3000]+)*/g)) {
    cells.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return cells
}

/** Characters of the longest line that has columns. */
const longest = 2000

/**
 * Tell whether the gaps of a line are those of justified prose and not of columns.
 *
 * @param cells
 *   What stands between the gaps.
 * @returns
 *   True for prose.
 */
export function isProse(cells: readonly AlignedCell[]): boolean {
  if (cells.some(({ text }) => /。./.test(text) || (text.endsWith('。') && text.length > 12))) return true
  const single = cells.filter(({ text }) => text.length === 1 && !isFigure(text))
  if (cells.length >= 5 && single.length * 5 >= cells.length * 4) return true
  const gap = (cells[1]?.start ?? 0) - (cells[0]?.end ?? 0)
  return cells.length === 2 && gap <= 3 && cells.some(({ text }) => measureColumns(text) >= 36)
}

/**
 * Tell whether a cell holds a number or a stroke for none.
 *
 * @param text
 *   The text of the cell.
 * @returns
 *   True for a number, signed or with separators, and for strokes.
 */
export function isFigure(text: string): boolean {
  return /^(?:[-+−]?[\d０-９][\d０-９,，.．]*[%％]?|[-—/／]+)$/.test(text)
}

/** How places on a line are counted: every character once, or by the columns it takes on a screen. */
export type Metric = 'characters' | 'columns'

/** A line and its cells. */
export interface AlignedRow {
  readonly text: string
  readonly cells: readonly AlignedCell[]
}

/**
 * Find out by which count the cells of successive lines stand below each other: tools that lay a page out count
 * each character once, people who type see Chinese ones twice as wide.
 *
 * @param rows
 *   Lines with their cells, in order.
 * @returns
 *   The count by which more cells share an edge with one above; columns if it is the same.
 */
export function chooseMetric(rows: readonly AlignedRow[]): Metric {
  return countShared(rows, 'characters') > countShared(rows, 'columns') ? 'characters' : 'columns'
}

/**
 * Measure where the cells of a line stand.
 *
 * @param row
 *   The line and its cells.
 * @param metric
 *   How places are counted.
 * @returns
 *   For each cell the place of its first character and past its last one, from 0.
 */
export function placeCells(
  { text, cells }: AlignedRow,
  metric: Metric,
): { readonly start: number; readonly end: number }[] {
  if (metric === 'characters') return cells.map(({ start, end }) => ({ start, end }))
  let [at, column] = [0, 0]
  return cells.map((cell) => {
    const start = column + measureColumns(text.slice(at, cell.start))
    column = start + measureColumns(cell.text)
    at = cell.end
    return { start, end: column }
  })
}

/**
 * Read the lines of a table of aligned columns.
 *
 * @param lines
 *   Its lines.
 * @param metric
 *   How places on a line are counted.
 * @returns
 *   A row for each line; the column of a cell is its place on the line, from 1.
 */
export function readAligned(lines: readonly Line[], metric: Metric): SourceRow[] {
  return lines.map((line, index) => {
    const origin = { ...placeOf(line), row: index + 1 }
    const parts = splitAligned(line.text)
    const places = placeCells({ text: line.text, cells: parts }, metric)
    const cells = parts.map(({ text }, turn) => ({
      // A single blank may part two cells: it stays.
      text: text.replaceAll('\u3000', ' '),
      colspan: 1,
      rowspan: 1,
      origin: { ...origin, column: (places[turn]?.start ?? 0) + 1 },
    }))
    return { cells, origin }
  })
}

function countShared(rows: readonly AlignedRow[], metric: Metric): number {
  let count = 0
  let above = new Set<string>()
  for (const row of rows) {
    const places = placeCells(row, metric).slice(1)
    const edges = new Set(places.flatMap(({ start, end }) => [`from ${start}`, `to ${end}`]))
    for (const edge of edges) if (above.has(edge)) count += 1
    above = edges
  }
  return count
}
