// Year and agency → a new report of the edition for the year: zeros everywhere, ready to be filled.

import {
  type AgencyKind,
  type AgencyLevel,
  type AgencyScope,
  type EditionName,
  editions,
  type Report,
  type ReportByEdition,
} from '../../generated/index.js'
import { findModel } from '../edition/models.js'
import { CURRENT, findEditionForYear } from '../edition/name.js'
import { ToolkitError } from '../issue/error.js'
import { followPath, hasField, valuesOf } from '../model/lookup.js'
import { escapePointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import type { LooseReport } from '../validate/checks/check.js'
import { listWantedHeadings } from '../validate/checks/headings.js'
import { describeOptionFaults } from './option-faults.js'
import { buildSkeleton } from './skeleton.js'

/** What a new report starts from. */
export interface ReportOptions<Edition extends EditionName = EditionName> {
  /** The year the report is about. */
  readonly year: number
  /** Edition of the format; the one for the year if not given. */
  readonly edition?: Edition
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
 * Create a report with zeros: title, agency and statistics period are filled in, the prose is empty. Whether a fee
 * was charged is left unsaid: nobody has said so yet.
 *
 * @param options
 *   Year and agency, at least.
 * @returns
 *   A report of the right shape, of the edition asked for or else of the one for its year.
 * @throws {ToolkitError}
 *   `wrong-option` when a year, kind or code is not one the edition allows, `unknown-edition` when there is none of the
 *   name.
 * @example
 *   const report = createReport({ year: 2024, agency: '青禾县民政局' })
 */
export function createReport<Edition extends EditionName>(
  options: ReportOptions<Edition> & { readonly edition: Edition },
): ReportByEdition[Edition]
export function createReport(options: ReportOptions): Report
export function createReport(options: ReportOptions): Report {
  const { year, edition: name = findEditionForYear(year) ?? CURRENT } = options
  const model = findModel(name)
  const edition = editions.find((each) => each.model === model) ?? editions[0]
  const report = createSkeleton(model, options)
  const faults = describeOptionFaults(edition, report, (option) => option)
  if (faults) throw new ToolkitError('wrong-option', faults)
  return report as unknown as Report
}

/**
 * Create a report of any edition with zeros; its shape is not checked.
 *
 * @param model
 *   The edition.
 * @param options
 *   Year and agency; what the edition has no field for is left out.
 * @returns
 *   The report. Of what a profile requires, words and choices are left open.
 */
export function createSkeleton(model: Model, options: ReportOptions): Readonly<Record<string, unknown>> {
  const { year, agency, kind, level, scope, creditCode, divisionCode } = options
  const title = (model.words.newTitle?.zh ?? '{agency} {year}')
    .replaceAll('{year}', String(year))
    .replaceAll('{agency}', () => agency)
  const given: [path: string, value: unknown][] = Object.entries({
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
  const report = buildSkeleton(
    model,
    new Map([...values, ...listHeadings(model, { agency: { kind, level, scope } })]),
  )
  return Object.hasOwn(report, LOCAL)
    ? { ...report, [LOCAL]: keepFigures(model, `/${LOCAL}`, report[LOCAL]) }
    : report
}

/** Where a profile adds fields and tables. */
const LOCAL = 'local'

/** What a profile asks for and nobody has said yet is left out: figures alone begin at 0. */
function keepFigures(model: Model, path: string, value: unknown): Readonly<Record<string, unknown>> {
  const kept = Object.entries(Object(value)).flatMap(([name, each]): [string, unknown][] => {
    const at = `${path}/${escapePointer(name)}`
    const last = followPath(model, at).at(-1)
    if (typeof each === 'number')
      return last && 'field' in last && valuesOf(model, last.field).length > 0 ? [] : [[name, each]]
    return each !== null && typeof each === 'object' && !Array.isArray(each)
      ? [[name, keepFigures(model, at, each)]]
      : []
  })
  return Object.fromEntries(kept)
}

/** The sub-headings that the prose must have, ready for the words below them. */
function listHeadings(model: Model, report: LooseReport): Map<string, readonly unknown[]> {
  const wanted = model.rules.flatMap((rule) => listWantedHeadings(rule, report))
  const blocks = new Map<string, readonly unknown[]>()
  for (const { path, label } of wanted)
    blocks.set(path, [...(blocks.get(path) ?? []), { type: 'heading', level: 2, text: label.zh }])
  return blocks
}
