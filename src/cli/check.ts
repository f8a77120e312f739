// A JSON file → its issues with line and column, those of the source included.

import type { Issue, Language } from '../issue/issue.js'
import { describeSourceFinding } from '../report/codes.js'
import { findDuplicateFields } from '../report/duplicates.js'
import { hasDuplicateFields } from '../report/field-count.js'
import type { Position } from '../report/position.js'
import { createSourceFinder } from '../report/source.js'
import type { Formats } from './formats.js'
import type { JsonFile } from './report-file.js'

/** An issue and where it is in the JSON text; without a place where the text can't be walked. */
export type PlacedIssue = Issue & Partial<Position>

/**
 * Check the report in a JSON file.
 *
 * @param formats
 *   The editions there are.
 * @param file
 *   The file.
 * @param language
 *   Language of messages.
 * @param previous
 *   Last year's report, if given.
 * @returns
 *   The issues; those of the JSON text first, because they make the others doubtful.
 */
export function checkFile(
  formats: Formats,
  file: JsonFile,
  language: Language,
  previous?: unknown,
): PlacedIssue[] {
  const { issues } = formats.validate(file.value, { language, ...(previous !== undefined && { previous }) })
  const duplicates = hasDuplicateFields(file.text, file.value) ? findDuplicateFields(file.text) : []
  const model = formats.modelOf(file.value)
  const all = [...duplicates.map((finding) => describeSourceFinding(model, finding, language)), ...issues]
  if (all.length === 0) return []
  const findInSource = createSourceFinder(file.text)
  return all.map((issue) => {
    const isName = issue.code === 'unknown-field' || issue.code === 'duplicate-field'
    return { ...issue, ...findInSource(issue.path, isName ? 'name' : 'value') }
  })
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
