// Last year's report → the same in the edition of this year's, with nothing in it that does not mean the same there.

import { editions } from '../../generated/index.js'
import { nameEdition } from '../edition/name.js'
import { upgradeAlong } from './chain.js'
import { listSteps } from './path.js'

const models = editions.map(({ model }) => model)

/**
 * Bring a report to a later edition in order to compare its figures with one of that edition.
 *
 * @param report
 *   The report, of any shape.
 * @param edition
 *   The later edition.
 * @returns
 *   The report in that edition, without figures that are not comparable; the report itself where it is of that edition
 *   or of a later one, or is no object.
 */
export function upgradeForComparison(report: unknown, edition: string): unknown {
  try {
    const from = nameEdition(report)
    const steps = from === edition ? undefined : listSteps(models, from, edition)
    return steps && isObject(report) ? upgradeAlong(steps, report, { onlyComparable: true }).report : report
  } catch {
    // A getter or a proxy that throws: whoever compares says so.
    return report
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
