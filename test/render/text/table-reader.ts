// A table as drawn in plain text → its cells. Knows the drawing alone, not what was drawn.

import { measureText } from '../../../src/render/text/width.js'

/** A cell as found in a drawing. */
export interface ReadCell {
  readonly text: string
  /** Place of its upper left corner, in lines and columns. */
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * Read a drawn table.
 *
 * @param lines
 *   The lines of the drawing.
 * @returns
 *   The cells, from the top down and from left to right.
 */
export function readTable(lines: readonly string[]): ReadCell[] {
  const screen = lines.map(toColumns)
  const waiting = new Map([['0,0', { top: 0, left: 0 }]])
  const cells: ReadCell[] = []
  for (const { top, left } of waiting.values()) {
    const end = findEnd(screen, top, left)
    if (end === undefined) continue
    cells.push({ text: readText(screen, top, left, end), top, left, ...end })
    waiting.set(`${top},${end.right}`, { top, left: end.right })
    waiting.set(`${end.bottom},${left}`, { top: end.bottom, left })
  }
  return cells.sort((one, other) => one.top - other.top || one.left - other.left)
}

/** One entry for each column; the second column of a wide character is empty. */
function toColumns(line: string): string[] {
  const columns: string[] = []
  for (const character of line) {
    const width = measureText(character)
    if (width === 0) columns[columns.length - 1] += character
    else columns.push(character, ...Array.from({ length: width - 1 }, () => ''))
  }
  return columns
}

/** The lower right corner of the smallest rectangle whose upper left corner is given. */
function findEnd(screen: readonly string[][], top: number, left: number) {
  const at = (line: number, column: number) => screen[line]?.[column] ?? ' '
  const isSide = (line: number, column: number) => /^[|+]$/.test(at(line, column))
  for (let right = left + 1; /^[-+]$/.test(at(top, right)); right += 1) {
    if (at(top, right) !== '+') continue
    for (let bottom = top + 1; isSide(bottom, left) && isSide(bottom, right); bottom += 1) {
      const below = (screen[bottom] ?? []).slice(left, right + 1).map((character) => character || ' ')
      if (/^\+[-+]*\+$/.test(below.join(''))) return { bottom, right }
    }
  }
  return undefined
}

function readText(
  screen: readonly string[][],
  top: number,
  left: number,
  end: { bottom: number; right: number },
): string {
  const inside = screen.slice(top + 1, end.bottom).map((line) => line.slice(left + 1, end.right).join(''))
  const lines = inside.map((line) => line.replace(/ +$/, ''))
  while (lines.at(-1) === '') lines.pop()
  const indent = lines[0]?.match(/^ */)?.[0] ?? ''
  return lines
    .map((line) => (line === '' ? '\n' : line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('')
}
