// Counts what a document holds, and stops where it is too much.

import { checkLimit } from '../limits.js'

/** Counts the blocks, tables and cells of a document. */
export class Counter {
  private blocks = 0
  private tables = 0
  private cells = 0

  /**
   * Count blocks.
   *
   * @param count
   *   How many there are more.
   * @throws
   *   ToolkitError `file-too-large`
   */
  addBlocks(count: number): void {
    this.blocks += count
    checkLimit('blocks', this.blocks)
  }

  /**
   * Count cells.
   *
   * @param count
   *   How many there are more, by the area they cover.
   * @throws
   *   ToolkitError `file-too-large`
   */
  addCells(count: number): void {
    this.cells += count
    checkLimit('cells', this.cells)
  }

  /**
   * Count a table.
   *
   * @returns
   *   Its number in the document, from 1.
   */
  addTable(): number {
    this.tables += 1
    return this.tables
  }
}
