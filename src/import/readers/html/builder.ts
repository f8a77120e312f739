// Tags and texts of a page → blocks, title and metas, in one pass.

import type { Block, Meta, ReadFault } from '../../document.js'
import { isVisible } from './blanks.js'
import type { ElementKind } from './elements.js'
import type { Display } from './look.js'
import { Nesting } from './nesting.js'
import { Page } from './page.js'
import { StyleSheet } from './style-sheet.js'
import type { Tag } from './tags.js'
import type { Attributes, TokenHandler } from './tokens.js'

const MAX_METAS = 1_000
const MAX_SHOWN = 200

/** Takes the tokens of a page. */
export class PageBuilder implements TokenHandler {
  readonly metas: Meta[] = []
  title: string | undefined
  /** Element that is passed over with all it holds. */
  skipped: Tag | undefined
  private skippedDepth = 0
  private skippedLine = 0
  private skippedText = ''
  private isTitle = false
  private readonly sheet = new StyleSheet()
  private readonly page: Page
  private readonly nesting: Nesting
  private readonly kept: ReadonlySet<string>
  /** Elements nested too deeply to be kept track of. */
  private readonly buried = new Map<Tag, number>()

  /**
   * @param html
   *   The source.
   * @param kept
   *   Names of elements that are read though they are passed over otherwise.
   */
  constructor(html: string, kept: ReadonlySet<string>) {
    this.page = new Page(html)
    this.nesting = new Nesting(this.page)
    this.kept = kept
  }

  /** Close everything and hand the blocks over. */
  end(): readonly Block[] {
    return this.page.end()
  }

  /** What is left out up to the end of the page, as the element it is in never ends. */
  findLoss(): readonly ReadFault[] {
    const text = this.skippedText.trim().slice(0, MAX_SHOWN)
    if (this.skipped === undefined || text === '') return []
    return [{ code: 'text-unreadable', text, origin: { line: this.skippedLine } }]
  }

  open(name: string, attributes: Attributes, offset: number, isSelfClosing: boolean): void {
    const tag = this.page.tags.get(name)
    if (this.skipped !== undefined) {
      if (tag === this.skipped && !isSelfClosing) this.skippedDepth += 1
      return
    }
    this.page.offset = offset
    if (tag.kind === 'void') this.addVoid(tag.name, attributes)
    // Of the elements of office programs, those without an end tag hold nothing.
    else if (isSelfClosing && tag.name.includes(':')) return
    else if (tag.kind !== 'skip') this.openElement(tag, attributes)
    else if (!this.kept.has(tag.name)) this.skip(tag)
  }

  private skip(tag: Tag): void {
    this.skipped = tag
    this.skippedDepth = 1
    this.skippedLine = this.page.line()
    this.skippedText = ''
    this.isTitle = tag.name === 'title' && this.title === undefined
    if (this.isTitle) this.title = ''
  }

  private addVoid(name: string, attributes: Attributes): void {
    if (name === 'br') this.page.addBreak()
    else if (name === 'hr') this.page.splitParagraph()
    else if (name === 'img' || name === 'image') this.page.addImage(attributes)
    else if (name !== 'meta') this.page.spoilParagraph()
    else if (
      attributes.name !== undefined &&
      attributes.content !== undefined &&
      this.metas.length < MAX_METAS
    ) {
      this.metas.push({ name: attributes.name, content: attributes.content })
    }
  }

  private openElement(tag: Tag, attributes: Attributes): void {
    const { page } = this
    const style = attributes.style === undefined ? undefined : page.styles.read(attributes.style)
    const kind = this.styledKind(tag.kind, style?.display ?? this.sheet.displayOf(attributes))
    if (!page.hasRoomFor(kind)) {
      this.buried.set(tag, (this.buried.get(tag) ?? 0) + 1)
      if (!tag.isInline) page.splitParagraph()
      return
    }
    if (kind === tag.kind && !tag.isInline) this.nesting.makeRoom(tag)
    page.open({ tag, kind, attributes, style, isImplied: false })
  }

  /** Elements that are no tables may be laid out as tables, and those of a line as blocks. */
  private styledKind(kind: ElementKind, display: Display | undefined): ElementKind {
    if (display === undefined || (kind !== 'block' && kind !== 'inline')) return kind
    const { kind: outer, isStyled } = this.page.frames.top
    if (display === 'block' || display === 'table') return display
    if (!isStyled) return kind
    if (display === 'section' || display === 'row')
      return outer === 'table' || outer === 'section' ? display : kind
    return outer === 'row' || outer === 'table' ? display : kind
  }

  close(name: string, offset: number): void {
    const tag = this.page.tags.get(name)
    if (this.skipped !== undefined) {
      if (tag === this.skipped) this.skippedDepth -= 1
      if (this.skippedDepth === 0) this.skipped = undefined
      return
    }
    this.page.offset = offset
    const buried = this.buried.size === 0 ? 0 : (this.buried.get(tag) ?? 0)
    if (buried > 0) {
      this.buried.set(tag, buried - 1)
      if (!tag.isInline) this.page.splitParagraph()
    } else if (tag.name === 'br') this.page.addBreak()
    else this.nesting.close(tag)
  }

  text(text: string, offset: number): void {
    if (this.skipped !== undefined) {
      if (this.skippedText === '') this.skippedText = text
      if (this.isTitle) this.title += text
      else if (this.skipped.name === 'style') this.sheet.read(text)
      return
    }
    const { page } = this
    const { table, cell, tag } = page.frames.top
    if ((table > cell || tag.name === 'o:p') && !isVisible(text)) return
    page.offset = offset
    if (table > cell) this.nesting.closeLooseTable()
    page.addText(text)
  }
}
