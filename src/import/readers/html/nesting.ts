// Which open elements end where a tag begins or ends, much as browsers settle it.

import type { ElementKind } from './elements.js'
import type { Frame } from './frames.js'
import type { Page } from './page.js'
import type { Tag } from './tags.js'
import { NO_ATTRIBUTES } from './tokens.js'

/** Settles what belongs together on a page. */
export class Nesting {
  private readonly page: Page
  private readonly paragraphTag: Tag
  private readonly itemTag: Tag
  private readonly listTags: readonly Tag[]
  private readonly termTags: readonly Tag[]
  private readonly detailsTag: Tag
  private readonly figureTag: Tag
  private readonly captionTag: Tag

  constructor(page: Page) {
    const { tags } = page
    this.page = page
    this.paragraphTag = tags.get('p')
    this.itemTag = tags.get('li')
    this.listTags = ['ul', 'ol', 'menu', 'dir'].map((name) => tags.get(name))
    this.termTags = ['dt', 'dd'].map((name) => tags.get(name))
    this.detailsTag = tags.get('dl')
    this.figureTag = tags.get('figure')
    this.captionTag = tags.get('figcaption')
  }

  /**
   * Close what can't hold an element, and open what it can't do without.
   *
   * @param tag
   *   The element; none that stands in a line.
   */
  makeRoom({ kind, name }: Tag): void {
    if (kind === 'section' || kind === 'caption') this.makeRoomInTable()
    else if (kind === 'row') this.makeRoomForRow()
    else if (kind === 'cell') this.makeRoomForCell()
    else this.makeRoomForBlock(kind, name)
  }

  private makeRoomInTable(): void {
    const { page } = this
    if (page.frames.top.table < 0) this.imply('table')
    page.closeTo(page.frames.top.table + 1)
  }

  private makeRoomForRow(): void {
    const { page } = this
    if (page.frames.top.table < 0) this.imply('table')
    const { table, section } = page.frames.top
    page.closeTo(Math.max(table, section) + 1)
  }

  private makeRoomForCell(): void {
    const { page } = this
    const { table, row } = page.frames.top
    if (table >= 0 && row > table) {
      page.closeTo(row + 1)
      return
    }
    this.makeRoomForRow()
    this.imply('tr')
  }

  private imply(name: 'table' | 'tr'): void {
    const tag = this.page.tags.get(name)
    this.page.open({ tag, kind: tag.kind, attributes: NO_ATTRIBUTES, style: undefined, isImplied: true })
  }

  private makeRoomForBlock(kind: ElementKind, name: string): void {
    const { page } = this
    this.closeLooseTable()
    const wall = this.wall()
    if (this.paragraphTag.top > wall) page.closeTo(this.paragraphTag.top)
    const { block } = page.frames
    if (kind === 'heading' && block.kind === 'heading') page.closeTo(block.depth)
    else if (name === 'option' && block.tag.name === 'option') page.closeTo(block.depth)
    else if (kind === 'item') this.closeInner(this.itemTag.top, innermost(this.listTags))
    else if (kind === 'term' || kind === 'detail')
      this.closeInner(innermost(this.termTags), this.detailsTag.top)
    else if (kind === 'figcaption') this.closeInner(this.captionTag.top, this.figureTag.top)
    else if (kind === 'table') this.makeRoomForTable()
  }

  /** A table that begins in another one outside of its cells ends it. */
  private makeRoomForTable(): void {
    const { table, cell } = this.page.frames.top
    if (table > cell) this.page.closeTo(table)
  }

  /** Close a table that nothing but its cells spoke of, once something comes that is no part of it. */
  closeLooseTable(): void {
    const { frames } = this.page
    const { table, cell } = frames.top
    if (table > cell && frames.at(table).isImplied) this.page.closeTo(table)
  }

  private closeInner(depth: number, outer: number): void {
    if (depth > outer && depth > this.wall()) this.page.closeTo(depth)
  }

  /** Depth of the nearest cell or table: what stands around it does not end inside it. */
  private wall(): number {
    const { frames } = this.page
    let frame: Frame = frames.top
    while (frame.table > 0 && frames.at(frame.table).isImplied) frame = frames.at(frame.table - 1)
    return Math.max(frame.cell, frame.table)
  }

  /**
   * Close the element that an end tag means, with all that is open in it; an end tag without one is passed over.
   *
   * @param tag
   *   What is known of the name of the end tag.
   */
  close(tag: Tag): void {
    const { page } = this
    if (tag.top < 0) this.closeMissing(tag)
    else {
      const frame = page.frames.at(tag.top)
      if (frame.isInline) this.closeInner(tag.top, page.frames.top.block)
      else if (isTablePart(frame.kind) && !frame.isStyled) this.closeTablePart(tag)
      else if (tag.kind === 'item') this.closeInner(tag.top, innermost(this.listTags))
      else if (tag.top > this.wall()) page.closeTo(tag.top)
      else this.closeMissing(tag)
    }
  }

  private closeTablePart({ kind }: Tag): void {
    const { page } = this
    const { table, section, row, cell } = page.frames.top
    if (kind === 'table' && table >= 0) page.closeTo(table)
    else if (kind === 'section' && section > table) page.closeTo(section)
    else if (kind === 'row' && row > table) page.closeTo(row)
    else if (cell > table && page.frames.at(cell).kind === kind) page.closeTo(cell)
  }

  /** `</p>` alone is an empty paragraph to a browser; a heading or cell may be ended by the tag of another one. */
  private closeMissing(tag: Tag): void {
    const { block } = this.page.frames
    if (tag.kind === 'heading' && block.kind === 'heading') this.page.closeTo(block.depth)
    else if (tag.kind === 'paragraph') this.page.splitParagraph()
    else if (tag.kind === 'cell') this.closeTablePart(tag)
  }
}

function innermost(tags: readonly Tag[]): number {
  let depth = -1
  for (const tag of tags) if (tag.top > depth) depth = tag.top
  return depth
}

function isTablePart(kind: ElementKind): boolean {
  return kind === 'table' || kind === 'section' || kind === 'row' || kind === 'cell' || kind === 'caption'
}
