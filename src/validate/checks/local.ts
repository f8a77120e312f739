// The rule on local additions: an edition that leaves them open says that nobody has looked at them.

import { fieldsOf, followPath, isOpen } from '../../model/lookup.js'
import { readPointer } from '../../model/pointer.js'
import type { Model } from '../../model/types.js'
import { type Check, type LooseReport, NONE } from './check.js'

/**
 * Check that what is added locally is described by the edition.
 *
 * @param report
 *   The report.
 * @param _rule
 *   The rule; it has no settings.
 * @param model
 *   The edition.
 * @returns
 *   A finding where the report has local additions and the edition leaves them open.
 */
export const checkLocal: Check = ({ local }, _rule, model) => {
  if (local === undefined) return NONE
  const field = fieldsOf(model, model.name).find(({ name }) => name === 'local')
  return field && isOpen(model, field.type) ? [{ path: '/local', params: {} }] : NONE
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
