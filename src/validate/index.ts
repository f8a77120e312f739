// `ogi-report/validate`: the validator of every edition. Needs no dependency at run time.

import { type EditionName, editions, type Report, type ReportRule } from '../../generated/index.js'
import { findModel } from '../edition/models.js'
import { CURRENT, nameEdition } from '../edition/name.js'
import type { IssueCode } from '../issue/codes.js'
import { translateIssue } from '../issue/describe.js'
import type { Issue, Language } from '../issue/issue.js'
import { upgradeForComparison } from '../upgrade/compare.js'
import { NO_OPTIONS, type ValidateOptions } from './options.js'
import { createValidator, type Edition, type ValidationResult } from './validator.js'

export type { EditionName, Report, ReportByEdition, ReportRule } from '../../generated/index.js'
export type { IssueCode } from '../issue/codes.js'
export {
  type ArithmeticIssue,
  type Issue,
  isArithmetic,
  type Language,
  type Operand,
  type Param,
  type Place,
} from '../issue/issue.js'
export type { ValidateOptions } from './options.js'
export type { RuleOptions } from './rules.js'
export { createValidator, type Edition, type ValidationResult } from './validator.js'

const validators = new Map(
  editions.map((edition) => {
    // Of its own reports each says whether they are valid; of a report of any edition one of them does.
    const any = edition as unknown as Edition<Report>
    return [edition.model.edition, createValidator<Report, IssueCode | ReportRule>(any, editions)] as const
  }),
)

/**
 * Check a report of any edition: shape, arithmetic and the rules of its edition.
 *
 * The edition is the one the report names; failing that, the one for its year; failing that, the one in force.
 *
 * @param value
 *   Parsed JSON, not trusted.
 * @param options
 *   Language of messages, last year's report, which may be of the edition before, adjusted rules.
 * @returns
 *   The report as its type and its warnings, or the issues: cells most likely wrong first.
 * @throws {ToolkitError}
 *   `wrong-option` when `rules` names a rule that no edition has; never for what is wrong with the value.
 * @example
 *   const result = validateReport(JSON.parse(text))
 *   if (!result.valid) for (const issue of result.issues) console.log(issue.message)
 */
export function validateReport(
  value: unknown,
  options: ValidateOptions = NO_OPTIONS,
): ValidationResult<Report, IssueCode | ReportRule> {
  const edition = nameSafely(value)
  const validate = validators.get(edition) as NonNullable<ReturnType<typeof validators.get>>
  if (options.previous === undefined) return validate(value, options)
  return validate(value, { ...options, previous: upgradeForComparison(options.previous, edition) })
}

/** A getter or a proxy may throw: the validator says so. */
function nameSafely(value: unknown): EditionName {
  try {
    return nameEdition(value)
  } catch {
    return CURRENT
  }
}

/**
 * Put an issue into words.
 *
 * @param issue
 *   An issue of `validateReport`, also one read back from JSON. Those of all other functions are known to that of the same
 *   name in `ogi-report`.
 * @param language
 *   Language of the message.
 * @param edition
 *   Edition of the report the issue is about; the one in force if not given.
 * @returns
 *   The message.
 */
export function describeIssue(issue: Issue, language: Language, edition: EditionName = CURRENT): string {
  return translateIssue(findModel(edition), issue, language).message
}
