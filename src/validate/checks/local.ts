// The rule on local additions: an edition that leaves them open says that nobody has looked at them.

import { followPath, isOpen } from '../../model/lookup.js'
import { readPointer } from '../../model/pointer.js'
import type { Model } from '../../model/types.js'
import { type Check, type LooseReport, NONE } from './check.js'

/**
 * Check that what is added locally is described by the edition.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `path`, where additions stand.
 * @param model
 *   The edition.
 * @returns
 *   A finding where something stands there and the edition leaves it open.
 */
export const checkLocal: Check = (report, { settings }, model) => {
  const path = settings?.path
  if (typeof path !== 'string' || readPointer(report, path) === undefined) return NONE
  const last = followPath(model, path).at(-1)
  return last && 'field' in last && isOpen(model, last.field.type) ? [{ path, params: {} }] : NONE
}

/**
 * Tell whether a pointer leads to what the edition leaves open, or into it: whoever added it knows what stands there.
 *
 * @param report
 *   The report.
 * @param path
 *   JSON Pointer into it.
 * @param model
 *   The edition.
 * @returns
 *   True where the report has the open object.
 */
export function leadsIntoOpen(report: LooseReport, path: string, model: Model): boolean {
  const steps = followPath(model, path)
  const last = steps.at(-1)
  if (!last || !('field' in last) || !isOpen(model, last.field.type)) return false
  return readPointer(report, path.split('/', steps.length + 1).join('/')) !== undefined
}
