// Why a report could not be read → its result, so that the others are checked all the same.

import { showUnseen } from '../issue/describe.js'
import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import type { CheckedReport } from './result.js'

/** Where a report comes from. */
export type ReportSource = CheckedReport['source']

/**
 * Make the result of a report that could not be read.
 *
 * @param source
 *   Where it comes from.
 * @param error
 *   Why; anything but a ToolkitError is thrown on.
 * @param language
 *   Language of the message.
 * @returns
 *   A result with one issue.
 */
export function describeUnread(source: ReportSource, error: unknown, language: Language): CheckedReport {
  if (!(error instanceof ToolkitError)) throw error
  const { code, text } = error
  const message = showUnseen(text[language])
  const place = source.line === undefined ? {} : { line: source.line }
  const issue = {
    id: code,
    code,
    severity: 'error',
    path: '',
    place: {},
    message,
    params: {},
    ...place,
  } as const
  return { source, valid: false, issues: [issue], unread: true }
}

/**
 * Name a source in messages.
 *
 * @param source
 *   Where a report comes from.
 * @returns
 *   The file, with the line where there is one.
 */
export function nameSource({ file, line }: ReportSource): string {
  return line === undefined ? file : `${file}:${line}`
}

/**
 * Explain that a line is too long to be read.
 *
 * @param source
 *   File and line.
 * @param limit
 *   How many bytes are read.
 * @returns
 *   The error.
 */
export function refuseLine(source: ReportSource, limit: number): ToolkitError {
  const [name, most] = [nameSource(source), showSize(limit)]
  return new ToolkitError('file-too-large', {
    zh: `${name} 这一行过长，上限为 ${most}。请确认每行是一份报告`,
    en: `${name} is a line of more than ${most}, which is not read. Check that each line is one report`,
  })
}

/**
 * Write how large something is.
 *
 * @param bytes
 *   How many.
 * @returns
 *   In MB, or in bytes below one.
 */
export function showSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} B` : `${Math.floor(bytes / 1024 / 1024)} MB`
}
