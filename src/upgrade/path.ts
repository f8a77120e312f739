// Two editions → the editions a report passes through from one to the other.

import type { Model } from '../model/types.js'

/**
 * List the editions between two.
 *
 * @param models
 *   All editions.
 * @param from
 *   Name of the edition of a report.
 * @param to
 *   Name of the edition it is brought to.
 * @returns
 *   The editions one after the other, the report's own first; undefined where no edition says how to get there.
 */
export function listSteps(models: readonly Model[], from: string, to: string): readonly Model[] | undefined {
  const steps: Model[] = []
  let name: string | undefined = to
  // An edition that names itself, or one of a circle, would lead round for ever.
  while (name !== undefined && steps.length <= models.length) {
    const model = models.find(({ edition }) => edition === name)
    if (!model) return undefined
    steps.unshift(model)
    if (name === from) return steps
    name = model.upgrade?.from
  }
  return undefined
}
