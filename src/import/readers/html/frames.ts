// The elements that are open while a page is read.

import type { Area, TextBlock } from '../../document.js'
import type { AreaMaker } from './area.js'
import type { ElementKind } from './elements.js'
import { ARTICLE, readFlags, readRank, type Style } from './look.js'
import type { Tag, Tags } from './tags.js'
import type { Attributes } from './tokens.js'

/** The list an item belongs to. */
export type Item = NonNullable<TextBlock['item']>

/** An element that is to be opened. */
export interface Opening {
  readonly tag: Tag
  /** What is done with it; its style may make it something else than its name. */
  readonly kind: ElementKind
  readonly attributes: Attributes
  readonly style: Style | undefined
  /** Whether the source left its tag out. */
  readonly isImplied: boolean
}

/** An open element. */
export interface Frame {
  readonly tag: Tag
  readonly kind: ElementKind
  readonly isInline: boolean
  /** Number of elements around it. */
  readonly depth: number
  /** Look, inherited and its own. */
  readonly flags: number
  readonly rank: number | undefined
  readonly area: Area | undefined
  /** Depth of the nearest element with the same name around it; -1 without one. */
  readonly previous: number
  /** Depth of the nearest element that is no part of a line, itself included. */
  readonly block: number
  /** Depths of the nearest table, its group of rows, its row and its cell, themselves included; -1 without one. */
  readonly table: number
  readonly section: number
  readonly row: number
  readonly cell: number
  /** Whether its style makes it something else than its name. */
  readonly isStyled: boolean
  readonly isImplied: boolean
  /** List that a `<ul>` or `<li>` stands for; taken from an item by its first paragraph. */
  item: Item | undefined
}

/** The open elements, the outermost first. The first one stands for the page and is never closed. */
export class Frames {
  private readonly frames: Frame[]

  constructor(tags: Tags) {
    this.frames = [makeRoot(tags.get(''))]
  }

  /** The innermost open element. */
  get top(): Frame {
    return this.at(this.frames.length - 1)
  }

  /** The innermost open element that is no part of a line. */
  get block(): Frame {
    return this.at(this.top.block)
  }

  /** Number of open elements. */
  get depth(): number {
    return this.frames.length
  }

  /**
   * Look up an open element.
   *
   * @param depth
   *   Number of elements around it.
   */
  at(depth: number): Frame {
    const frame = this.frames[depth]
    if (frame === undefined) throw new RangeError(`no element at depth ${depth}`)
    return frame
  }

  /**
   * Open an element.
   *
   * @param frame
   *   The element.
   */
  push(frame: Frame): void {
    frame.tag.top = this.frames.length
    this.frames.push(frame)
  }

  /** Close the innermost element. */
  pop(): void {
    const frame = this.frames.pop()
    if (frame !== undefined) frame.tag.top = frame.previous
  }
}

function makeRoot(tag: Tag): Frame {
  const inside = { flags: 0, rank: undefined, area: undefined, previous: -1, block: 0, item: undefined }
  const around = { table: -1, section: -1, row: -1, cell: -1, isStyled: false, isImplied: false }
  return { tag, kind: 'block', isInline: false, depth: 0, ...inside, ...around }
}

/**
 * Make the frame of an element.
 *
 * @param opening
 *   The element.
 * @param top
 *   What it stands in.
 * @param areas
 *   Makes its area.
 * @returns
 *   The frame, not yet among the open elements.
 */
export function makeFrame(opening: Opening, top: Frame, areas: AreaMaker): Frame {
  const { tag, kind, attributes, style, isImplied } = opening
  const depth = top.depth + 1
  const isStyled = kind !== tag.kind
  const isInline = isStyled ? false : tag.isInline
  let flags = readFlags(tag, attributes, top.flags)
  if (style !== undefined) flags = (flags | style.sets) & ~style.clears
  return {
    tag,
    kind,
    isInline,
    depth,
    flags,
    rank: tag.rank ?? readRank(attributes) ?? style?.rank,
    area: hasArea(kind) ? areas.make(tag.name, attributes, top.area, (top.flags & ARTICLE) !== 0) : top.area,
    previous: tag.top,
    block: isInline ? top.block : depth,
    table: kind === 'table' && !isStyled ? depth : top.table,
    section: kind === 'section' && !isStyled ? depth : top.section,
    row: kind === 'row' && !isStyled ? depth : top.row,
    cell: (kind === 'cell' || kind === 'caption') && !isStyled ? depth : top.cell,
    isStyled,
    isImplied,
    item: undefined,
  }
}

/** Whether blocks name the element as the area they stand in. */
function hasArea(kind: ElementKind): boolean {
  return kind === 'block' || kind === 'list' || kind === 'item' || kind === 'cell' || kind === 'detail'
}
