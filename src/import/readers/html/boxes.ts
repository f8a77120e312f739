// Elements as they open and close → tables in place of the texts of rows that are written without any markup of one.

import type { Block } from '../../document.js'
import { Box, isBand, type Place } from './box.js'
import type { Counter } from './counter.js'
import { append } from './flow.js'
import type { Frame } from './frames.js'
import { LooseRows, mayHoldTable } from './loose-rows.js'

/** The elements that are open, but for those of a line. */
export class Boxes {
  private readonly counter: Counter
  private top: Box

  /**
   * @param root
   *   What stands for the page.
   * @param blocks
   *   The blocks of the page; those of rows that make a table are replaced.
   * @param counter
   *   Counts the tables and cells of the document.
   */
  constructor(root: Frame, blocks: Block[], counter: Counter) {
    this.counter = counter
    this.top = new Box(undefined, root, undefined, { line: 1, blocks })
  }

  /**
   * Take note of an element that begins.
   *
   * @param frame
   *   The element.
   * @param classes
   *   Its classes.
   * @param place
   *   Where it begins; the blocks are those its own are added to.
   */
  open(frame: Frame, classes: string | undefined, place: Place): void {
    this.takeLooseText(this.top)
    this.top = new Box(this.top, frame, classes, place)
  }

  /** Take note of a link that begins. */
  addLink(): void {
    this.top.hasLink = true
  }

  /** Take note that the innermost element ends; its blocks are complete. */
  close(): void {
    const box = this.top
    if (box.leaves > 0 || box.rows > 0 || box.isMixed) this.takeLooseText(box)
    box.end = box.blocks.length
    if (box.outer === undefined) {
      this.endRun(box)
      return
    }
    this.top = box.outer
    if (box.blocks === box.outer.blocks) this.take(box.outer, box)
    else {
      this.endRun(box)
      this.takeOther(box.outer, box)
    }
  }

  /** Text between the elements ends a table. */
  private takeLooseText(box: Box): void {
    if (box.blocks.length === box.seen) return
    box.isMixed = true
    box.children = []
    this.endRun(box)
    box.seen = box.blocks.length
  }

  private take(outer: Box, box: Box): void {
    const shape = box.readShape()
    if (shape === 'leaf') this.takeLeaf(outer, box)
    else if (!mayHoldTable(box.frame)) this.takeOther(outer, box)
    else if (shape === 'row') this.takeRow(outer, box)
    else if (shape === 'section' && box.run !== undefined) this.takeSection(outer, box, box.run)
    else this.takeOther(outer, box)
    outer.seen = outer.blocks.length
  }

  private takeLeaf(outer: Box, leaf: Box): void {
    outer.leaves += 1
    if (outer.run?.addLeaf(leaf) !== true) shift(leaf, this.endRun(outer))
    outer.add(leaf)
  }

  private takeRow(outer: Box, row: Box): void {
    outer.rows += 1
    if (row.children.some(({ frame }) => frame.kind !== 'paragraph')) outer.isOfParagraphs = false
    if (outer.run?.add(row) !== true) {
      const leads = outer.run === undefined ? findLeads(outer.children, row) : []
      const run = new LooseRows(row, leads)
      shift(run, this.endRun(outer))
      outer.run = run
    }
    if (outer.isOfParagraphs) outer.add(row)
    else outer.children = []
  }

  private takeSection(outer: Box, box: Box, section: LooseRows): void {
    outer.rows += 1
    outer.isOfParagraphs = false
    section.settle(box)
    if (outer.run?.merge(section) === true) return
    shift(section, this.endRun(outer))
    outer.run = section
    outer.children = []
  }

  private takeOther(outer: Box, box: Box): void {
    this.endRun(box)
    outer.isMixed = true
    outer.children = []
    this.endRun(outer)
  }

  /** Put a table in the place of the rows so far, if they are one; tell by how much that moves what follows. */
  private endRun(box: Box): number {
    const { run, blocks } = box
    if (run === undefined) return 0
    box.run = undefined
    const table = run.finish(box, this.counter)
    if (table === undefined) return 0
    box.isMixed = true
    const before = blocks.length
    const rest = blocks.splice(run.start)
    append(blocks, table)
    append(blocks, rest.slice(run.end - run.start))
    return blocks.length - before
  }
}

/** Titles before the first row; without a class to tell them by, one at most. */
function findLeads(children: readonly Box[], row: Box): readonly Box[] {
  const leads: Box[] = []
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at]
    if (child?.children.length !== 1 || !isBand(child, row)) break
    leads.unshift(child)
    if (child.classes === undefined) break
  }
  return leads
}

function shift(range: { start: number; end: number }, by: number): void {
  range.start += by
  range.end += by
}
