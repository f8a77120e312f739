// What running text claims of a figure of the tables. Types only.

import type { PhraseCount, PhraseGroup, Reading } from '../model/types.js'
import type { Figure } from './figures.js'
import type { Stretch } from './sentence.js'

/** How sure it is that a figure speaks of these cells. */
export type Certainty = 'sure' | 'likely' | 'guess'

/** A figure bound to cells. */
export interface Claim {
  readonly figure: Pick<Figure, 'value' | 'step' | 'isRough'>
  /** The words and the figure. */
  readonly stretch: Stretch
  readonly group: PhraseGroup
  /** The rows it counts; several are added up. */
  readonly counts: readonly PhraseCount[]
  /** Words of the column; empty where nothing is said. */
  readonly aspect: readonly string[]
  /** The sums it may be, the most likely first. */
  readonly readings: readonly Reading[]
  readonly certainty: Certainty
  /** Whether the clause says itself what the figure is about, so that no other figure need vouch for it. */
  readonly stands: boolean
}
