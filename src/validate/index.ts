// `ogi-report/validate`: the validator of the current edition. Needs no dependency at run time.

import { edition, type Report, type ReportRule } from '../../generated/2021/index.js'
import type { IssueCode } from '../issue/codes.js'
import { translateIssue } from '../issue/describe.js'
import type { Issue, Language } from '../issue/issue.js'
import { NO_OPTIONS, type ValidateOptions } from './options.js'
import { createValidator, type ValidationResult } from './validator.js'

export type { Report, ReportRule } from '../../generated/2021/index.js'
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

const validate = createValidator<Report, IssueCode | ReportRule>(edition)

/**
 * Check a report: shape, arithmetic and the rules of its edition.
 *
 * @param value
 *   Parsed JSON, not trusted.
 * @param options
 *   Language of messages, last year's report, adjusted rules.
 * @returns
 *   The report as its type and its warnings, or the issues: cells most likely wrong first.
 * @throws {ToolkitError}
 *   `wrong-option` when `rules` names a rule the edition does not have; never for what is wrong with the value.
 * @example
 *   const result = validateReport(JSON.parse(text))
 *   if (!result.valid) for (const issue of result.issues) console.log(issue.message)
 */
export function validateReport(
  value: unknown,
  options: ValidateOptions = NO_OPTIONS,
): ValidationResult<Report, IssueCode | ReportRule> {
  return validate(value, options)
}

/**
 * Put an issue into words.
 *
 * @param issue
 *   An issue of `validateReport`, also one read back from JSON.
 * @param language
 *   Language of the message.
 * @returns
 *   The message.
 */
export function describeIssue(issue: Issue, language: Language): string {
  return translateIssue(edition.model, issue, language).message
}
