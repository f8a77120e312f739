// The rule on local additions: an edition that leaves them open says that nobody has looked at them.

import { fieldsOf, isOpen } from '../../model/lookup.js'
import { type Check, NONE } from './check.js'

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
