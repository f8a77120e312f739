// A printed table → lines of text with its columns aligned by blanks, as a program copies them from a printed page.

import type { Chance } from './chance.js'
import { type PlacedCell, place, type Sheet } from './sheet.js'

/** Most half characters of a label on one line. */
const LABEL_WIDTH = 36

/**
 * Write a table with aligned columns: Chinese characters take two places, long labels go over several lines, and the
 * words of a cell that spans rows stand on the middle one.
 *
 * @param sheet
 *   The table.
 * @param chance
 *   Decides the distances.
 */
export function writeAligned(sheet: Sheet, chance: Chance): string[] {
  const gap = chance.integer(2, 5)
  const grid = place(sheet)
  const starts = findStarts(sheet, grid, gap)
  return grid.flatMap((cells, row) => {
    const pieces: Piece[] = []
    for (const placed of new Set(cells)) {
      if (placed === undefined || placed.row + Math.floor((placed.cell.rowspan - 1) / 2) !== row) continue
      pieces.push(toPiece(placed, starts))
    }
    return writeLines(pieces)
  })
}

interface Piece {
  readonly start: number
  readonly lines: readonly string[]
}

function toPiece({ cell, column }: PlacedCell, starts: readonly number[]): Piece {
  const from = starts[column] ?? 0
  const room = (starts[column + cell.colspan] ?? from) - from
  const lines = cutLines(cell.text, cell.kind === 'head' ? Math.max(8, room - 2) : LABEL_WIDTH)
  const isLeft = cell.kind === 'label' || cell.kind === 'group' || cell.kind === 'corner'
  const start = isLeft ? from : from + Math.max(0, Math.floor((room - widest(lines)) / 2))
  return { start, lines }
}

function cutLines(text: string, room: number): string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let line = ''
    for (const sign of part) {
      if (widthOf(line + sign) > room) {
        lines.push(line)
        line = ''
      }
      line += sign
    }
    lines.push(line)
  }
  return lines
}

/** Where each column begins, so that no cell of one column runs into the next. */
function findStarts(sheet: Sheet, grid: readonly (PlacedCell | undefined)[][], gap: number): number[] {
  const columns = Math.max(sheet.width, ...grid.map(({ length }) => length))
  const widths = Array.from({ length: columns }, () => 4)
  for (const placed of new Set(grid.flat())) {
    if (placed === undefined || placed.cell.kind === 'title' || placed.cell.kind === 'note') continue
    const { cell, column } = placed
    const isHead = cell.kind === 'head'
    if (isHead && cell.colspan > 1) continue
    const needed = widest(cutLines(cell.text, isHead ? 8 : LABEL_WIDTH))
    const last = column + cell.colspan - 1
    let have = 0
    for (let at = column; at < last; at++) have += (widths[at] ?? 0) + gap
    widths[last] = Math.max(widths[last] ?? 0, needed - have)
  }
  const starts = [0]
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width + gap)
  return starts
}

function writeLines(pieces: readonly Piece[]): string[] {
  const height = Math.max(1, ...pieces.map(({ lines }) => lines.length))
  const rows = Array.from({ length: height }, () => '')
  for (const { start, lines } of [...pieces].sort((one, other) => one.start - other.start)) {
    // A short cell stands in the middle of a high row.
    const top = Math.floor((height - lines.length) / 2)
    lines.forEach((line, index) => {
      const before = rows[top + index] ?? ''
      const isFirst = before === ''
      const blanks = Math.max(isFirst ? 0 : 1, start - widthOf(before))
      if (line !== '') rows[top + index] = before + ' '.repeat(blanks) + line
    })
  }
  return rows
}

const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(widthOf))

function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += sign.charCodeAt(0) > 0xff ? 2 : 1
  return width
}
