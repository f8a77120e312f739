// Findings → issues: place and message are added from the model and the table of codes.

import type { Model, Text } from '../model/types.js'
import { describeAlternatives } from './alternatives.js'
import { CODES, type CodeEntry } from './codes.js'
import { type ArithmeticIssue, type Finding, type Issue, isArithmetic, type Language } from './issue.js'
import { describePlace, findPlace } from './place.js'
import { describeRuleFinding } from './rules.js'

/**
 * Put a finding into words.
 *
 * @param model
 *   The edition, for the official wording of the place.
 * @param finding
 *   What was found.
 * @param language
 *   Language of the message. The place is always in the official wording.
 * @param codes
 *   The table that has its code, where it is no rule of the edition; the codes of reports if not given.
 * @returns
 *   The issue.
 */
export function describeFinding(
  model: Model,
  finding: Finding,
  language: Language,
  codes: Readonly<Record<string, CodeEntry>> = CODES,
): Issue | ArithmeticIssue {
  const { code, severity, path, params, arithmetic } = finding
  const place = findPlace(model, path)
  const where = describePlace(language === 'zh' ? place : findPlace(model, path, language), language)
  const what = describeParams(model, finding, codes)[language] + describeAlternatives(model, params, language)
  const message = showUnseen(where ? `${where}${language === 'zh' ? '：' : ': '}${what}` : what)
  return { code, severity, path, place, message, params, ...arithmetic }
}

/**
 * Put an issue into another language.
 *
 * @param model
 *   The edition it was found with.
 * @param issue
 *   The issue.
 * @param language
 *   Language of the message.
 * @param codes
 *   The table that has its code, where it is no rule of the edition; the codes of reports if not given.
 * @returns
 *   The same issue with its message in that language.
 */
export function translateIssue<Of extends Issue>(
  model: Model,
  issue: Of,
  language: Language,
  codes: Readonly<Record<string, CodeEntry>> = CODES,
): Of {
  const { code, severity, path, params } = issue
  const finding: Finding = {
    code,
    severity,
    path,
    params,
    ...(isArithmetic(issue) && { arithmetic: takeSums(issue) }),
  }
  return { ...issue, message: describeFinding(model, finding, language, codes).message }
}

function takeSums({
  left,
  right,
  expected,
  actual,
  difference,
}: ArithmeticIssue): NonNullable<Finding['arithmetic']> {
  return { left, right, expected, actual, difference }
}

function describeParams(model: Model, finding: Finding, codes: Readonly<Record<string, CodeEntry>>): Text {
  const entry = Object.hasOwn(codes, finding.code) ? codes[finding.code] : undefined
  if (entry) return entry.message(finding.params)
  const rule = model.rules.find((each) => each.id === finding.code)
  return rule ? describeRuleFinding(rule, finding) : { zh: finding.code, en: finding.code }
}

/**
 * Write out characters that can't be seen: line breaks, commands to a terminal, marks that turn the direction of
 * text, halves of a character. A message is one line, whatever a report holds.
 *
 * @param message
 *   Words with text of a report among them.
 * @returns
 *   The same as one well-formed line.
 */
export function showUnseen(message: string): string {
  return message.replace(
    /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
