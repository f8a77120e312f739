// Pieces of text and the inline elements between them → a paragraph.

import type { TextBlock } from '../../document.js'
import { isVisible } from './blanks.js'
import type { ElementKind } from './elements.js'
import type { Frame } from './frames.js'
import { BOLD, BROKEN, HIDDEN, KEPT } from './look.js'
import { makeHiddenBlock, makeTextBlocks } from './text-blocks.js'

const BREAK = /[\n\r]/
const NONE: readonly TextBlock[] = []

/**
 * The paragraph that is being read.
 *
 * The text of a `<p>`, `<li>`, `<td>` and the like that holds no line break and no elements besides `<br>`, a lead
 * (`<b>`, or the number of a heading) and a mark (`<small>`) is taken as it stands, blanks and indents at its ends
 * included; every other text has its white space collapsed and its ends trimmed.
 */
export class Paragraph {
  /** Whether something is to be seen so far. */
  hasText = false
  private owner: Frame
  private lines: string[] = []
  private places: number[] = []
  private line = ''
  private place = 0
  private isPlain = false
  private hasBold = false
  private hasLight = false
  private hidden = ''
  private hiddenPlace = 0
  private leadKind: 'label' | 'number' | undefined
  /** Depth of the lead while it is open, otherwise 0. */
  private leadDepth = 0
  private leadEnd = -1
  /** Depth of the mark while it is open, otherwise 0. */
  private markDepth = 0
  private markStart = -1

  constructor(owner: Frame) {
    this.owner = owner
  }

  /**
   * Begin anew.
   *
   * @param owner
   *   The element whose text it is.
   * @param isFresh
   *   Whether the element begins here; false for what follows an element inside it.
   */
  begin(owner: Frame, isFresh: boolean): void {
    this.owner = owner
    this.isPlain = isFresh && isExact(owner.kind)
    this.hasText = false
    this.hasBold = false
    this.hasLight = false
    this.line = ''
    this.place = 0
    this.hidden = ''
    this.leadKind = undefined
    this.leadDepth = 0
    this.leadEnd = -1
    this.markDepth = 0
    this.markStart = -1
    if (this.lines.length === 0) return
    this.lines = []
    this.places = []
  }

  /**
   * Add a piece of text.
   *
   * @param text
   *   The piece.
   * @param flags
   *   Look of the element it stands in.
   * @param line
   *   Tells the line of the source; asked only where needed.
   */
  add(text: string, flags: number, line: () => number): void {
    const hasText = isVisible(text)
    if (flags & HIDDEN && !(this.owner.flags & HIDDEN)) {
      if (hasText && !isVisible(this.hidden)) this.hiddenPlace = line()
      this.hidden += text
      this.isPlain = false
      return
    }
    if (hasText) {
      this.hasText = true
      if (this.place === 0) this.place = line()
      if (flags & BOLD) this.hasBold = true
      else this.hasLight = true
      if (this.markStart >= 0 && this.markDepth === 0) this.dropMark()
    }
    if (flags & BROKEN && BREAK.test(text)) {
      this.addBroken(text)
      return
    }
    if (this.isPlain && BREAK.test(text)) this.isPlain = false
    this.line += text
  }

  private addBroken(text: string): void {
    const [first = '', ...more] = text.split(/\r\n|[\n\r]/)
    this.line += first
    for (const next of more) {
      const { place } = this
      this.break()
      this.place = place
      this.line = next
    }
  }

  /** Break the line. */
  break(): void {
    // Of many empty lines one says as much; only an exact text keeps them all.
    if (!this.isPlain && this.place === 0 && this.lines.length > 0 && this.places.at(-1) === 0) {
      this.line = ''
      return
    }
    this.lines.push(this.line)
    this.places.push(this.place)
    this.line = ''
    this.place = 0
    if (this.leadDepth > 0) this.dropLead()
    if (this.markStart >= 0) this.dropMark()
  }

  /** Take note of an element that makes it more than text. */
  spoil(): void {
    this.isPlain = false
  }

  private dropLead(): void {
    this.leadKind = undefined
    this.leadDepth = 0
    this.isPlain = false
  }

  private dropMark(): void {
    this.markStart = -1
    this.markDepth = 0
    this.isPlain = false
  }

  /**
   * Take note of an inline element that begins.
   *
   * @param frame
   *   The element.
   * @param isStyled
   *   Whether it has a style of its own; the number of a heading has none.
   */
  open(frame: Frame, isStyled: boolean): void {
    const { kind } = this.owner
    const { name } = frame.tag
    const isFirst = !this.hasText && this.lines.length === 0 && this.leadKind === undefined
    if (isFirst && kind === 'paragraph' && frame.kind === 'bold') this.openLead('label', frame.depth)
    else if (isFirst && kind === 'heading' && name === 'span' && !isStyled)
      this.openLead('number', frame.depth)
    else if (this.markStart < 0 && frame.kind === 'small' && (kind === 'paragraph' || kind === 'heading')) {
      this.markStart = this.line.length
      this.markDepth = frame.depth
    } else if (kind !== 'detail' || name !== 'a') this.isPlain = false
  }

  private openLead(kind: 'label' | 'number', depth: number): void {
    this.leadKind = kind
    this.leadDepth = depth
    if (this.line !== '') this.isPlain = false
  }

  /**
   * Take note of an inline element that ends.
   *
   * @param frame
   *   The element.
   */
  close({ depth }: Frame): void {
    if (depth === this.leadDepth) {
      this.leadDepth = 0
      this.leadEnd = this.line.length
    } else if (depth === this.markDepth) this.markDepth = 0
  }

  /**
   * End the paragraph.
   *
   * @returns
   *   Its blocks, mostly one; what is hidden in the middle of it comes last, as a block of its own.
   */
  finish(): readonly TextBlock[] {
    const hasText = this.hasText || this.isKept()
    if (!hasText && this.hidden === '') return NONE
    const blocks = hasText ? this.makeBlocks() : []
    if (isVisible(this.hidden)) blocks.push(makeHiddenBlock(this.hidden, this.hiddenPlace, this.owner.area))
    return blocks
  }

  /** In a page of our own a text of blanks is a text. */
  private isKept(): boolean {
    return this.isPlain && (this.owner.flags & KEPT) !== 0 && (this.line !== '' || this.lines.length > 0)
  }

  private makeBlocks(): TextBlock[] {
    const { owner, lines, places, isPlain, markStart, leadKind, leadEnd } = this
    lines.push(this.line)
    places.push(this.place)
    const isBold = this.hasBold && !this.hasLight
    const lead = leadKind === undefined || leadEnd < 0 ? undefined : { kind: leadKind, end: leadEnd }
    return makeTextBlocks({ owner, lines, places, isPlain, isBold, lead, markStart })
  }
}

/** Elements whose text is taken as it stands when nothing but text is in them. */
function isExact(kind: ElementKind): boolean {
  return kind !== 'block' && kind !== 'list' && kind !== 'table' && kind !== 'section' && kind !== 'row'
}
