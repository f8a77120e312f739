// Lines of a table that has a line for each cell → its rows: a label with the group of numbers below it.

import type { SourceCell, SourceRow } from '../../document.js'
import { readCellLine } from './cell-roles.js'
import { type CellRow, type CellValue, fitRows } from './cell-widths.js'
import { type Line, placeOf } from './lines.js'

/**
 * Read a table that has a line for each cell.
 *
 * @param lines
 *   Its lines, none of them empty.
 * @param readCell
 *   What to do with the text of a cell.
 * @returns
 *   A row for each label or header; one with numbers has them behind it. Numbers without a label are a row of
 *   their own. Where a label goes on below its first number its row is one.
 */
export function readCellRows(lines: readonly Line[], readCell: (text: string) => string): SourceRow[] {
  const rows: OpenRow[] = []
  let open: OpenRow | undefined
  lines.forEach((line, index) => {
    const { role, cells } = readCellLine(line, 'cells')
    if (role === 'figures') {
      const row: OpenRow = open ?? { line, labels: [], values: [] }
      if (!open) rows.push(row)
      for (const text of cells) row.values.push({ text, line })
      open = row
      return
    }
    const next = lines[index + 1]
    const [label = '', ...values] = role === 'row' ? cells : [line.text.trim()]
    const headers = splitHeaders(label)
    const isAbove = next !== undefined && readCellLine(next, 'cells').role === 'figures'
    const isLabel = role === 'row' || (isAbove && headers.length < fewestHeaders)
    const row = { line, labels: isLabel ? [label] : headers, values: [] as CellValue[] }
    for (const value of values) row.values.push({ text: value, line })
    rows.push(row)
    open = isLabel ? row : undefined
  })
  return fitRows(rows).map((row, index) => makeRow(row, index, readCell))
}

interface OpenRow extends CellRow {
  readonly values: CellValue[]
}

/** Parts of a line that are surely headers and not a label with blanks in it. */
const fewestHeaders = 3

/** Headers side by side on one line. */
function splitHeaders(words: string): string[] {
  return words.split(/(?<=[\u4e00-\u9fff）)]{2})[ \u3000]+(?=[\u4e00-\u9fff]{2})/)
}

function makeRow(
  { line, labels, values }: CellRow,
  index: number,
  readCell: (text: string) => string,
): SourceRow {
  const origin = { ...placeOf(line), row: index + 1 }
  const texts = [...labels.map((text) => ({ text, line })), ...values]
  const cells = texts.map(
    ({ text, line: own }, column): SourceCell => ({
      text: readCell(text.replaceAll('\u3000', ' ')),
      colspan: 1,
      rowspan: 1,
      origin: { ...origin, ...placeOf(own), column: column + 1 },
    }),
  )
  return { cells, origin }
}
