// A report and the editions it passes through → the report in the last of them, and what did not simply go over.

import type { Model } from '../model/types.js'
import { findGoals } from './changes.js'
import type { UpgradeFinding } from './move.js'
import { type StepOptions, upgradeStep } from './step.js'

/** A finding and the edition whose pointer its `path` is. */
export interface Told {
  readonly finding: UpgradeFinding
  readonly model: Model
}

/**
 * Bring a report through several editions.
 *
 * @param editions
 *   The editions one after the other, the report's own first.
 * @param report
 *   The report, of any shape.
 * @param options
 *   Whether all that can go over does.
 * @returns
 *   The report in the last edition, and the findings of all steps. What is left open is named by its place in the last
 *   edition; what that one does not ask for need not be filled in.
 */
export function upgradeAlong(
  editions: readonly Model[],
  report: Readonly<Record<string, unknown>>,
  options: StepOptions = {},
): { readonly report: Readonly<Record<string, unknown>>; readonly told: readonly Told[] } {
  let current = report
  let told: Told[] = []
  for (const [index, after] of editions.slice(1).entries()) {
    const before = editions[index] as Model
    const step = upgradeStep(before, after, current, options)
    const found = step.findings.map((finding) => ({
      finding,
      model: finding.of === 'before' ? before : after,
    }))
    told = [...told.flatMap((each) => follow(after, each)), ...found]
    current = step.report
  }
  return { report: current, told }
}

/** What a finding of an earlier step is about has moved on. */
function follow(after: Model, told: Told): Told[] {
  const { finding } = told
  const { code, path, params } = finding
  if (code === 'upgrade-divided' && Array.isArray(params.to)) {
    const to = new Set(params.to.flatMap((place) => findGoals(after, String(place)).goals))
    return [{ ...told, finding: { ...finding, params: { ...params, to: [...to] } } }]
  }
  if (finding.of === 'before') return [told]
  const { goals, change } = findGoals(after, path)
  // A figure that has become part of a sum is told of where the sum stands.
  if (change && change.from.length > 1) return []
  return goals.map((goal) => ({ finding: { ...finding, path: goal }, model: after }))
}
