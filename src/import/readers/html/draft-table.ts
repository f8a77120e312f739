// A table while it is read: the rows and cells its tags open, before it is known what they are for.

import type { Block } from '../../document.js'
import type { Attributes } from './tokens.js'

/** A cell while it is read. */
export interface DraftCell {
  readonly line: number
  readonly colspan: number
  readonly rowspan: number
  readonly isHeader: boolean
  /** Hidden by itself, not with the whole table. */
  readonly isHidden: boolean
  readonly path: string | undefined
  blocks: readonly Block[]
}

/** A row while it is read. */
export interface DraftRow {
  readonly line: number
  readonly isHead: boolean
  /** Hidden by itself, not with the whole table. */
  readonly isHidden: boolean
  readonly cells: DraftCell[]
}

/** A table while it is read. */
export class DraftTable {
  readonly line: number
  /** The table it stands in. */
  readonly outer: DraftTable | undefined
  /** Number of tables it stands in, itself included. */
  readonly depth: number
  readonly isHidden: boolean
  readonly rows: DraftRow[] = []
  readonly caption: Block[] = []
  private row: DraftRow | undefined

  constructor(line: number, isHidden: boolean, outer: DraftTable | undefined) {
    this.line = line
    this.isHidden = isHidden
    this.outer = outer
    this.depth = (outer?.depth ?? 0) + 1
  }

  /**
   * Begin a row.
   *
   * @param line
   *   Line of the source.
   * @param isHead
   *   Whether it stands in the head of the table.
   * @param isHidden
   *   Whether it is not to be seen.
   */
  openRow(line: number, isHead: boolean, isHidden: boolean): void {
    this.row = { line, isHead, isHidden: isHidden && !this.isHidden, cells: [] }
    this.rows.push(this.row)
  }

  /** End the row. */
  closeRow(): void {
    this.row = undefined
  }

  /**
   * Begin a cell; where no row is open, one begins with it.
   *
   * @param name
   *   The element.
   * @param attributes
   *   Its attributes.
   * @param line
   *   Line of the source.
   * @param isHidden
   *   Whether it is not to be seen.
   * @returns
   *   The cell, empty.
   */
  openCell(name: string, attributes: Attributes, line: number, isHidden: boolean): DraftCell {
    const cell: DraftCell = {
      line,
      colspan: readSpan(attributes.colspan, 1),
      rowspan: readSpan(attributes.rowspan, MAX_SPAN),
      isHeader: name === 'th',
      isHidden: isHidden && !this.isHidden,
      path: attributes['data-path'],
      blocks: [],
    }
    if (this.row === undefined) this.openRow(line, false, false)
    this.row?.cells.push(cell)
    return cell
  }
}

const MAX_SPAN = 1_000

/** A span of 0 reaches to the end of the table where it is one of rows, and means nothing where it is one of columns. */
function readSpan(value: string | undefined, ofZero: number): number {
  if (value === undefined) return 1
  const span = Number.parseInt(value, 10)
  if (span === 0) return ofZero
  return span > 0 ? Math.min(span, MAX_SPAN) : 1
}
