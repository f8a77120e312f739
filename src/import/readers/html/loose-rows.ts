// Rows of boxes side by side → a table, where they hold what tables hold rather than paragraphs or links.

import type { Area, Block } from '../../document.js'
import { type Box, isBand } from './box.js'
import type { Counter } from './counter.js'
import { DraftTable } from './draft-table.js'
import type { Frame } from './frames.js'
import { finishLooseTable } from './grid.js'
import { HIDDEN, KEPT } from './look.js'
import { joinTexts } from './plain-text.js'
import { NO_ATTRIBUTES } from './tokens.js'

interface Cell {
  readonly line: number
  readonly blocks: readonly Block[]
  readonly text: string
  readonly hasLink: boolean
}

interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

const MAX_MERGED = 2_000
const MAX_HEAD = 3

/** Rows side by side. */
export class LooseRows {
  /** The first block of the rows, and the one after their last. */
  start: number
  end: number
  /** Number of boxes that are rows, those of a single cell included. */
  count = 0
  private rows: Row[] = []
  /** Number of rows that are the whole of an element, or stand before such. */
  private settled = 0
  private hasFigures = false
  private last: Box
  /** The innermost element that holds all of them. */
  private area: Area | undefined

  constructor(row: Box, leads: readonly Box[]) {
    this.start = leads[0]?.start ?? row.start
    this.end = row.end
    this.last = row
    for (const lead of leads) this.addBand(lead)
    this.add(row)
  }

  /** Whether there are no more rows than a head has, and no figures in them. */
  private get isHead(): boolean {
    return !this.hasFigures && this.rows.length <= MAX_HEAD
  }

  /**
   * Add a row, unless it is of another kind.
   *
   * @param row
   *   An element that holds cells.
   * @returns
   *   Whether it belongs to these rows.
   */
  add(row: Box): boolean {
    if (this.settled > 0 && !this.isHead) return false
    if (row.frame.tag !== this.last.frame.tag) return false
    const cells = row.children.map(makeCell)
    while (cells.length > 1 && isClearing(row.children[cells.length - 1])) cells.pop()
    this.last = row
    this.area = undefined
    this.push({ line: row.line, cells })
    this.end = row.end
    return true
  }

  /**
   * Add a leaf as a row of its own, where it looks like one.
   *
   * @param leaf
   *   An element that holds a short text.
   * @returns
   *   Whether it belongs to these rows.
   */
  addLeaf(leaf: Box): boolean {
    if (leaf.isEmpty && leaf.inner === undefined) {
      this.count += 1
      return true
    }
    if (this.settled > 0 || !isBand(leaf, this.last)) return false
    this.addBand(leaf)
    this.end = leaf.end
    return true
  }

  private addBand(leaf: Box): void {
    this.push({ line: leaf.line, cells: [makeCell(leaf)] })
  }

  private push(row: Row): void {
    this.rows.push(row)
    this.count += 1
    if (this.hasFigures || row.cells.length === 1) return
    this.hasFigures = row.cells.some(({ text }) => isFigure(text))
  }

  /**
   * Take note that an element holds these rows and nothing else.
   *
   * @param box
   *   The element.
   */
  settle({ frame }: Box): void {
    this.settled = this.rows.length
    this.count = 1
    this.area ??= frame.area
  }

  /**
   * Add the rows of the next element where both belong to one table: a head and a body, or a single row.
   *
   * @param next
   *   The rows of the next element.
   * @returns
   *   Whether they belong together.
   */
  merge(next: LooseRows): boolean {
    if (this.settled === 0 || this.rows.length + next.rows.length > MAX_MERGED) return false
    if (!this.isHead && next.rows.length > 1) return false
    for (const row of next.rows) this.rows.push(row)
    this.settled = this.rows.length
    this.hasFigures ||= next.hasFigures
    this.last = next.last
    this.end = next.end
    this.count += 1
    this.area = undefined
    return true
  }

  /**
   * Make a table of the rows.
   *
   * @param outer
   *   What they stand in.
   * @param counter
   *   Counts the tables and cells of the document.
   * @returns
   *   Its blocks, in place of those from `start` to `end`; nothing where the rows are no table.
   */
  finish({ frame }: Box, counter: Counter): readonly Block[] | undefined {
    if (!this.hasFigures || !mayHoldTable(frame) || isChrome(frame.area)) return undefined
    this.area ??= frame.area
    this.dropTrailers()
    if (!isTable(this.rows)) return undefined
    return finishLooseTable(makeDraft(this.rows, counter), this.area, counter)
  }

  /** What comes last in a single cell is the next heading, unless an element sets it and the rows apart. */
  private dropTrailers(): void {
    for (let last = this.rows.at(-1); last !== undefined; last = this.rows.at(-1)) {
      if (last.cells.length > 1 || this.rows.length <= this.settled) return
      this.rows.pop()
      this.end -= last.cells[0]?.blocks.length ?? 0
    }
  }
}

function makeCell(box: Box): Cell {
  const blocks = box.blocks.slice(box.start, box.end)
  return { line: box.line, blocks, text: joinTexts(blocks), hasLink: holdsLink(box) }
}

function holdsLink(box: Box): boolean {
  return box.hasLink || box.children.some(({ hasLink }) => hasLink)
}

const CLEARING = /^\s*(?:(?:clear\w*|clr|cl|cb|cf)(?:\s+|$))+$/i

/** An empty element at the end of a row that only ends the floating of the others. */
function isClearing(box: Box | undefined): boolean {
  return box?.isEmpty === true && box.classes !== undefined && CLEARING.test(box.classes)
}

const FIGURE = /^[-+−－＋]?[\d０-９][\d０-９,，.．\s]*(?:[^\d０-９]{0,3}|[（(].*)$/
const PROSE_LENGTH = 60

function isFigure(text: string): boolean {
  return text.length <= PROSE_LENGTH && FIGURE.test(text.trim())
}

/**
 * Tell whether rows in an element may be a table: they are to be seen, no chrome of the page, and in no page of ours.
 *
 * @param frame
 *   The element; those around it are looked at in their turn.
 * @returns
 *   True where a table may stand there.
 */
export function mayHoldTable({ flags, area }: Frame): boolean {
  return (flags & (HIDDEN | KEPT)) === 0 && !isChromeRole(area?.role)
}

function isChromeRole(role: Area['role']): boolean {
  return role === 'navigation' || role === 'banner' || role === 'footer'
}

function isChrome(area: Area | undefined): boolean {
  for (let at = area; at !== undefined; at = at.parent) {
    if (isChromeRole(at.role)) return true
  }
  return false
}

/** At least two rows alike; hardly a sentence, and few links. */
function isTable(rows: readonly Row[]): boolean {
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1)
  if (new Set(widths).size === widths.length) return false
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text !== '')
  const prose = cells.filter(({ text }) => text.length > PROSE_LENGTH || text.includes('。')).length
  const links = cells.filter(({ hasLink }) => hasLink).length
  return prose * 4 <= cells.length && links * 3 < cells.length
}

function makeDraft(rows: readonly Row[], counter: Counter): DraftTable {
  const table = new DraftTable(rows[0]?.line ?? 1, false, undefined)
  for (const { line, cells } of rows) {
    table.openRow(line, false, false)
    counter.addCells(cells.length)
    for (const cell of cells) table.openCell('div', NO_ATTRIBUTES, cell.line, false).blocks = cell.blocks
  }
  return table
}
