// Blocks in the order they are read, and the elements whose blocks become one: `dt` with `dd`, `figure`.

import type { Area, Block, DetailBlock } from '../../document.js'
import type { ElementKind } from './elements.js'
import { joinTexts } from './plain-text.js'

/** What holds blocks of its own until it ends: the page, a cell, a caption, a label and its text, a figure. */
export class Flow {
  readonly outer: Flow | undefined
  readonly area: Area | undefined
  readonly line: number
  /** Number of flows around it. */
  readonly depth: number
  readonly isFigure: boolean
  readonly isCell: boolean
  blocks: Block[] = []
  /** Label whose text has not come yet. */
  term: DetailBlock | undefined
  readonly caption: Block[]

  constructor(outer: Flow | undefined, area: Area | undefined, line: number, kind: ElementKind) {
    this.outer = outer
    this.depth = outer === undefined ? 0 : outer.depth + 1
    this.area = area
    this.line = line
    this.isFigure = kind === 'figure'
    this.isCell = kind === 'cell'
    this.caption = this.isFigure ? [] : NO_CAPTION
  }

  /** Add a label that has no text. */
  flushTerm(): void {
    if (this.term === undefined) return
    this.blocks.push(this.term)
    this.term = undefined
  }

  /**
   * Take the blocks of a `dt`.
   *
   * @param term
   *   What it held.
   */
  takeTerm(term: Flow): void {
    this.flushTerm()
    const extras = term.blocks.filter(({ kind }) => kind === 'grid' || kind === 'figure')
    const label = joinTexts(term.blocks)
    if (label !== '') this.term = { kind: 'detail', label, text: '', ...position(term) }
    this.blocks.push(...extras)
  }

  /**
   * Take the blocks of a `dd`: the text of the label before it, or blocks where it is no mere text.
   *
   * @param detail
   *   What it held.
   */
  takeDetail(detail: Flow): void {
    const { term } = this
    const text = joinTexts(detail.blocks)
    if (term === undefined || !isText(detail.blocks, text)) {
      this.flushTerm()
      append(this.blocks, detail.blocks)
      return
    }
    this.term = undefined
    this.blocks.push({ ...term, text })
  }

  /**
   * Take the blocks of a `figcaption`.
   *
   * @param caption
   *   What it held.
   */
  takeCaption(caption: Flow): void {
    append(this.isFigure ? this.caption : this.blocks, caption.blocks)
  }

  /**
   * Take the blocks of a `figure`: its pictures, a table, or the words in place of a picture.
   *
   * @param figure
   *   What it held.
   */
  takeFigure(figure: Flow): void {
    const { blocks } = figure
    const caption = figure.caption.length === 0 ? {} : { caption: joinTexts(figure.caption) }
    const last = blocks.findLast(({ kind }) => kind === 'figure' || kind === 'grid')
    if (last !== undefined) {
      const isTaken = last.kind === 'grid' && last.caption !== undefined
      append(
        this.blocks,
        blocks.map((block) => (block === last && !isTaken ? { ...block, ...caption } : block)),
      )
      if (isTaken) append(this.blocks, figure.caption)
      return
    }
    const alt = joinTexts(blocks)
    if (alt !== '' || figure.caption.length > 0) {
      this.blocks.push({ kind: 'figure', src: '', alt, ...caption, ...position(figure) })
    }
  }
}

/** What all but figures have; there may be a million of them. */
const NO_CAPTION: Block[] = []

/**
 * Add blocks to others, however many they are.
 *
 * @param blocks
 *   What they are added to.
 * @param more
 *   What is added.
 */
export function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block)
}

const DETAIL_LENGTH = 300

function isText(blocks: readonly Block[], text: string): boolean {
  return (
    blocks.every(({ kind }) => kind === 'text' || kind === 'detail') &&
    (blocks.length < 2 || text.length < DETAIL_LENGTH)
  )
}

function position({ area, line }: Flow): { origin: { line: number }; area?: Area } {
  return area === undefined ? { origin: { line } } : { origin: { line }, area }
}
