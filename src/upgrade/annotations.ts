// Notes and explanations of a report → the same, pointing at the figures where they stand in the next edition.

import type { Model, Text } from '../model/types.js'
import { findGoals } from './changes.js'

/**
 * Bring notes or explanations to the next edition.
 *
 * @param after
 *   The next edition.
 * @param items
 *   The list of the report, of any shape.
 * @param leaveOut
 *   Called with the index of each item that has lost its figure or its rule, and why.
 * @returns
 *   The others, with their new pointers.
 */
export function moveAnnotations(
  after: Model,
  items: readonly unknown[],
  leaveOut: (index: number, why: Text) => void,
): unknown[] {
  return items.flatMap((item, index) => {
    const { path, rule } = Object(item) as { readonly path?: unknown; readonly rule?: unknown }
    if (typeof path !== 'string') return [item]
    const goal = findGoal(after, path)
    if (goal === undefined) return leaveOut(index, NO_FIGURE) ?? []
    if (rule !== undefined && !after.rules.some(({ id, explainable }) => id === rule && explainable))
      return leaveOut(index, NO_RULE) ?? []
    return [{ ...Object(item), path: goal }]
  })
}

/** Where a figure has gone as a whole; nowhere where it was divided or added to others. */
function findGoal(after: Model, path: string): string | undefined {
  const { goals, change } = findGoals(after, path)
  return goals.length > 1 || (change && change.from.length > 1) ? undefined : goals[0]
}

const NO_FIGURE: Text = { zh: '它所说的数据没有转入新版', en: 'the figure it is about did not go over' }

const NO_RULE: Text = {
  zh: '新版没有这条可作说明的规则',
  en: 'the later edition has no such rule that can be explained',
}
