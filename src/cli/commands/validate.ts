// `validate`: checks reports and shows what is wrong in each.

import { addIds } from '../../accept/identify.js'
import { checkText, hasErrors } from '../../check/check-text.js'
import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import type { Acceptance } from '../accept/acceptance.js'
import { loadAcceptance } from '../accept/load.js'
import { type Formats, openFormats } from '../formats.js'
import type { Arguments, Outcome } from '../outcome.js'
import { type FileResult, layOut } from '../pretty.js'
import { readJsonFile } from '../report-file.js'
import { writeJson } from '../verdict.js'

/**
 * Validate files.
 *
 * @param options
 *   The files; `previous`, `reporter`, and which issues are accepted.
 * @returns
 *   The report; code 1 when an error is open in one, 2 when one could not be read.
 * @throws {ToolkitError}
 *   When last year's report or a file of accepted issues can't be read, or a baseline not be written.
 */
export async function run(options: Arguments): Promise<Outcome> {
  const { files, values, language, colour } = options
  const formats = await openFormats(values.profile)
  const acceptance = await loadAcceptance('validate', options, formats)
  const previous = values.previous === undefined ? undefined : readJsonFile(values.previous).value
  const results = files.map((file) => checkOne(formats, file, language, previous, acceptance))
  const unread = results.filter((result) => result.unread)
  const code = unread.length > 0 ? 2 : results.every((result) => result.valid) ? 0 : 1
  const notes = acceptance?.close(unread.length === 0) ?? ''
  if (values.reporter === 'json') {
    const shown = results.map(({ file, valid, issues, accepted }) => ({ file, valid, issues, accepted }))
    return { code, out: writeJson(shown), err: notes }
  }
  const complaints = unread.flatMap((result) => result.issues.map((issue) => `${issue.message}\n`)).join('')
  return { code, out: layOut(results, language, colour), err: complaints + notes }
}

/** A file that can't be read is a result too, so that the others are checked all the same. */
function checkOne(
  formats: Formats,
  file: string,
  language: Language,
  previous: unknown,
  acceptance: Acceptance | undefined,
): FileResult {
  try {
    const json = readJsonFile(file)
    const options = { language, ...(previous !== undefined && { previous }) }
    const all = addIds(checkText(formats, json, options), json.value)
    const judged = acceptance?.judge(json.value, all) ?? { issues: all }
    return { file, valid: !hasErrors(judged.issues), ...judged }
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error
    const { code, text } = error
    const message = showUnseen(text[language])
    return {
      file,
      valid: false,
      issues: [{ id: code, code, severity: 'error', path: '', place: {}, message, params: {} }],
      ...(acceptance && { accepted: [] }),
      unread: true,
    }
  }
}
