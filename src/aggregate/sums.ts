// The parts of an area → for each figure what every part contributes, or which of them lack it.

import { readNumber } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { addsUp, type Figure, listFigures } from './figures.js'
import type { CountedPart } from './parts.js'

/** What one part contributes. */
export interface Contribution {
  readonly part: CountedPart
  readonly value: number
}

/** A figure and what the parts have of it. */
export interface PartFigures {
  readonly figure: Figure
  /** One for each part; empty where some lack it. */
  readonly contributions: readonly Contribution[]
  /** Parts without the figure, where others have it. */
  readonly lacking: readonly CountedPart[]
}

/**
 * List what the parts have of each figure that adds up.
 *
 * @param model
 *   The edition of all of them.
 * @param parts
 *   The parts that count.
 * @returns
 *   One entry for each figure that adds up and that at least one part has.
 */
export function listPartFigures(model: Model, parts: readonly CountedPart[]): PartFigures[] {
  return listFigures(model)
    .filter(addsUp)
    .flatMap((figure): PartFigures[] => {
      const read = parts.map((part) => ({ part, value: readNumber(part.report, figure.path) }))
      const contributions = read.flatMap(({ part, value }) => (value === undefined ? [] : [{ part, value }]))
      if (contributions.length === 0) return []
      const lacking = read.flatMap(({ part, value }) => (value === undefined ? [part] : []))
      return [{ figure, contributions: lacking.length > 0 ? [] : contributions, lacking }]
    })
}
