// Header trees → header cells with spans, for the columns above and the rows beside a table's values.

import { isNumber, type Node } from './tree.js'
import type { GridCell, Label, Text } from './types.js'

/** Counts the header cells of a table. */
export interface Numbering {
  last: number
}

/** Header rows of the columns, and for each leaf column the labels and numbers of its headers. */
export interface ColumnHeaders {
  readonly rows: readonly (readonly GridCell[])[]
  readonly labels: readonly (readonly Label[])[]
  readonly ids: readonly (readonly number[])[]
}

/** One body row: its header cells, and the labels and numbers of all headers it stands under. */
export interface RowHeaders {
  readonly node: Node
  readonly cells: readonly GridCell[]
  readonly labels: readonly Label[]
  readonly ids: readonly number[]
}

/**
 * Lay out the column headers.
 *
 * @param columns
 *   Top of the column tree.
 * @param spans
 *   Grid columns of each leaf.
 * @param heading
 *   Words over all columns, if any.
 * @param numbering
 *   Counter of header cells; advanced.
 * @returns
 *   One list of cells per header row.
 */
export function layOutColumns(
  columns: readonly Node[],
  spans: readonly number[],
  heading: Text | undefined,
  numbering: Numbering,
): ColumnHeaders {
  const depth = Math.max(...columns.map(depthOf))
  const rows: GridCell[][] = Array.from({ length: depth + (heading ? 1 : 0) }, () => [])
  const labels: (readonly Label[])[] = []
  const ids: (readonly number[])[] = []
  let leaf = 0
  const visit = (node: Node, level: number, above: readonly Label[], aboveIds: readonly number[]) => {
    const label = labelOf(node)
    const id = ++numbering.last
    const from = leaf
    if (isNumber(node)) {
      leaf += 1
      labels.push([...above, label])
      ids.push([...aboveIds, id])
    }
    const cell = { text: label.short ?? plain(label), scope: 'col' as const, id }
    const slot = rows[level]?.push({ ...cell, colspan: 1, rowspan: isNumber(node) ? rows.length - level : 1 })
    for (const child of node.children) visit(child, level + 1, [...above, label], [...aboveIds, id])
    const colspan = spans.slice(from, leaf).reduce((total, span) => total + span, 0)
    if (slot) rows[level]?.splice(slot - 1, 1, { ...(rows[level]?.[slot - 1] as GridCell), colspan })
  }
  const headingIds: number[] = []
  if (heading) {
    const id = ++numbering.last
    headingIds.push(id)
    const colspan = spans.reduce((total, span) => total + span, 0)
    rows[0]?.push({ text: plain(heading), scope: 'col', id, colspan, rowspan: 1 })
  }
  for (const column of columns) visit(column, heading ? 1 : 0, [], headingIds)
  return { rows, labels, ids }
}

/**
 * Lay out the row headers.
 *
 * @param rows
 *   Top of the row tree.
 * @param columnsName
 *   Name of the part whose properties are the columns: where the row tree ends.
 * @param width
 *   Grid columns for row headers; 0 for a table without.
 * @param numbering
 *   Counter of header cells; advanced.
 * @returns
 *   One entry per body row.
 */
export function layOutRows(
  rows: readonly Node[],
  columnsName: string,
  width: number,
  numbering: Numbering,
): readonly RowHeaders[] {
  if (width === 0) return rows.map((node) => ({ node, cells: [], labels: [], ids: [] }))
  const visit = (
    node: Node,
    level: number,
    opened: readonly GridCell[],
    labels: readonly Label[],
    ids: readonly number[],
  ): RowHeaders[] => {
    const label = labelOf(node)
    const id = ++numbering.last
    const isRow = node.name === columnsName || isNumber(node)
    const cell: GridCell = {
      text: label.short ?? plain(label),
      scope: 'row',
      id,
      colspan: isRow ? width - level : 1,
      rowspan: countRows(node, columnsName),
    }
    const here = { labels: [...labels, label], ids: [...ids, id] }
    if (isRow) return [{ node, cells: [...opened, cell], ...here }]
    // A group's cell is printed once, in the first of its rows.
    return node.children.flatMap((child, index) =>
      visit(child, level + 1, index === 0 ? [...opened, cell] : [], here.labels, here.ids),
    )
  }
  return rows.flatMap((row) => visit(row, 0, [], [], []))
}

/**
 * Tell how many grid columns the row headers need.
 *
 * @param rows
 *   Top of the row tree.
 * @param columnsName
 *   Name of the part whose properties are the columns.
 * @returns
 *   0 when the table is a single row without a header.
 */
export function headerDepth(rows: readonly Node[], columnsName: string): number {
  const depth = (node: Node): number =>
    node.name === columnsName || isNumber(node) ? 1 : 1 + Math.max(...node.children.map(depth))
  // A table whose own properties are the columns has one row and no row header.
  const [only] = rows
  if (rows.length === 1 && only?.name === columnsName && only.schema['x-table']) return 0
  return Math.max(...rows.map(depth))
}

function depthOf(node: Node): number {
  return isNumber(node) ? 1 : 1 + Math.max(...node.children.map(depthOf))
}

function countRows(node: Node, columnsName: string): number {
  if (node.name === columnsName || isNumber(node)) return 1
  return node.children.reduce((total, child) => total + countRows(child, columnsName), 0)
}

function labelOf(node: Node): Label {
  return node.schema['x-label'] ?? { zh: node.key, en: node.key }
}

function plain({ zh, en }: Text): Text {
  return { zh, en }
}
