// The grids of a document → the statutory tables they are pieces of.

import type { Model } from '../../../model/types.js'
import type { Block, GridBlock } from '../../document.js'
import { scoreGrid } from '../../tables.js'
import type { Anchors } from './headings.js'

/** Grids by the table they are a piece of. */
export type Grids = ReadonlyMap<string, readonly GridBlock[]>

/** Below this a grid shares words with a table by chance. */
const LEAST_SCORE = 0.3

/**
 * Assign grids to the statutory tables.
 *
 * @param model
 *   The edition.
 * @param blocks
 *   All blocks of the report.
 * @returns
 *   The grids of each table, in the order of the document; tables without any are absent.
 */
export function assignGrids(model: Model, blocks: readonly Block[]): Grids {
  const grids = new Map<string, GridBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'grid') continue
    let best = { name: '', score: 0 }
    for (const table of model.tables) {
      const score = scoreGrid(model, table, block)
      if (score > best.score) best = { name: table.name, score }
    }
    if (best.score < LEAST_SCORE) continue
    const list = grids.get(best.name)
    if (list) list.push(block)
    else grids.set(best.name, [block])
  }
  return grids
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
