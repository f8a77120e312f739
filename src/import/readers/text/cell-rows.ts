// Lines of a table that has a line for each cell → its rows: a label with the group of numbers below it.

import type { SourceCell, SourceRow } from '../../document.js'
import { readCellLine } from './cell-roles.js'
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
  const rows: Row[] = []
  let open: Row | undefined
  lines.forEach((line, index) => {
    const { role, cells } = readCellLine(line, 'cells')
    if (role === 'figures') {
      const row: Row = open ?? { line, labels: [], values: [] }
      if (!open) rows.push(row)
      for (const text of cells) row.values.push({ text, line })
      open = row
      return
    }
    const next = lines[index + 1]
    const isLabel = role === 'row' || (next !== undefined && readCellLine(next, 'cells').role === 'figures')
    const [label = '', ...values] = role === 'row' ? cells : [line.text.trim()]
    const row = { line, labels: isLabel ? [label] : splitHeaders(label), values: [] as Value[] }
    for (const value of values) row.values.push({ text: value, line })
    rows.push(row)
    open = isLabel ? row : undefined
  })
  return joinParted(rows).map((row, index) => makeRow(row, index, readCell))
}

interface Value {
  readonly text: string
  readonly line: Line
}

interface Row {
  readonly line: Line
  readonly labels: readonly string[]
  readonly values: Value[]
}

/** Headers side by side on one line. */
function splitHeaders(words: string): string[] {
  return words.split(/(?<=[\u4e00-\u9fff）)]{2})[ \u3000]+(?=[\u4e00-\u9fff]{2})/)
}

/** Put rows together whose label is parted by the first number, which stands beside its middle. */
function joinParted(rows: readonly Row[]): Row[] {
  const width = findWidth(rows)
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const isRest = last && row.labels.length === 1 && last.labels.length === 1 && last.values.length === 1
    if (isRest && width > 2 && row.values.length === width - 1) {
      const labels = [`${last.labels[0]}${row.labels[0]}`]
      joined[joined.length - 1] = { line: last.line, labels, values: [...last.values, ...row.values] }
    } else joined.push(row)
  }
  return joined
}

/**
 * How many numbers most rows have that have more than one; one more where a row has that, as parted rows are short
 * of one. 0 if no two rows agree.
 */
function findWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { values } of rows) {
    if (values.length > 1) counts.set(values.length, (counts.get(values.length) ?? 0) + 1)
  }
  const [width, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0, 0]
  if (count < 2) return 0
  return counts.has(width + 1) ? width + 1 : width
}

function makeRow(
  { line, labels, values }: Row,
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
