// The state of reading a page: open elements, the paragraph and the table that are being read, the blocks so far.

import type { Block, FigureBlock } from '../../document.js'
import { LIMITS } from '../limits.js'
import { AreaMaker } from './area.js'
import { Boxes } from './boxes.js'
import { Counter } from './counter.js'
import { type DraftCell, DraftTable } from './draft-table.js'
import { type ElementKind, isGathered } from './elements.js'
import { append, Flow } from './flow.js'
import { type Frame, Frames, makeFrame, type Opening } from './frames.js'
import { finishTable } from './grid.js'
import { Items } from './items.js'
import { LineCounter } from './lines.js'
import { HIDDEN, StyleReader } from './look.js'
import { Paragraph } from './paragraph.js'
import { Tags } from './tags.js'
import type { Attributes } from './tokens.js'

/** A page while it is read. */
export class Page {
  readonly tags = new Tags()
  readonly frames = new Frames(this.tags)
  readonly styles = new StyleReader()
  /** Where the tag or text stands that is being read. */
  offset = 0
  private readonly counter = new Counter()
  private readonly areas = new AreaMaker()
  private readonly items = new Items()
  private readonly itemTag = this.tags.get('li')
  private readonly linkTag = this.tags.get('a')
  private readonly lines: LineCounter
  private readonly paragraph = new Paragraph(this.frames.top)
  private flow = new Flow(undefined, undefined, 1, 'block')
  private readonly boxes = new Boxes(this.frames.top, this.flow.blocks, this.counter)
  private table: DraftTable | undefined
  /** Cells that are open, in tables inside tables. */
  private readonly cells: DraftCell[] = []
  /** Pictures in the middle of a paragraph; they follow it. */
  private images: FigureBlock[] = []

  constructor(html: string) {
    this.lines = new LineCounter(html)
  }

  /**
   * Tell whether there is room for an element inside those that are open.
   *
   * @param kind
   *   What is done with it.
   */
  hasRoomFor(kind: ElementKind): boolean {
    if (this.frames.depth > LIMITS.depth) return false
    if (kind === 'table') return (this.table?.depth ?? 0) < LIMITS.tableDepth
    return !isGathered(kind) || this.flow.depth < LIMITS.flowDepth
  }

  /** Line of the tag or text that is being read. */
  readonly line = (): number => this.lines.at(this.offset)

  /** Add a piece of text to the paragraph. */
  addText(text: string): void {
    this.paragraph.add(text, this.frames.top.flags, this.line)
  }

  /** Break the line. */
  addBreak(): void {
    this.paragraph.break()
  }

  /** End the paragraph where no element ends. */
  splitParagraph(): void {
    this.flush()
    this.paragraph.begin(this.frames.block, false)
  }

  /** Take note that the paragraph holds more than text. */
  spoilParagraph(): void {
    this.paragraph.spoil()
  }

  /** Add a picture: before the paragraph where nothing of it is to be seen yet, otherwise after it. */
  addImage({ src = '', alt = '', role, ...others }: Attributes): void {
    this.paragraph.spoil()
    if (src.trim() === '' || others['aria-hidden'] === 'true' || role === 'presentation' || role === 'none')
      return
    const { area } = this.frames.top
    const origin = { line: this.line() }
    this.images.push({
      kind: 'figure',
      src: src.trim(),
      alt,
      origin,
      ...(area === undefined ? {} : { area }),
    })
    if (!this.paragraph.hasText) this.flushImages()
  }

  /** Open an element. */
  open(opening: Opening): void {
    const { frames } = this
    const frame = makeFrame(opening, frames.top, this.areas)
    if (frame.isInline) {
      frames.push(frame)
      if (frame.tag === this.linkTag) this.boxes.addLink()
      this.paragraph.open(frame, opening.style !== undefined)
      this.addBracket(frame, 0)
      return
    }
    this.flush()
    if (frame.kind === 'list') frame.item = this.items.openList(frame.tag.name === 'ol')
    else if (frame.kind === 'item') frame.item = this.items.openItem(frames.block)
    frames.push(frame)
    this.openBlock(frame, opening)
    this.boxes.open(frame, opening.attributes.class, { line: this.line(), blocks: this.flow.blocks })
    this.paragraph.begin(frame, true)
  }

