// x-table → the printed grid: two header trees over one object, one algorithm for every table.

import { ToolkitError } from '../issue/error.js'
import { headerDepth, layOutColumns, layOutRows, type Numbering } from './headers.js'
import { isNumber, listNumbers, type Node } from './tree.js'
import type { Cell, GridCell, GridRow, Label, Table, Text } from './types.js'

/** A small table of a stack, or the only one. */
interface Band {
  readonly node: Node
  /** Rows to print: the children that lead to the columns, or the node itself. */
  readonly rows: readonly Node[]
  /** The object whose properties are the columns; any row's will do. */
  readonly columns: readonly Node[]
  /** Name of the columns' part. */
  readonly columnsName: string
  readonly spans: readonly number[]
  readonly title?: Label
}

/**
 * Lay out a table.
 *
 * @param node
 *   The table's object in the tree of the report.
 * @param section
 *   Name of the section that prints it.
 * @returns
 *   Its printed form and its value cells.
 * @throws {ToolkitError}
 *   `schema-invalid` when the object's numbers don't form rows and columns.
 */
export function buildTable(node: Node, section: string): Table {
  const bands = node.schema['x-table']?.stack
    ? node.children.map((child) => readBand(child, child.schema['x-label']))
    : [readBand(node)]
  const headerColumns = Math.max(...bands.map((band) => headerDepth(band.rows, band.columnsName)))
  const valueColumns = Math.max(
    ...bands.map((band) => sum(band.spans.length ? band.spans : leaves(band).map(() => 1))),
  )
  const numbering: Numbering = { last: 0 }
  const grid: GridRow[] = []
  const cells: Cell[] = []
  bands.forEach((band, index) => {
    const drawn = drawBand(band, headerColumns, valueColumns, numbering)
    grid.push(...drawn.rows.map((row) => ({ band: index, ...row })))
    cells.push(...drawn.cells)
  })
  return {
    name: node.key,
    section,
    path: node.path,
    caption: readCaption(node, section),
    width: headerColumns + valueColumns,
    headerColumns,
    grid,
    cells,
  }
}

/** The words over the table. What else it is called stands with the section where the table is one. */
function readCaption({ key, path, schema }: Node, section: string): Label {
  const label = schema['x-label']
  const caption = schema['x-table']?.caption ?? label ?? fail({ path }, 'it has no x-label')
  const others = section === key || !label ? [] : [label.zh, ...(label.aliases ?? [])]
  const aliases = others.filter((words) => words !== caption.zh)
  return { zh: caption.zh, en: caption.en, ...(aliases.length > 0 && { aliases }) }
}

/** Read one band: what its rows and its columns are. */
function readBand(node: Node, title?: Label): Band {
  const keyword = node.schema['x-table'] ?? fail(node, 'it has no x-table')
  const columnsName = keyword.columns ?? fail(node, 'its x-table names no columns')
  const holder = findColumns(node, columnsName) ?? fail(node, `nothing below it is a ${columnsName}`)
  const rows = node.name === columnsName ? [node] : node.children
  return {
    node,
    rows,
    columns: holder.children,
    columnsName,
    spans: keyword.spans ?? [],
    ...(title && { title }),
  }
}

function findColumns(node: Node, name: string): Node | undefined {
  if (node.name === name) return node
  for (const child of node.children) {
    const found = findColumns(child, name)
    if (found) return found
  }
  return undefined
}

interface Drawn {
  readonly rows: readonly Omit<GridRow, 'band'>[]
  readonly cells: readonly Cell[]
}

/** Title row, header rows, body rows of one band. */
function drawBand(band: Band, headerColumns: number, valueColumns: number, numbering: Numbering): Drawn {
  const keyword = band.node.schema['x-table']
  const spans = spread(band, valueColumns)
  const title: GridCell[] = band.title
    ? [
        {
          colspan: headerColumns + valueColumns,
          rowspan: 1,
          text: wording(band.title),
          scope: 'col',
          id: ++numbering.last,
        },
      ]
    : []
  const columns = layOutColumns(band.columns, spans, keyword?.heading, numbering)
  const corner = {
    colspan: headerColumns,
    rowspan: columns.rows.length,
    text: wording(keyword?.corner ?? EMPTY),
  }
  const head = columns.rows.map((cells, index) =>
    index === 0 && headerColumns > 0 ? [corner, ...cells] : cells,
  )
  const bodies = layOutRows(band.rows, band.columnsName, headerColumns, numbering)
  const titleIds = title.flatMap((cell) => cell.id ?? [])
  const titleLabels = band.title ? [band.title] : []
  const drawn = bodies.map((row) => {
    const numbers = listNumbers(row.node)
    return {
      headers: row.cells,
      cells: numbers.map((number, index) =>
        describeCell(number, [...titleLabels, ...row.labels], columns.labels[index] ?? []),
      ),
      values: numbers.map((number, index) => ({
        colspan: spans[index] ?? 1,
        rowspan: 1,
        path: number.path,
        headers: [...titleIds, ...row.ids, ...(columns.ids[index] ?? [])],
      })),
    }
  })
  return {
    rows: [
      ...title.map((cell) => ({ part: 'title' as const, cells: [cell] })),
      ...head.map((cells) => ({ part: 'head' as const, cells })),
      ...drawn.map(({ headers, values }) => ({ part: 'body' as const, cells: [...headers, ...values] })),
    ],
    cells: drawn.flatMap(({ cells }) => cells),
  }
}

const EMPTY: Text = { zh: '', en: '' }

/** Grid columns of each leaf column: as written down, else one each and the rest to the last. */
function spread(band: Band, valueColumns: number): readonly number[] {
  const count = leaves(band).length
  const spans = band.spans.length
    ? [...band.spans]
    : Array.from({ length: count }, () => Math.floor(valueColumns / count))
  const rest = valueColumns - sum(spans)
  return spans.map((span, index) => (index === count - 1 ? span + rest : span))
}

function leaves(band: Band): readonly Node[] {
  return band.columns.flatMap(listNumbers)
}

function describeCell(node: Node, row: readonly Label[], column: readonly Label[]): Cell {
  if (!isNumber(node)) fail(node, 'it is not a number')
  const { unit, summable } = node
  const { type, minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = node.schema
  return {
    path: node.path,
    row,
    column,
    ...(unit && { unit }),
    ...(summable && { summable }),
    integer: type === 'integer',
    minimum,
    maximum,
  }
}

/**
 * Give the wording a table prints for a label.
 *
 * @param label
 *   Official wording, perhaps with a short form.
 * @returns
 *   The short form where there is one.
 */
export function wording(label: Label): Text {
  const { zh, en } = label.short ?? label
  return { zh, en }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function fail(node: Pick<Node, 'path'>, reason: string): never {
  throw new ToolkitError('schema-invalid', {
    zh: `表 ${node.path || '/'} 有误：${reason}`,
    en: `The table ${node.path || '/'} is wrong: ${reason}`,
  })
}
