// A report → what the reading of its text must know of it: the year, the organ, the units of its figures.

import { followPath } from '../model/lookup.js'
import { readPointer } from '../model/pointer.js'
import type { Model, Reading } from '../model/types.js'

/** What the reading of running text must know. */
export interface Reader {
  readonly year: number | undefined
  /** Characters of the organ's name. */
  readonly names: ReadonlySet<string>
  /** Whether the figures are those of the whole area. */
  readonly isWider: boolean
  /** Whether they may be. */
  readonly mayBeWider: boolean
  /** Whether a reading is an amount of money. */
  readonly isMoney: (reading: Reading) => boolean
}

/**
 * Look at a report before its text is read.
 *
 * @param model
 *   The edition.
 * @param report
 *   A report of any shape.
 * @returns
 *   What its head says.
 */
export function createReader(model: Model, report: Readonly<Record<string, unknown>>): Reader {
  const text = (path: string) => {
    const found = readPointer(report, path)
    return typeof found === 'string' ? found : ''
  }
  const scope = text('/agency/scope')
  const { year } = report
  return {
    year: typeof year === 'number' ? year : undefined,
    names: new Set(text('/agency/name').slice(0, 200)),
    isWider: scope === 'area',
    mayBeWider:
      scope === 'area' || (scope === '' && ['', 'government', 'office'].includes(text('/agency/kind'))),
    isMoney: ([[path = ''] = []]) => unitOf(model, path).endsWith('元'),
  }
}

const units = new WeakMap<Model, ReadonlyMap<string, string>>()

/**
 * Find the unit of a figure.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of the figure.
 * @returns
 *   The unit as printed; empty where the form names none.
 */
export function unitOf(model: Model, path: string): string {
  const known = units.get(model) ?? listUnits(model)
  units.set(model, known)
  return known.get(path) ?? ''
}

/** The units of all figures that running text has words for. */
function listUnits(model: Model): ReadonlyMap<string, string> {
  const paths = model.phrases.flatMap(({ counts }) =>
    counts.flatMap(({ aspects }) => aspects.flatMap(({ readings }) => readings.flat(2))),
  )
  return new Map(
    [...new Set(paths)].map((path) => {
      const last = followPath(model, path).at(-1)
      return [path, (last && 'field' in last ? last.field.unit : undefined) ?? '']
    }),
  )
}
