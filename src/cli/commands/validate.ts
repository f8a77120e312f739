// `validate`: checks reports and shows what is wrong in each.

import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { checkFile, hasErrors } from '../check.js'
import { type Formats, openFormats } from '../formats.js'
import type { Arguments, Outcome } from '../outcome.js'
import { type FileResult, layOut } from '../pretty.js'
import { readJsonFile } from '../report-file.js'
import { writeJson } from '../verdict.js'

/**
 * Validate files.
 *
 * @param options
 *   The files; `previous`, `reporter`.
 * @returns
 *   The report; code 1 when one is not valid, 2 when one could not be read.
 * @throws {ToolkitError}
 *   When last year's report can't be read.
 */
export async function run({ files, values, language, colour }: Arguments): Promise<Outcome> {
  const formats = await openFormats(values.profile)
  const previous = values.previous === undefined ? undefined : readJsonFile(values.previous).value
  const results = files.map((file) => checkOne(formats, file, language, previous))
  const unread = results.filter((result) => result.unread)
  const code = unread.length > 0 ? 2 : results.every((result) => result.valid) ? 0 : 1
  if (values.reporter === 'json') {
    return { code, out: writeJson(results.map(({ file, valid, issues }) => ({ file, valid, issues }))) }
  }
  const complaints = unread.flatMap((result) => result.issues.map((issue) => `${issue.message}\n`)).join('')
  return { code, out: layOut(results, language, colour), err: complaints }
}

/** A file that can't be read is a result too, so that the others are checked all the same. */
function checkOne(formats: Formats, file: string, language: Language, previous: unknown): FileResult {
  try {
    const issues = checkFile(formats, readJsonFile(file), language, previous)
    return { file, valid: !hasErrors(issues), issues }
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    const { code, text } = error
    const message = showUnseen(text[language])
    return {
      file,
      valid: false,
      issues: [{ code, severity: 'error', path: '', place: {}, message, params: {} }],
      unread: true,
    }
  }
}
