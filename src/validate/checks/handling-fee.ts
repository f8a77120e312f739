// Rules on the information handling fee of section six.

import { readPointer } from '../pointer.js'
import type { Check, Loose } from './index.js'
import { NONE } from './none.js'

/**
 * Check that the report states the handling fee, or that none was charged.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `path`, where the statement stands.
 * @returns
 *   A finding when it is missing.
 */
export const checkFeeMissing: Check = (report, { settings }) => {
  const path = settings?.path
  if (typeof path !== 'string' || readPointer(report, path) !== undefined) return NONE
  return [{ path, params: {} }]
}

/**
 * Check that a fee has requests it was charged for, and the other way round.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `path`, where the statement stands.
 * @returns
 *   A finding when exactly one of the two figures is 0.
 */
export const checkFeeMismatch: Check = (report, { settings }) => {
  const path = settings?.path
  if (typeof path !== 'string') return NONE
  const fee = readPointer(report, path) as Loose
  const amount = fee?.amount
  const requests = fee?.requests
  if (typeof amount !== 'number' || typeof requests !== 'number' || amount > 0 === requests > 0) return NONE
  return [{ path, params: { found: `${amount} / ${requests}` } }]
}
