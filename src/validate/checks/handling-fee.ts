// Rules on the information handling fee of section six.

import { followPath } from '../../model/lookup.js'
import { readPointer } from '../../model/pointer.js'
import type { Model, Text } from '../../model/types.js'
import { type Check, type Loose, NONE } from './check.js'

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
  return [{ path, params: { found: null } }]
}

/**
 * Check that a fee has requests it was charged for, and the other way round.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `path`, where the statement stands.
 * @param model
 *   The edition, for the wording of the two figures.
 * @returns
 *   A finding when exactly one of the two figures is 0.
 */
export const checkFeeMismatch: Check = (report, { settings }, model) => {
  const path = settings?.path
  if (typeof path !== 'string') return NONE
  const fee = readPointer(report, path) as Loose
  const amount = fee?.amount
  const requests = fee?.requests
  if (typeof amount !== 'number' || typeof requests !== 'number' || amount > 0 === requests > 0) return NONE
  const figures = [
    writeFigure(model, `${path}/amount`, amount),
    writeFigure(model, `${path}/requests`, requests),
  ]
  const found = { zh: figures.map(({ zh }) => zh).join('、'), en: figures.map(({ en }) => en).join(', ') }
  return [{ path, params: { found } }]
}

function writeFigure(model: Model, path: string, value: number): Text {
  const last = followPath(model, path).at(-1)
  const { label, unit } = last && 'field' in last ? last.field : {}
  return { zh: `${label?.zh ?? path} ${value}${unit ? ` ${unit}` : ''}`, en: `${label?.en ?? path} ${value}` }
}
