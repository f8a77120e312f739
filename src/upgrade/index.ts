// A report of an earlier edition → the same in a later one, and an issue for each value that did not simply go over.

import {
  type CurrentEdition,
  type EditionName,
  editions,
  type ReportByEdition,
} from '../../generated/index.js'
import { findModel } from '../edition/models.js'
import { CURRENT, nameEdition } from '../edition/name.js'
import { describeFinding } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Issue, Language } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { upgradeAlong } from './chain.js'
import { UPGRADE_CODES, type UpgradeCode } from './codes.js'
import type { UpgradeFinding } from './move.js'
import { listSteps } from './path.js'

export type { UpgradeCode } from './codes.js'

/** A type with every field optional, as deep as it goes; lists stay as they are. */
export type Incomplete<Type> = Type extends readonly unknown[]
  ? Type
  : Type extends object
    ? { readonly [Key in keyof Type]?: Incomplete<Type[Key]> }
    : Type

/** How a report is upgraded. */
export interface UpgradeOptions<To extends EditionName = CurrentEdition> {
  /** The later edition. Default: the one in force. */
  readonly to?: To
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
}

/** A report in a later edition. */
export interface Upgraded<To extends EditionName = CurrentEdition> {
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
 *   `report-invalid` when it is no object or no plain data, `unknown-edition` when there is no edition of the name, `wrong-option` when
 *   the report is of a later edition.
 * @example
 *   const { report, issues } = upgradeReport(report2020)
 */
export function upgradeReport<To extends EditionName = CurrentEdition>(
  report: unknown,
  options: UpgradeOptions<To> = {},
): Upgraded<To> {
  const { language = 'zh' } = options
  const to: string = options.to ?? CURRENT
  findModel(to)
  const { report: upgraded, told } = readSafely(() => bring(report, to))
  return {
    edition: to as To,
    // What the steps have put together has fields of the last edition alone.
    report: upgraded as Incomplete<ReportByEdition[To]>,
    issues: told.map(({ finding, model }) => describe(model, finding, language)),
  }
}

function bring(report: unknown, to: string): ReturnType<typeof upgradeAlong> {
  if (!isObject(report)) throw explainReport()
  const from = nameEdition(report)
  const steps = listSteps(models, from, to)
  if (!steps) throw explainDirection(from, to)
  return upgradeAlong(steps, report)
}

/** A getter or a proxy may throw anything: it is no report. */
function readSafely<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof ToolkitError ? error : explainReport(error)
  }
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

function explainReport(cause?: unknown): ToolkitError {
  const text = {
    zh: '报告应为由 JSON 解析得到的对象 {…}，请先校验',
    en: 'The report should be an object {…} as JSON.parse gives it; validate it first',
  }
  return new ToolkitError('report-invalid', text, cause)
}

function explainDirection(from: string, to: string): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `报告为 ${from} 版，不能转换为 ${to} 版：只能由旧版转为新版`,
    en: `The report is of edition ${from} and cannot become one of edition ${to}: a report goes from an earlier to a later edition`,
  })
}