  /** In a cell a raised or struck-out digit must not become a digit of the figure beside it. */
  private addBracket({ tag }: Frame, side: 0 | 1): void {
    if (this.flow.isCell && APART.has(tag.name)) this.addText(side === 0 ? '（' : '）')
  }

  private openBlock(frame: Frame, opening: Opening): void {
    const { kind } = frame
    if (kind === 'table') this.table = new DraftTable(this.line(), (frame.flags & HIDDEN) !== 0, this.table)
    else if (kind === 'row') this.table?.openRow(this.line(), this.isInHead(frame), isHiddenItself(opening))
    else if (kind === 'cell') this.openCell(opening)
    if (isGathered(kind)) this.flow = new Flow(this.flow, frame.area, this.line(), kind)
  }

  private isInHead({ section, table }: Frame): boolean {
    return section > table && this.frames.at(section).tag.name === 'thead'
  }

  private openCell(opening: Opening): void {
    const { tag, attributes } = opening
    this.counter.addCells(1)
    const cell = this.table?.openCell(tag.name, attributes, this.line(), isHiddenItself(opening))
    if (cell !== undefined) this.cells.push(cell)
  }

  /** Close elements until so many are left. */
  closeTo(depth: number): void {
    while (this.frames.depth > Math.max(depth, 1)) this.close()
  }

  private close(): void {
    const { top } = this.frames
    if (top.isInline) {
      this.addBracket(top, 1)
      this.frames.pop()
      this.paragraph.close(top)
      return
    }
    this.flush()
    this.frames.pop()
    this.boxes.close()
    if (isGathered(top.kind)) this.closeFlow(top.kind)
    else if (top.kind === 'row') this.table?.closeRow()
    else if (top.kind === 'table') this.closeTable(top)
    else if (top.tag.name === 'dl') this.flow.flushTerm()
    this.paragraph.begin(this.frames.block, false)
  }

  private closeFlow(kind: ElementKind): void {
    const inner = this.flow
    const outer = inner.outer
    if (outer === undefined) return
    inner.flushTerm()
    this.flow = outer
    if (kind === 'cell') {
      const cell = this.cells.pop()
      if (cell !== undefined) cell.blocks = inner.blocks
    } else if (kind === 'caption') {
      append(this.table?.caption ?? outer.blocks, inner.blocks)
    } else if (kind === 'term') outer.takeTerm(inner)
    else if (kind === 'detail') outer.takeDetail(inner)
    else if (kind === 'figcaption') outer.takeCaption(inner)
    else outer.takeFigure(inner)
  }

  private closeTable({ area }: Frame): void {
    const { table } = this
    if (table === undefined) return
    this.table = table.outer
    append(this.flow.blocks, finishTable(table, area, this.counter))
  }

  private flush(): void {
    const blocks = this.paragraph.finish()
    if (blocks.length > 0) {
      // The first paragraph of a cell counts with the cell.
      this.counter.addBlocks(blocks.length - (this.flow.isCell && this.flow.blocks.length === 0 ? 1 : 0))
      const item = this.itemTag.top
      const isInItem = item > this.frames.top.cell
      append(this.flow.blocks, isInItem ? this.items.take(blocks, this.frames.at(item)) : blocks)
    }
    if (this.images.length > 0) this.flushImages()
  }

  private flushImages(): void {
    this.counter.addBlocks(this.images.length)
    append(this.flow.blocks, this.images)
    this.images = []
  }

  /** Close everything and hand the blocks over. */
  end(): readonly Block[] {
    this.closeTo(1)
    this.flush()
    this.flow.flushTerm()
    this.boxes.close()
    return this.flow.blocks
  }
}

const APART: ReadonlySet<string> = new Set(['sup', 'sub', 'del', 's', 'strike'])

function isHiddenItself({ attributes, style }: Opening): boolean {
  return attributes.hidden !== undefined || ((style?.sets ?? 0) & HIDDEN) !== 0
}
