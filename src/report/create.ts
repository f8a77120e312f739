// Year and agency → a new report of the current edition: zeros everywhere, ready to be filled.

import { model as current } from '../../generated/2021/model.js'
import type { AgencyKind, AgencyLevel, AgencyScope, Report } from '../../generated/2021/types.js'
import { listFaults } from '../../generated/2021/validator.js'
import { ToolkitError } from '../issue/error.js'
import type { Model } from '../model/types.js'
import { buildSkeleton, hasField } from './skeleton.js'

/** What a new report starts from. */
export interface ReportOptions {
  /** The year the report is about. */
  readonly year: number
  /** Full name of the agency. */
  readonly agency: string
  readonly kind?: AgencyKind
  readonly level?: AgencyLevel
  readonly scope?: AgencyScope
  /** Unified social credit code. */
  readonly creditCode?: string
  /** Administrative division code. */
  readonly divisionCode?: string
}

/**
 * Create a report with zeros: title, agency and statistics period are filled in, the prose is empty, the fee
 * statement says that none was charged.
 *
 * @param options
 *   Year and agency, at least.
 * @returns
 *   A report of the right shape.
 * @throws {ToolkitError}
 *   `wrong-option` when a year, kind or code is not one the edition allows.
 * @example
 *   const report = createReport({ year: 2024, agency: '青禾县民政局' })
 */
export function createReport(options: ReportOptions): Report {
  const report = createSkeleton(current, options)
  const faults = listFaults(report)
  if (faults.length === 0) return report as unknown as Report
  // The period follows from the year and is wrong with it.
  const own = faults.filter(({ path }) => !path.startsWith('/period/'))
  const list = own.map(({ path, keyword, params }) => {
    const { allowed, limit, pattern, type } = params
    return `${path} (${keyword}: ${allowed?.join(' ') ?? limit ?? pattern ?? type ?? ''})`
  })
  throw new ToolkitError('wrong-option', {
    zh: `这些数据不合格式要求：${list.join('；')}`,
    en: `These data do not fit the format: ${list.join('; ')}`,
  })
}

/**
 * Create a report of any edition with zeros; its shape is not checked.
 *
 * @param model
 *   The edition.
 * @param options
 *   Year and agency; what the edition has no field for is left out.
 * @returns
 *   The report.
 */
export function createSkeleton(model: Model, options: ReportOptions): Readonly<Record<string, unknown>> {
  const { year, agency, kind, level, scope, creditCode, divisionCode } = options
  const title = (model.words.newTitle?.zh ?? '{agency} {year}')
    .replaceAll('{year}', String(year))
    .replaceAll('{agency}', () => agency)
  const given = Object.entries({
    '/year': year,
    '/title': title,
    '/agency/name': agency,
    '/agency/creditCode': creditCode,
    '/agency/divisionCode': divisionCode,
    '/agency/kind': kind,
    '/agency/level': level,
    '/agency/scope': scope,
    '/period/from': `${year}-01-01`,
    '/period/to': `${year}-12-31`,
  })
  const values = given.filter(([path, value]) => value !== undefined && hasField(model, path))
  return buildSkeleton(model, { values: new Map(values), fields: listStatements(model) })
}

/** Where the edition's rules want a statement although the shape does not require it. */
function listStatements(model: Model): string[] {
  return model.rules.flatMap(({ settings }) => {
    const path = settings?.path
    return typeof path === 'string' && hasField(model, path) ? [path] : []
  })
}
