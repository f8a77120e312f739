// The blocks of a region of a document → the cells of one statutory table, by the labels of its rows and columns.
// A cell that was not found is left out; whatever was not a plain number under plain labels carries a finding.

import type { Model, Table } from '../model/types.js'
import type { Block, GridBlock, Origin } from './document.js'
import type { Certainty, Finding } from './finding.js'
import { fillBlanks } from './tables/blanks.js'
import { checkEnds } from './tables/ends.js'
import { checkEquations } from './tables/equations.js'
import type { Record } from './tables/record.js'
import { readRegion } from './tables/region.js'
import { makeScope } from './tables/scope.js'
import { rateGrid } from './tables/score.js'
import { isTurned } from './tables/turn.js'
import { writeRows } from './tables/write.js'

/** A table and where to look for it. */
export interface TableInput {
  readonly model: Model
  readonly table: Table
  /** Blocks of the region, in reading order: grids, and text before, between and after them. */
  readonly blocks: readonly Block[]
}

/** A cell as it was read. */
export interface CellReading {
  /** JSON Pointer in the report. */
  readonly path: string
  readonly value: number
  /** The text it was read from. */
  readonly text: string
  readonly origin: Origin
  readonly certainty: Certainty
}

/** A table as it was read. */
export interface TableReading {
  /** Cells found, by JSON Pointer. */
  readonly readings: ReadonlyMap<string, CellReading>
  /**
   * Everything doubtful. The `path` of a finding is a cell, or the pointer all cells of a row have in common; one
   * about a column has the table's, and the pointers of its cells as `params.cells`.
   */
  readonly findings: readonly Finding[]
  /** Remarks taken out of cells; a mark such as `（注1）` gives a number and no text. */
  readonly notes: readonly { readonly path: string; readonly text: string; readonly number?: string }[]
  /** Blocks that are this table; the others are prose around it. */
  readonly used: ReadonlySet<Block>
}

/**
 * Read a statutory table.
 *
 * @param input
 *   The table of the model, and the blocks it is looked for in.
 * @returns
 *   The cells found, and everything doubtful about them.
 */
export function readTable({ model, table, blocks }: TableInput): TableReading {
  const upright = makeScope(model, table, false)
  const scope = isTurned(upright, blocks) ? makeScope(model, table, true) : upright
  const region = readRegion(blocks, scope)
  const record: Record = { found: new Map(), findings: [], notes: [] }
  writeRows(region, scope, record)
  checkEnds(scope, record)
  fillBlanks(model, record)
  checkEquations(model, record)
  const readings = new Map<string, CellReading>()
  for (const cell of table.cells) {
    const found = record.found.get(cell.path)
    if (found?.value === undefined) continue
    const { text, origin, certainty, value } = found
    readings.set(cell.path, { path: cell.path, value, text, origin, certainty })
  }
  return { readings, findings: record.findings, notes: record.notes, used: region.used }
}

/**
 * Tell how surely a grid is a table, or a piece of it.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table.
 * @param grid
 *   The grid.
 * @returns
 *   From 0, where no label fits, to 1, where all do.
 */
export function scoreGrid(model: Model, table: Table, grid: GridBlock): number {
  return rateGrid(grid, makeScope(model, table, false))
}

/**
 * Tell whether a line is wording of a table that names no row and no column: its caption, its unit.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table.
 * @param text
 *   The line.
 * @returns
 *   True where it says nothing else.
 */
export function isTableWording(model: Model, table: Table, text: string): boolean {
  return text.length <= LONGEST_WORDING && makeScope(model, table, false).isWord(text)
}

const LONGEST_WORDING = 80
