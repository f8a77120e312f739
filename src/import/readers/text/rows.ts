// Lines of cells parted by pipes or tabs → the rows of a grid.

import type { SourceCell, SourceRow } from '../../document.js'
import { type Line, placeOf } from './lines.js'

/**
 * Read lines whose cells are parted by pipes.
 *
 * @param lines
 *   The lines. A pipe at the end of a line ends its last cell; one at the start of all lines begins the first.
 * @param hasHead
 *   Whether the first line is marked as a header.
 * @param readCell
 *   What to do with the text of a cell.
 * @returns
 *   A row for each line; empty cells are kept.
 */
export function readPipes(
  lines: readonly Line[],
  hasHead: boolean,
  readCell: (text: string) => string,
): SourceRow[] {
  const isFramed = lines.every(({ text }) => /^\s*[|｜│┃]/.test(text))
  return lines.map((line, index) => {
    const fields = line.text.trim().split(/(?<!\\)[|｜│┃]/)
    if (isFramed) fields.shift()
    if (fields.length > 1 && fields.at(-1) === '') fields.pop()
    const row = makeRow(
      line,
      index,
      fields.map((field) => readCell(field.trim())),
    )
    return hasHead && index === 0 ? { ...row, isHead: true } : row
  })
}

/**
 * Read lines whose cells are parted by tabs, as spreadsheets and word processors copy them.
 *
 * @param lines
 *   The lines.
 * @returns
 *   A row for each line; empty cells are kept.
 */
export function readTabs(lines: readonly Line[]): SourceRow[] {
  return lines.map((line, index) => makeRow(line, index, line.text.split('\t').map(readField)))
}

/** A field in quotes may hold line breaks, and quotes written twice. */
function readField(field: string): string {
  const text = field.trim()
  const isQuoted = /^"[\s\S]*"$/.test(text) && /\n|""/.test(text.slice(1, -1))
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}

function makeRow(line: Line, index: number, texts: readonly string[]): SourceRow {
  const origin = { ...placeOf(line), row: index + 1 }
  const cells = texts.map((text, column): SourceCell => {
    return { text, colspan: 1, rowspan: 1, origin: { ...origin, column: column + 1 } }
  })
  return { cells, origin }
}
