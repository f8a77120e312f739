// Rows and the words of a column → the sums of cells they may mean.

import type { PhraseCount, Reading } from '../model/types.js'
import { findAspect } from './vocabulary.js'

/**
 * List the sums that rows in a column may be: each row in each of its readings.
 *
 * @param counts
 *   The rows, which are added up.
 * @param aspect
 *   Words of the column; empty for what is meant where nothing is said.
 * @returns
 *   The sums; none where a row has no such column.
 */
export function readingsOf(counts: readonly PhraseCount[], aspect: readonly string[]): readonly Reading[] {
  let sums: readonly Reading[] = [[]]
  for (const count of counts) {
    const own = findAspect(count, aspect)?.readings ?? []
    sums = sums.flatMap((sum) => own.map((reading) => [...sum, ...reading]))
  }
  return sums
}

/**
 * Tell whether words are used of other counts as well.
 *
 * @param count
 *   The row.
 * @param aspect
 *   Words of the column.
 * @returns
 *   False where they mean these cells alone.
 */
export function isLoose(count: PhraseCount, aspect: readonly string[]): boolean {
  return findAspect(count, aspect)?.loose !== false
}
