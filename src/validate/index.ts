// `ogi-report/validate`: the validator of the current edition. Needs no dependency at run time.

import { listBroken, listBrokenOverYears } from '../../generated/2021/equations.js'
import { model } from '../../generated/2021/model.js'
import type { Report, ReportRule } from '../../generated/2021/types.js'
import { isReportShape, listFaults } from '../../generated/2021/validator.js'
import type { IssueCode } from '../issue/codes.js'
import { translateIssue } from '../issue/describe.js'
import type { Issue, Language } from '../issue/issue.js'
import { createValidator, type ValidateOptions, type ValidationResult } from './validator.js'

export type { Report, ReportRule } from '../../generated/2021/types.js'
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
export {
  createValidator,
  type Edition,
  type RuleOptions,
  type ValidateOptions,
  type ValidationResult,
} from './validator.js'

const validate = createValidator<Report, IssueCode | ReportRule>({
  model,
  isShape: isReportShape,
  listFaults,
  listBroken,
  listBrokenOverYears,
})

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
  options: ValidateOptions = {},
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
  return translateIssue(model, issue, language).message
}
