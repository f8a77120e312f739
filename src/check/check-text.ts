// The text of a report and its value → its issues with line and column, those of the source included.

import type { Issue } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { describeSourceFinding } from '../report/codes.js'
import { findDuplicateFields } from '../report/duplicates.js'
import { hasDuplicateFields } from '../report/field-count.js'
import { isShortest } from '../report/shortest.js'
import type { ValidateOptions } from '../validate/options.js'
import type { ValidationResult } from '../validate/validator.js'
import { locateIssues, type PlacedIssue } from './place-issues.js'

/** The editions reports are checked by. */
export interface CheckEditions {
  /** Check a report by its edition. */
  validate(report: unknown, options?: ValidateOptions): ValidationResult<unknown>
  /** The model of a report's edition. */
  modelOf(report: unknown): Model
}

/** A JSON text and what JSON.parse made of it. */
export interface ParsedText {
  readonly text: string
  readonly value: unknown
}

/**
 * Check a report with its text.
 *
 * @param editions
 *   The editions there are.
 * @param parsed
 *   Text and value.
 * @param options
 *   Language of messages, adjusted rules, last year's report.
 * @returns
 *   The issues; those of the JSON text first, because they make the others doubtful.
 */
export function checkText(
  editions: CheckEditions,
  { text, value }: ParsedText,
  options: ValidateOptions,
): PlacedIssue[] {
  const { issues } = editions.validate(value, options)
  // A text as programs write it needs no closer look.
  const isDoubtful = !isShortest(text, value) && hasDuplicateFields(text, value)
  const duplicates = isDoubtful ? findDuplicateFields(text) : []
  if (duplicates.length + issues.length === 0) return []
  const model = editions.modelOf(value)
  const language = options.language ?? 'zh'
  const all = [...duplicates.map((finding) => describeSourceFinding(model, finding, language)), ...issues]
  return locateIssues(text, all)
}

/**
 * Tell whether issues make a report invalid.
 *
 * @param issues
 *   The issues.
 * @returns
 *   True where one is an error.
 */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error')
}
