// An element that holds lines, and what it could be in a table without any markup of one: a cell, a row, a group of
// rows.

import type { Block, TextBlock } from '../../document.js'
import type { Frame } from './frames.js'
import type { LooseRows } from './loose-rows.js'

/** What the boxes in a box make of it. */
type Shape = 'leaf' | 'row' | 'section' | 'other'

/** Cells of a row at most; what holds more of them is a text of many paragraphs. */
const MAX_CELLS = 60
const MAX_LENGTH = 300
const MAX_LINES = 20

const BOXES: ReadonlySet<string> = new Set(['div', 'span', 'ul', 'ol', 'li', 'section'])

/** An element while it is read. */
export class Box {
  readonly outer: Box | undefined
  readonly frame: Frame
  readonly classes: string | undefined
  readonly line: number
  /** The blocks of the page, the cell or the like that it stands in. */
  readonly blocks: Block[]
  /** Its first block, and the one after its last. */
  start: number
  end: number
  /** Number of blocks when the last box in it ended. */
  seen: number
  /** The last boxes in it: leaves, and rows that may be cells of several paragraphs. */
  children: Box[] = NONE
  leaves = 0
  rows = 0
  /** Whether it holds something that is no part of a table. */
  isMixed = false
  /** Whether all rows in it may be cells of several paragraphs. */
  isOfParagraphs = true
  hasLink = false
  /** Rows side by side in it, as far as the last of them is read. */
  run: LooseRows | undefined

  constructor(outer: Box | undefined, frame: Frame, classes: string | undefined, place: Place) {
    this.outer = outer
    this.frame = frame
    this.classes = classes
    this.line = place.line
    this.blocks = place.blocks
    this.start = place.blocks.length
    this.end = this.start
    this.seen = this.start
  }

  /** The only box in a leaf. */
  get inner(): Box | undefined {
    return this.children[0]
  }

  /** Whether nothing stands in it. */
  get isEmpty(): boolean {
    return this.start === this.end
  }

  /**
   * Keep a box that stands in it.
   *
   * @param child
   *   The box, read to its end.
   */
  add(child: Box): void {
    if (this.children === NONE) this.children = [child]
    else if (this.children.length < MAX_CELLS) this.children.push(child)
    else {
      this.children = [child]
      this.isMixed = true
    }
  }

  /** Tell what it could be; all its boxes have ended. */
  readShape(): Shape {
    if (this.leaves === 0 && this.rows === 0 && !this.isMixed) return this.isCell() ? 'leaf' : 'other'
    if (this.isMixed || this.hasLink) return 'other'
    if (this.rows === 0 && this.children.length === 1) return this.isBox() ? 'leaf' : 'other'
    const areCells = this.rows === 0 || (this.isOfParagraphs && this.leaves > this.rows)
    if (areCells && this.children.length > 1) return this.isBox() ? 'row' : 'other'
    return this.run?.count === this.leaves + this.rows ? 'section' : 'other'
  }

  private isBox(): boolean {
    const { tag, kind, isStyled } = this.frame
    // A list that nothing gives a look of its own is a list.
    if ((tag.name === 'ul' || tag.name === 'ol') && this.classes === undefined && !isStyled) return false
    return BOXES.has(tag.name) || (isStyled && kind === 'block')
  }

  private isCell(): boolean {
    if (!this.isBox() && this.frame.kind !== 'paragraph') return false
    if (this.end - this.start > MAX_LINES) return false
    let length = 0
    for (let at = this.start; at < this.end; at += 1) {
      const block = this.blocks[at]
      if (block?.kind === 'text' && isPlain(block)) length += block.text.length
      else if (block?.kind !== 'figure') return false
    }
    return length <= MAX_LENGTH
  }
}

/** Where a box begins. */
export interface Place {
  readonly line: number
  readonly blocks: Block[]
}

/** What all boxes have that hold none; most do. */
const NONE: Box[] = []

/** A heading is none of a table. */
function isPlain({ rank }: TextBlock): boolean {
  return rank === undefined
}

/**
 * Tell whether a leaf stands among rows as a row of a single cell.
 *
 * @param leaf
 *   The leaf.
 * @param row
 *   A row near it.
 * @returns
 *   True where it looks like the rows.
 */
export function isBand(leaf: Box, row: Box): boolean {
  const { inner } = leaf
  const [first] = row.children
  if (leaf.frame.tag !== row.frame.tag || first === undefined) return false
  // A heading of the page may look like a row, but then its cell does not look like those of a table.
  if (inner === undefined) return leaf.classes !== undefined && sharesClass(leaf, row)
  return (
    inner.frame.tag === first.frame.tag &&
    leaf.classes === row.classes &&
    row.children.some((cell) => sharesClass(inner, cell))
  )
}

function sharesClass(one: Box, other: Box): boolean {
  if (one.classes === other.classes) return true
  if (one.classes === undefined || other.classes === undefined) return false
  const names = other.classes.split(/\s+/)
  return one.classes.split(/\s+/).some((name) => name !== '' && names.includes(name))
}
