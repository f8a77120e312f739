// Rows as labels and groups of numbers make them → rows of the table: as many numbers as most rows have tell where
// a row ends that has no label, and that a label is parted by the first number.

import type { Line } from './lines.js'

/** A number and the line it stands on. */
export interface CellValue {
  readonly text: string
  readonly line: Line
}

/** A row: its labels, of which there are several only in a header, and its numbers. */
export interface CellRow {
  readonly line: Line
  readonly labels: readonly string[]
  readonly values: readonly CellValue[]
}

/**
 * Part rows that have the numbers of several, and join those that have a part of one.
 *
 * @param rows
 *   A row for each label; its numbers are all until the next label.
 * @returns
 *   The rows in order, with all that was in them; as they were where no two have as many numbers.
 */
export function fitRows(rows: readonly CellRow[]): CellRow[] {
  const width = findWidth(rows)
  if (width < 3) return [...rows]
  const fitted: CellRow[] = []
  for (const row of rows) {
    const last = fitted.at(-1)
    const isRest = last?.labels.length === 1 && last.values.length === 1 && row.labels.length === 1
    const [first, ...others] = part(row, isRest ? width - 1 : width, width) as [CellRow, ...CellRow[]]
    if (last && isRest && first.values.length === width - 1) {
      const labels = [`${last.labels[0]}${first.labels[0]}`]
      fitted[fitted.length - 1] = { line: last.line, labels, values: [...last.values, ...first.values] }
    } else fitted.push(first)
    for (const other of others) fitted.push(other)
  }
  return fitted
}

/**
 * How many numbers most rows have that have more than one, 0 if no two agree; one more where most of these are the
 * rest of a row whose label is parted.
 */
function findWidth(rows: readonly CellRow[]): number {
  const counts = new Map<number, { all: number; rests: number }>()
  rows.forEach(({ values }, index) => {
    if (values.length < 2) return
    const count = counts.get(values.length) ?? { all: 0, rests: 0 }
    count.all += 1
    if (rows[index - 1]?.values.length === 1) count.rests += 1
    counts.set(values.length, count)
  })
  const [most] = [...counts].sort(([, one], [, other]) => other.all - one.all)
  if (!most || most[1].all < 2) return 0
  const [width, { all, rests }] = most
  return rests * 2 > all ? width + 1 : width
}

/** A row without label for each further set of numbers; the row as it is where they don't come out even. */
function part(row: CellRow, first: number, width: number): CellRow[] {
  const rest = row.values.length - first
  const size = [width, width - 1].find((each) => rest % each === 0)
  if (rest <= 0 || size === undefined) return [row]
  const rows: CellRow[] = [{ ...row, values: row.values.slice(0, first) }]
  for (let at = first; at < row.values.length; at += size) {
    const values = row.values.slice(at, at + size)
    rows.push({ line: values[0]?.line ?? row.line, labels: [], values })
  }
  return rows
}
