// Lines of aligned columns among others → which lines make up a table.

import { chooseMetric, isFigure, type Metric, splitAligned } from './aligned.js'
import type { Kind } from './kinds.js'
import { hasPageBreak, type Line } from './lines.js'
import { endsSentence, measureExtent } from './shape.js'

/**
 * Mark the lines that belong to tables of aligned columns, and take the mark off those that don't. A line with one
 * cell belongs to a table where it stands between rows and is neither prose nor a heading.
 *
 * @param lines
 *   The lines of a text.
 * @param kinds
 *   What kind of line each is; changed.
 */
export function markTables(lines: readonly Line[], kinds: Kind[]): void {
  let index = 0
  while (index < lines.length) {
    if (kinds[index] === 'aligned') index = markTable(lines, kinds, index)
    else index += 1
  }
}

/**
 * Choose how the places of cells are counted in a text.
 *
 * @param lines
 *   The lines.
 * @param kinds
 *   What kind of line each is.
 * @returns
 *   The count that fits the aligned lines.
 */
export function chooseTableMetric(lines: readonly Line[], kinds: readonly Kind[]): Metric {
  const rows = lines.filter((_, index) => kinds[index] === 'aligned')
  return chooseMetric(rows.map(({ text }) => ({ text, cells: splitAligned(text) })))
}

/** Marks one table that starts with a line, or unmarks it. Returns the line after it. */
function markTable(lines: readonly Line[], kinds: Kind[], start: number): number {
  const rows = findRows(lines, kinds, start)
  const last = rows.at(-1) ?? start
  const isTable = rows.length > 1 || isTabular(lines[start]?.text ?? '')
  for (let index = start; index <= last; index += 1) {
    if (isTable && kinds[index] === 'text') kinds[index] = 'aligned'
    if (!isTable) kinds[index] = 'text'
  }
  if (!isTable) return last + 1
  takeLinesAbove(lines, kinds, start)
  return takeLinesBelow(lines, kinds, last)
}

/** The aligned lines of one table: what stands between them may be blank or lines of a single cell. */
function findRows(lines: readonly Line[], kinds: readonly Kind[], start: number): number[] {
  const rows = [start]
  let between: number[] = []
  for (let index = start + 1; index < lines.length; index += 1) {
    const [line, above] = [lines[index], lines[rows.at(-1) ?? start]]
    if (!line || !above || hasPageBreak(above, line)) break
    if (kinds[index] === 'text') between.push(index)
    else if (kinds[index] === 'aligned') {
      const parts = between.map((each) => lines[each]?.text ?? '')
      if (!parts.every(isPart) || (parts.some(isHeading) && !isSameTable(above, line))) break
      rows.push(index)
      between = []
    } else if (kinds[index] !== 'blank') break
    if (between.length > mostBetween) break
  }
  return rows
}

/** Lines of one cell that may stand between two rows: a label of many lines beside them, blank cells. */
const mostBetween = 8

/** Whether a line of one cell can be part of a table. */
function isPart(text: string): boolean {
  const { left, right } = measureExtent(text)
  return !/。/.test(text) && (right - left < 48 || !endsSentence(text)) && right - left < 72
}

function isHeading(text: string): boolean {
  return /^\s*[一二三四五六七八九十]{1,3}\s*[、．.]/.test(text)
}

/** Whether the numbers of two rows stand below each other. */
function isSameTable(above: Line, below: Line): boolean {
  const [one, other] = [above, below].map(({ text }) =>
    splitAligned(text).filter((cell) => isFigure(cell.text)),
  )
  if (!one || !other || one.length < 2) return false
  const near = other.filter(({ end }) => one.some((cell) => Math.abs(cell.end - end) <= 2))
  return near.length >= Math.min(3, one.length) && one.length === other.length
}

/** Whether a line alone is a table: three cells, or a number among two. */
function isTabular(text: string): boolean {
  const cells = splitAligned(text)
  return cells.length > 2 || cells.some((cell) => isFigure(cell.text))
}

/** Header cells alone on their lines, far to the right of where text begins. */
function takeLinesAbove(lines: readonly Line[], kinds: Kind[], start: number): void {
  let taken = start
  for (let index = start - 1; index >= Math.max(0, start - mostAbove); index -= 1) {
    const [line, first] = [lines[index], lines[start]]
    if (!line || !first || hasPageBreak(line, first)) break
    if (kinds[index] === 'blank') continue
    if (kinds[index] !== 'text' || !isPart(line.text) || isHeading(line.text)) break
    if (measureExtent(line.text).left >= farIn) taken = index
  }
  for (let index = taken; index < start; index += 1) if (kinds[index] === 'text') kinds[index] = 'aligned'
}

const mostAbove = 14
/** Columns that no paragraph is indented by. */
const farIn = 12

/** The rest of a label that goes on below the last row. Returns the line after it. */
function takeLinesBelow(lines: readonly Line[], kinds: Kind[], last: number): number {
  let index = last + 1
  while (index < lines.length && kinds[index] === 'text') {
    const text = lines[index]?.text ?? ''
    if (!isPart(text) || isHeading(text) || measureExtent(text).left < farIn) break
    kinds[index] = 'aligned'
    index += 1
  }
  return index
}
