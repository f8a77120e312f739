// A report of an earlier edition → the same in a later one, and an issue for each value that did not simply go over.

import { type EditionName, editions, type ReportByEdition } from '../../generated/index.js'
import { findModel } from '../edition/models.js'
import { CURRENT, nameEdition } from '../edition/name.js'
import { describeFinding } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Issue, Language } from '../issue/issue.js'
import { hasField } from '../model/lookup.js'
import type { Model } from '../model/types.js'
import { UPGRADE_CODES, type UpgradeCode } from './codes.js'
import type { UpgradeFinding } from './move.js'
import { listSteps } from './path.js'
import { upgradeStep } from './step.js'

export type { UpgradeCode } from './codes.js'

/** A type with every field optional, as deep as it goes; lists stay as they are. */
export type Incomplete<Type> = Type extends readonly unknown[]
  ? Type
  : Type extends object
    ? { readonly [Key in keyof Type]?: Incomplete<Type[Key]> }
    : Type

/** How a report is upgraded. */
export interface UpgradeOptions<To extends EditionName = EditionName> {
  /** The later edition. Default: the one in force. */
  readonly to?: To
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
}

/** A report in a later edition. */
export interface Upgraded<To extends EditionName = EditionName> {
  /** The edition it is in now. */
  readonly edition: To
  /** The report. What the later edition asks for and the earlier did not have is left out, never made up. */
  readonly report: Incomplete<ReportByEdition[To]>
  /** Whatever did not simply go over, with the reason. `params.value` is the value in full. */
  readonly issues: readonly Issue<UpgradeCode>[]
}

const models = editions.map(({ model }) => model)

/**
 * Bring a report to a later edition of the format.
 *
 * Every value goes over, or comes back as an issue with the reason (`x-upgrade` of the later edition). Nothing is made
 * up: a figure that the earlier edition did not have is left out. The report keeps its year and says in `upgradedFrom`
 * which edition it was made in.
 *
 * @param report
 *   A report of an earlier edition; validate it first. It is not changed, and the result shares its lists.
 * @param options
 *   The edition, and the language of messages.
 * @returns
 *   The report and the issues.
 * @throws {ToolkitError}
 *   `report-invalid` when it is no object, `unknown-edition` when there is no edition of the name, `wrong-option` when
 *   the report is of a later edition.
 * @example
 *   const { report, issues } = upgradeReport(report2020)
 */
export function upgradeReport<To extends EditionName = EditionName>(
  report: unknown,
  options: UpgradeOptions<To> = {},
): Upgraded<To> {
  const { language = 'zh' } = options
  const to: string = options.to ?? CURRENT
  findModel(to)
  if (!isObject(report)) throw explainReport()
  const from = nameEdition(report)
  const steps = listSteps(models, from, to)
  if (!steps) throw explainDirection(from, to)
  const told: { readonly finding: UpgradeFinding; readonly model: Model }[] = []
  let current = report
  steps.slice(1).forEach((after, index) => {
    const before = steps[index] as Model
    const step = upgradeStep(before, after, current)
    current = step.report
    told.push(
      ...step.findings.map((finding) => ({ finding, model: finding.of === 'before' ? before : after })),
    )
  })
  const last = steps.at(-1) as Model
  const issues = told
    // What an edition on the way asked for and the last one does not have need not be filled in.
    .filter(({ finding: { code, path } }) => code !== 'upgrade-not-filled' || hasField(last, path))
    .map(({ finding, model }) => describe(model, finding, language))
  // What the steps have put together has fields of the last edition alone.
  return { edition: to as To, report: current as Incomplete<ReportByEdition[To]>, issues }
}

/** The code of a finding is that of its issue. */
function describe(
  model: Model,
  { of: _of, ...finding }: UpgradeFinding,
  language: Language,
): Issue<UpgradeCode> {
  return { ...describeFinding(model, finding, language, UPGRADE_CODES), code: finding.code }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function explainReport(): ToolkitError {
  return new ToolkitError('report-invalid', {
    zh: '报告应为对象 {…}，请先校验',
    en: 'The report should be an object {…}; validate it first',
  })
}

function explainDirection(from: string, to: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `报告为 ${from} 版，不能转换为 ${to} 版：只能由旧版转为新版`,
    en: `The report is of edition ${from} and cannot become one of edition ${to}: a report goes from an earlier to a later edition`,
  })
}
