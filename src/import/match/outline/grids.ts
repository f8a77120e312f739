// The grids of a document → the tables of the form they are pieces of.

import type { Model, Table } from '../../../model/types.js'
import type { Block, GridBlock } from '../../document.js'
import { scoreGrid } from '../../tables.js'
import type { Anchors } from './headings.js'

/** Grids by the table they are a piece of. */
export type Grids = ReadonlyMap<string, readonly GridBlock[]>

/** The grids of a document by what they are. */
export interface AssignedGrids {
  /** Pieces of statutory tables. */
  readonly grids: Grids
  /** Pieces of tables that sections of prose print. */
  readonly placed: Grids
}

/** Below this a grid shares words with a table by chance. */
const LEAST_SCORE = 0.3
/** Prose has tables of its own: one of the form must be plain to see there. */
const LEAST_PLACED = 0.5

/**
 * Assign grids to the tables of the form.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the report.
 * @returns
 *   The grids of each table, in the order of the document; tables without any are absent.
 */
export function assignGrids(model: Model, blocks: readonly Block[]): AssignedGrids {
  const grids = new Map<string, GridBlock[]>()
  const placed = new Map<string, GridBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'grid') continue
    const own = findBest(model, block, (table) => table.name === table.section)
    const other = findBest(model, block, (table) => table.name !== table.section)
    if (other.score >= LEAST_PLACED && other.score > own.score) add(placed, other.name, block)
    else if (own.score >= LEAST_SCORE) add(grids, own.name, block)
  }
  return { grids, placed }
}

function findBest(model: Model, grid: GridBlock, isWanted: (table: Table) => boolean) {
  let best = { name: '', score: 0 }
  for (const table of model.tables) {
    const score = isWanted(table) ? scoreGrid(model, table, grid) : 0
    if (score > best.score) best = { name: table.name, score }
  }
  return best
}

function add(grids: Map<string, GridBlock[]>, name: string, grid: GridBlock): void {
  const list = grids.get(name)
  if (list) list.push(grid)
  else grids.set(name, [grid])
}

/**
 * Find where the tables stand.
 *
 * @param model
 *   The edition.
 * @param places
 *   The index of each block.
 * @param grids
 *   The grids of each table.
 * @returns
 *   The first and last index of each table that was found.
 */
export function findAnchors(model: Model, places: ReadonlyMap<Block, number>, grids: Grids): Anchors {
  return new Map(
    model.tables.flatMap(({ name }) => {
      const indexes = (grids.get(name) ?? []).map((grid) => places.get(grid) ?? 0)
      const [first] = indexes
      const last = indexes.at(-1)
      return first === undefined || last === undefined ? [] : [[name, { first, last }] as const]
    }),
  )
}
