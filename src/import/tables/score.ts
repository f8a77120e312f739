// A grid → how much of what it says is wording of a table.

import type { GridBlock } from '../document.js'
import { foldLabel } from './labels.js'
import { isColumnLabel, isRowLabel, type Scope } from './scope.js'

/**
 * Rate a grid.
 *
 * @param grid
 *   The grid.
 * @param scope
 *   The table.
 * @returns
 *   Share of its words that are labels of the table, from 0 to 1; little where it has but few.
 */
export function rateGrid(grid: GridBlock, scope: Scope): number {
  const texts = new Set<string>()
  for (const { cells } of grid.rows.slice(0, MOST_ROWS)) {
    for (const { text } of cells.slice(0, MOST_COLUMNS)) {
      if (texts.size < MOST_TEXTS && scope.content(text).kind === 'text') texts.add(text.slice(0, LONGEST))
    }
  }
  let known = 0
  let all = 0
  let labels = 0
  for (const text of texts) {
    const weight = Math.min(foldLabel(text).length, 20)
    const share = rateText(text, scope)
    all += weight
    known += share * weight
    if (share > 0) labels += 1
  }
  return all === 0 ? 0 : (known / all) * (labels / (labels + 0.25))
}

/**
 * Tell whether a grid is another table altogether.
 *
 * @param grid
 *   The grid.
 * @param scope
 *   The table that is looked for.
 * @returns
 *   True where it has words, and hardly any of them is a label of the table.
 */
export function isForeign(grid: GridBlock, scope: Scope): boolean {
  const hasWords = grid.rows.some(({ cells }) =>
    cells.some(({ text }) => scope.content(text).kind === 'text' && foldLabel(text) !== ''),
  )
  return hasWords && rateGrid(grid, scope) < FOREIGN
}

const FOREIGN = 0.15
const MOST_ROWS = 200
const MOST_COLUMNS = 50
const MOST_TEXTS = 120
const LONGEST = 120

function rateText(text: string, scope: Scope): number {
  if (isRowLabel(scope, text) || isColumnLabel(scope, text) || scope.rows(text).groups.length > 0) return 1
  if (scope.isWord(text)) return 1
  return isRowLabel(scope, text, true) || isColumnLabel(scope, text, true) ? 0.7 : 0
}
