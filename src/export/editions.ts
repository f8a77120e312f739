// The editions that reports are exported by: those of this package, or one of a profile.

import { editions } from '../../generated/index.js'
import { modelOf } from '../edition/models.js'
import type { Issue } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { upgradeForComparison } from '../upgrade/compare.js'
import { validateReport } from '../validate/index.js'
import type { ValidateOptions } from '../validate/options.js'

/** What exporting asks of editions. */
export interface ExportEditions {
  /** The one in force first. */
  readonly editions: readonly { readonly model: Model }[]
  /** The model of a report's edition. */
  modelOf(report: unknown): Model
  /** Check a report by its edition. */
  validate(report: unknown, options?: ValidateOptions): { readonly issues: readonly Issue[] }
}

/** The editions of this package. */
export const EDITIONS: ExportEditions = { editions, modelOf, validate: validateReport }

/**
 * Bring a report to an edition, so that its figures stand beside those of that edition.
 *
 * @param own
 *   The edition of the report.
 * @param report
 *   The report; of any shape.
 * @param model
 *   The edition asked for.
 * @returns
 *   The report without figures that are not comparable; undefined where the edition asked for is an earlier one.
 */
export function bringTo(own: Model, report: unknown, model: Model): unknown {
  if (own.edition === model.edition) return report
  const upgraded = upgradeForComparison(report, model.edition)
  return upgraded === report ? undefined : upgraded
}
