// The grids of a region → whether their rows and columns are swapped: the labels of columns stand down the side.

import type { Block } from '../document.js'
import { axesOf } from './axis.js'
import { foldLabel } from './labels.js'
import type { Scope } from './scope.js'

/**
 * Tell whether a table is printed with rows and columns swapped.
 *
 * @param scope
 *   The table as the form has it.
 * @param blocks
 *   The blocks it is looked for in.
 * @returns
 *   True where more lines with figures begin with labels of columns than with labels of rows.
 */
export function isTurned(scope: Scope, blocks: readonly Block[]): boolean {
  const upright = scope.axes.rows
  const turned = axesOf(scope.model, scope.table, true).rows
  let rows = 0
  let columns = 0
  for (const block of blocks) {
    if (block.kind !== 'grid') continue
    for (const { cells } of block.rows.slice(0, MOST_ROWS)) {
      const at = cells.slice(0, MOST_COLUMNS).findIndex(({ text }) => scope.content(text).kind === 'number')
      const label = cells
        .slice(0, Math.max(at, 0))
        .findLast(({ text }) => scope.content(text).kind === 'text')
      if (!label) continue
      const folded = foldLabel(label.text)
      if (upright.leaves.has(folded)) rows += 1
      if (turned.leaves.has(folded)) columns += 1
    }
  }
  return columns > rows && columns >= LEAST
}

const MOST_ROWS = 100
const MOST_COLUMNS = 30
const LEAST = 3
