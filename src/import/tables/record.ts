// Cells and findings of one table as they are gathered. A cell keeps its first reading.

import type { Cell } from '../../model/types.js'
import type { Origin } from '../document.js'
import type { Certainty, Finding } from '../finding.js'
import type { CellContent } from './value.js'

/** A cell of the model as it was found. */
export interface FoundCell {
  readonly cell: Cell
  readonly text: string
  readonly origin: Origin
  /** What it holds; a number is undefined where it cannot be used. */
  readonly content: CellContent
  readonly value: number | undefined
  readonly certainty: Certainty
  /** Other numbers the text could mean. */
  readonly others: readonly number[]
}

/** A remark taken out of a cell. */
export interface CellNote {
  readonly path: string
  readonly text: string
  readonly number?: string
}

/** Everything gathered so far. */
export interface Record {
  readonly found: Map<string, FoundCell>
  readonly findings: Finding[]
  readonly notes: CellNote[]
}

/**
 * Tell the lesser of two certainties.
 *
 * @param one
 *   A certainty.
 * @param other
 *   Another.
 * @returns
 *   The less certain.
 */
export function lesser(one: Certainty, other: Certainty): Certainty {
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other
}

const ORDER: readonly Certainty[] = ['certain', 'likely', 'guess']
