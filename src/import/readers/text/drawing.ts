// The lines of a table drawn with `+`, `-` and `|` → its rows of cells, merged ones with their spans.

import type { SourceCell, SourceRow } from '../../document.js'
import { splitColumns } from './columns.js'

/** How the lines of a cell become its text. */
export type JoinLines = (lines: readonly string[]) => string

/** Border below a header, as some tools draw it. */
const doubleBorder = /^\+[=+]+\+$/

interface Corner {
  readonly top: number
  readonly left: number
}

interface Box extends Corner {
  readonly bottom: number
  readonly right: number
}

/**
 * Tell whether a line is the outer border of a drawn table.
 *
 * @param line
 *   The line.
 * @returns
 *   True if it is.
 */
export function isBorder(line: string): boolean {
  return /^\+[-=+]*[-=][-=+]*\+$/.test(line)
}

/**
 * Read a drawn table. Every corner of a cell is a `+`, and no border passes through a cell.
 *
 * @param lines
 *   The lines, from the upper border to the lower one.
 * @param firstNumber
 *   Number of the first line.
 * @param join
 *   How the lines of a cell become its text; an empty line is a line break of the text.
 * @returns
 *   Its rows; none where cells overlap or leave a gap, so that something would be lost.
 */
export function readDrawing(
  lines: readonly string[],
  firstNumber: number,
  join: JoinLines,
): SourceRow[] | undefined {
  const screen = lines.map((line) => splitColumns(doubleBorder.test(line) ? line.replaceAll('=', '-') : line))
  const boxes = findBoxes(screen)
  if (boxes === undefined) return undefined
  const tops = rankPlaces(boxes.map(({ top }) => top))
  const lefts = rankPlaces(boxes.map(({ left }) => left))
  const rows: SourceCell[][] = Array.from(tops, () => [])
  for (const box of boxes) {
    const row = tops.get(box.top) ?? 0
    const column = lefts.get(box.left) ?? 0
    rows[row]?.push({
      text: join(cutLines(screen, box)),
      colspan: (lefts.get(box.right) ?? lefts.size) - column,
      rowspan: (tops.get(box.bottom) ?? tops.size) - row,
      origin: { line: firstNumber + box.top + 1, row: row + 1, column: column + 1 },
    })
  }
  const starts = [...tops.keys()]
  return rows.map((cells, row) => ({
    cells,
    origin: { line: firstNumber + (starts[row] ?? 0) + 1, row: row + 1 },
  }))
}

/** All cells from the top down and from left to right, if they fill the drawing. */
function findBoxes(screen: readonly string[][]): Box[] | undefined {
  const width = screen.reduce((most, line) => Math.max(most, line.length), 0)
  const area = (width - 1) * (screen.length - 1)
  const budget = { steps: stepsPerPlace * (area + width) }
  const waiting = new Map<string, Corner>([['0,0', { top: 0, left: 0 }]])
  const boxes: Box[] = []
  let filled = 0
  for (const corner of waiting.values()) {
    const box = findBox(screen, corner, budget)
    if (budget.steps < 0) return undefined
    if (box === undefined) continue
    boxes.push(box)
    filled += (box.bottom - box.top) * (box.right - box.left)
    waiting.set(`${box.top},${box.right}`, { top: box.top, left: box.right })
    waiting.set(`${box.bottom},${box.left}`, { top: box.bottom, left: box.left })
  }
  if (filled !== area) return undefined
  return boxes.sort((one, other) => one.top - other.top || one.left - other.left)
}

/** Steps of the search for each place of the drawing: a table takes a few, a trap any number. */
const stepsPerPlace = 64

/** The smallest rectangle whose upper left corner is given. */
function findBox(
  screen: readonly string[][],
  { top, left }: Corner,
  budget: { steps: number },
): Box | undefined {
  const border = screen[top] ?? []
  for (let right = left + 1; isRule(border[right]); right += 1) {
    budget.steps -= 1
    if (border[right] !== '+') continue
    for (let bottom = top + 1; budget.steps >= 0; bottom += 1) {
      budget.steps -= 1
      const line = screen[bottom] ?? []
      if (!isSide(line[left]) || !isSide(line[right])) break
      if (isRuled(line, left, right, budget)) return { top, left, bottom, right }
    }
  }
  return undefined
}

function isRuled(line: readonly string[], left: number, right: number, budget: { steps: number }): boolean {
  if (line[left] !== '+' || line[right] !== '+') return false
  for (let column = left + 1; column < right; column += 1) {
    budget.steps -= 1
    if (!isRule(line[column])) return false
  }
  return true
}

function isRule(character: string | undefined): boolean {
  return character === '-' || character === '+'
}

function isSide(character: string | undefined): boolean {
  return character === '|' || character === '+'
}

/** The lines inside a box, without the padding around them. */
function cutLines(screen: readonly string[][], { top, left, bottom, right }: Box): string[] {
  const lines = screen.slice(top + 1, bottom).map((line) =>
    line
      .slice(left + 1, right)
      .join('')
      .replace(/ +$/, ''),
  )
  while (lines.at(-1) === '') lines.pop()
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? ''
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
}

/** Each place with its rank among them. */
function rankPlaces(places: readonly number[]): Map<number, number> {
  const sorted = [...new Set(places)].sort((one, other) => one - other)
  return new Map(sorted.map((place, index) => [place, index]))
}
