// All that can go wrong with a printed report, by name, in the order in which it is done.

import type { Chance } from './chance.js'
import { FIGURE_DAMAGES } from './figure-damages.js'
import { GRID_DAMAGES } from './grid-damages.js'
import { LABEL_DAMAGES } from './label-damages.js'
import type { Paper } from './paper.js'
import { TEXT_DAMAGES } from './text-damages.js'

/** Something that goes wrong with a report. */
export interface Damage {
  readonly name: string
  /** Do it to the report; false where there is nothing it could be done to. */
  readonly apply: (paper: Paper, chance: Chance) => boolean
}

/** The damages in the order in which they are done. */
export const DAMAGES: readonly Damage[] = [
  ...FIGURE_DAMAGES,
  ...GRID_DAMAGES,
  ...LABEL_DAMAGES,
  ...TEXT_DAMAGES,
]
