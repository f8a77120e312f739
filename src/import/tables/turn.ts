// The grids of a region → whether their rows and columns are swapped: the labels of columns stand down the side.

import type { Model, Table } from '../../model/types.js'
import type { Block } from '../document.js'
import { axesOf } from './axis.js'
import { type Fold, foldLabel } from './labels.js'
import { parseCell } from './value.js'

/**
 * Tell whether a table is printed with rows and columns swapped.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table.
 * @param blocks
 *   The blocks it is looked for in.
 * @param fold
 *   Turns traditional characters into simplified ones.
 * @returns
 *   True where more lines with figures begin with labels of columns than with labels of rows.
 */
export function isTurned(model: Model, table: Table, blocks: readonly Block[], fold?: Fold): boolean {
  const upright = axesOf(model, table).rows
  const turned = axesOf(model, table, true).rows
  let rows = 0
  let columns = 0
  for (const block of blocks) {
    if (block.kind !== 'grid') continue
    for (const { cells } of block.rows.slice(0, MOST_ROWS)) {
      const at = cells.slice(0, MOST_COLUMNS).findIndex(({ text }) => parseCell(text).kind === 'number')
      const label = cells.slice(0, Math.max(at, 0)).findLast(({ text }) => parseCell(text).kind === 'text')
      if (!label) continue
      const folded = foldLabel(label.text, fold)
      if (upright.leaves.has(folded)) rows += 1
      if (turned.leaves.has(folded)) columns += 1
    }
  }
  return columns > rows && columns >= LEAST
}

const MOST_ROWS = 100
const MOST_COLUMNS = 30
const LEAST = 3
