// A table as charts → its printed rows of cells with spans, laid out from the labels alone.

import type { Chart, ChartRow, Field, Label, TablePart } from './paper.js'

/** A printed table. */
export interface Sheet {
  readonly width: number
  readonly rows: SheetCell[][]
}

/** A printed cell. */
export interface SheetCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
  readonly kind: 'title' | 'corner' | 'head' | 'group' | 'label' | 'value' | 'note'
  readonly field?: Field
}

/** A cell where it stands in the grid; rows and columns count from 0. */
export interface PlacedCell {
  readonly cell: SheetCell
  readonly row: number
  readonly column: number
}

/**
 * Lay out a table: all its charts on one grid.
 *
 * @param table
 *   The table.
 */
export function layOut({ charts }: Pick<TablePart, 'charts'>): Sheet {
  const width = Math.max(...charts.map(widthOf))
  return { width, rows: charts.flatMap((chart) => layOutChart(chart, width)) }
}

/**
 * Give each cell its place, as a browser does.
 *
 * @param sheet
 *   A printed table.
 * @returns
 *   For each row the cell at each column, with holes where a row is short.
 */
export function place({ rows }: Sheet): (PlacedCell | undefined)[][] {
  const grid: (PlacedCell | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++
      const placed = { cell, row, column }
      for (const cells of grid.slice(row, row + cell.rowspan))
        for (let right = column; right < column + cell.colspan; right++) cells[right] = placed
      column += cell.colspan
    }
  })
  return grid
}

const depthOf = (lists: readonly { readonly length: number }[]) =>
  lists.reduce((most, { length }) => Math.max(most, length), 0)

/** How many columns hold words of rows. */
const labelDepth = (chart: Chart) => Math.max(chart.depth, depthOf(chart.rows.map(({ labels }) => labels)))

const rowDepth = (chart: Chart) => labelDepth(chart) + (chart.serial === null ? 0 : 1)

const widthOf = (chart: Chart) => rowDepth(chart) + chart.columns.length

function layOutChart(chart: Chart, width: number): SheetCell[][] {
  const stretch = width - widthOf(chart)
  const title: SheetCell[][] =
    chart.title === null ? [] : [[{ text: chart.title.text, colspan: width, rowspan: 1, kind: 'title' }]]
  return [...title, ...layOutHeader(chart, stretch), ...layOutBody(chart, stretch, width)]
}

function layOutHeader(chart: Chart, stretch: number): SheetCell[][] {
  if (chart.headless === 'all') return []
  const depth = depthOf(chart.columns)
  const rows: SheetCell[][] = Array.from({ length: depth }, () => [])
  const serial = chart.serial === null ? 0 : 1
  if (serial === 1) rows[0]?.push({ text: chart.serial ?? '', colspan: 1, rowspan: depth, kind: 'corner' })
  const corner = rowDepth(chart) - serial
  if (corner > 0) rows[0]?.push({ text: chart.corner.text, colspan: corner, rowspan: depth, kind: 'corner' })
  let before: Standing[] = []
  chart.columns.forEach((labels, index) => {
    const standing = stand(labels, depth, findStretched(labels, chart))
    const extra = index === chart.columns.length - 1 ? stretch : 0
    standing.forEach((one, level) => {
      const left = before[level]
      const isShared = left?.label === one.label && left.from === one.from && level < standing.length - 1
      if (isShared) left.cell.colspan += 1 + extra
      else rows[one.from]?.push(one.cell)
      if (isShared) one.cell = left.cell
      else one.cell.colspan += extra
    })
    before = standing
  })
  if (depth === 1 || chart.headless === 'none') return rows
  return leaveOut(rows, chart.headless === 'first' ? 0 : depth - 1)
}

/** Take a row out of a header; the cells that span it grow shorter. */
function leaveOut(rows: readonly SheetCell[][], out: number): SheetCell[][] {
  const grid = place({ width: 0, rows: [...rows] })
  return rows.flatMap((_, row) => {
    if (row === out) return []
    const standing = new Set(grid[row])
    const own = [...standing].filter((placed): placed is PlacedCell => {
      return placed !== undefined && (placed.row === row || (placed.row === out && row === out + 1))
    })
    return [
      own.map(({ cell, row: from }) => {
        const isShorter = from <= out && from + cell.rowspan > out
        return isShorter ? { ...cell, rowspan: cell.rowspan - 1 } : cell
      }),
    ]
  })
}

interface Standing {
  readonly label: Label
  readonly from: number
  cell: SheetCell & { colspan: number }
}

/** Which label of a path that is shorter than the header takes the rows that are left. */
function findStretched(labels: readonly Label[], { columns, tall }: Chart): number {
  if (tall === 'leaf') return labels.length - 1
  // A label that deeper columns share is merged with theirs, so it cannot be higher.
  return labels.findIndex(
    (label) => !columns.some((other) => other.length !== labels.length && other.includes(label)),
  )
}

function stand(labels: readonly Label[], depth: number, stretched: number): Standing[] {
  const spare = depth - labels.length
  return labels.map((label, level) => {
    const from = level > stretched ? level + spare : level
    const rowspan = level === stretched ? spare + 1 : 1
    return { label, from, cell: { text: label.text, colspan: 1, rowspan, kind: 'head' } }
  })
}

function layOutBody(chart: Chart, stretch: number, width: number): SheetCell[][] {
  const depth = labelDepth(chart)
  let number = 0
  return chart.rows.map((row, index) => {
    if (row.note !== undefined) return [{ text: row.note, colspan: width, rowspan: 1, kind: 'note' }]
    const cells: SheetCell[] = []
    if (chart.serial !== null) cells.push({ text: String(++number), colspan: 1, rowspan: 1, kind: 'label' })
    row.labels.forEach((label, level) => {
      const isLeaf = level === row.labels.length - 1
      if (label.isDropped || (!isLeaf && sharesLabel(chart.rows[index - 1], label, level))) return
      const rowspan = isLeaf ? 1 : countShared(chart.rows, index, label, level)
      const colspan = isLeaf ? depth - level : 1
      cells.push({ text: label.text, colspan, rowspan, kind: isLeaf ? 'label' : 'group' })
    })
    if (row.labels.length === 0 && depth > 0)
      cells.push({ text: '', colspan: depth, rowspan: 1, kind: 'label' })
    row.fields.forEach((field, at) => {
      const colspan = at === row.fields.length - 1 ? 1 + stretch : 1
      cells.push({ text: field.text, colspan, rowspan: 1, kind: 'value', field })
    })
    return cells
  })
}

function sharesLabel(row: ChartRow | undefined, label: Label, level: number): boolean {
  return row?.note === undefined && row?.labels[level] === label && level < row.labels.length - 1
}

function countShared(rows: readonly ChartRow[], from: number, label: Label, level: number): number {
  let to = from + 1
  while (to < rows.length && sharesLabel(rows[to], label, level)) to++
  return to - from
}
