// A table of Word → the same table with its merged cells written so that the library reads them rightly: skipped
// columns become empty cells, old horizontal merges become spans, merges that are none become plain cells.

import type { XmlElement } from '../xml.js'
import { findElement, listElements, makeElement, readText } from '../xml-tree.js'

/** Word allows 63 columns; WPS and others more. */
const MAX_COLUMNS = 1000

interface Place {
  readonly cell: XmlElement
  readonly column: number
  readonly span: number
}

/**
 * Put the merged cells of a table right.
 *
 * @param table
 *   A `w:tbl` whose rows and cells stand directly in it; is changed.
 */
export function repairTable(table: XmlElement): void {
  const rows = listElements(table, 'w:tr').filter((row) => !isDeleted(row))
  table.children = rows
  let above = new Map<number, Place>()
  for (const row of rows) {
    mergeAcross(row)
    row.children = [...skip(row, 'w:gridBefore'), ...listElements(row, 'w:tc'), ...skip(row, 'w:gridAfter')]
    const places = locate(row.children as XmlElement[])
    for (const place of places) settleVertical(place, above.get(place.column))
    above = new Map(places.map((place) => [place.column, place]))
  }
  keepHeader(rows)
}

function isDeleted(row: XmlElement): boolean {
  return findElement(row, 'w:trPr', 'w:del') !== undefined
}

/** Before Word 2000 cells were merged sideways by marking each; WPS and converters still write that. */
function mergeAcross(row: XmlElement): void {
  let first: XmlElement | undefined
  row.children = row.children.filter((cell) => {
    if (typeof cell === 'string' || cell.name !== 'w:tc') return true
    const mark = findElement(cell, 'w:tcPr', 'w:hMerge')
    const isContinued = mark !== undefined && mark.attributes.get('w:val') !== 'restart'
    if (isContinued && first !== undefined) {
      setValue(first, 'w:gridSpan', String(Math.min(readSpan(first) + readSpan(cell), MAX_COLUMNS)))
      return false
    }
    first = mark === undefined ? undefined : cell
    return true
  })
}

function skip(row: XmlElement, name: string): XmlElement[] {
  const count = Number(findElement(row, 'w:trPr', name)?.attributes.get('w:val') ?? 0)
  if (!(count > 0 && count <= MAX_COLUMNS)) return []
  const span = makeElement('w:gridSpan', { 'w:val': String(count) })
  return [makeElement('w:tc', {}, [makeElement('w:tcPr', {}, [span]), makeElement('w:p')])]
}

function locate(cells: readonly XmlElement[]): Place[] {
  let column = 0
  return cells.map((cell) => {
    const span = readSpan(cell)
    setValue(cell, 'w:gridSpan', String(span))
    column += span
    return { cell, column: column - span, span }
  })
}

function readSpan(cell: XmlElement): number {
  const span = Number(findElement(cell, 'w:tcPr', 'w:gridSpan')?.attributes.get('w:val') ?? 1)
  return span >= 1 && span <= MAX_COLUMNS ? Math.floor(span) : 1
}

/** A cell goes on with the one above only where both have the same columns and the one above is merged too. */
function settleVertical({ cell, span }: Place, above: Place | undefined): void {
  const mark = findElement(cell, 'w:tcPr', 'w:vMerge')
  if (mark === undefined || mark.attributes.get('w:val') === 'restart') return
  const isMergedAbove = above !== undefined && findElement(above.cell, 'w:tcPr', 'w:vMerge') !== undefined
  const isSame = isMergedAbove && above.span === span
  // Text under a merged cell is not shown by Word, but it is there: shown, it can be judged by its labels.
  if (isSame && readText(cell).trim() === '') mark.attributes.set('w:val', 'continue')
  else mark.attributes.set('w:val', 'restart')
}

/** In HTML no cell reaches from the head into the body, so a head that cuts merged cells is none. */
function keepHeader(rows: readonly XmlElement[]): void {
  const isHeader = (row: XmlElement) => findElement(row, 'w:trPr', 'w:tblHeader') !== undefined
  const end = rows.findIndex((row) => !isHeader(row))
  const isCut = listElements(rows[end], 'w:tc').some(
    (cell) => findElement(cell, 'w:tcPr', 'w:vMerge')?.attributes.get('w:val') === 'continue',
  )
  const hasHead = end > 0 && !isCut
  for (const [index, row] of rows.entries()) {
    const header = makeElement('w:trPr', {}, [makeElement('w:tblHeader')])
    row.children = [...(hasHead && index < end ? [header] : []), ...listElements(row, 'w:tc')]
  }
}

function setValue(cell: XmlElement, name: string, value: string): void {
  let properties = findElement(cell, 'w:tcPr')
  if (properties === undefined) {
    properties = makeElement('w:tcPr')
    cell.children.unshift(properties)
  }
  const others = properties.children.filter((node) => typeof node === 'string' || node.name !== name)
  properties.children = [...others, makeElement(name, { 'w:val': value })]
}
