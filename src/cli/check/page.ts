// The published page of the report that is checked → its differences from the report, beside the other issues.

import { addIds } from '../../accept/identify.js'
import { hasErrors } from '../../check/check-text.js'
import type { CheckedReport } from '../../check/index.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import type { RosterEntry } from '../../roster/entry.js'
import type { Formats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import { MAX_DOCUMENT_BYTES } from '../limits.js'
import { readJsonFile } from '../report-file.js'

/** The report that is checked, and how it is. */
export interface PageSettings {
  /** Files of the command: exactly one, which is read twice. */
  readonly files: readonly string[]
  readonly formats: Formats
  readonly language: Language
  /** Path of the file that the page offers, if one is named. */
  readonly download?: string
  /** Who there is, if a roster is given. */
  readonly roster?: readonly RosterEntry[]
}

/**
 * Add the differences between a report and its page to the result of its check.
 *
 * @param results
 *   The results: one.
 * @param page
 *   Path of the page.
 * @param settings
 *   Report, editions, language.
 * @returns
 *   The result with all issues; one that could not be read as it is.
 * @throws {ToolkitError}
 *   `wrong-option` where the page does not belong to one report; what reading and importing the page throws.
 */
export async function* addPageIssues(
  results: AsyncIterable<CheckedReport>,
  page: string,
  { files, formats, language, download, roster }: PageSettings,
): AsyncGenerator<CheckedReport> {
  const [file, another] = files
  if (file === undefined || file === '-' || another !== undefined || !file.endsWith('.json')) throw refuse()
  for await (const result of results) {
    if (result.unread || result.source.line !== undefined) {
      yield result
      continue
    }
    const { value } = readJsonFile(file)
    // The importer and what it reads with are loaded for a page only.
    const { importReport, comparePage } = await import('../../import/index.js')
    const bytes = readInput(page, MAX_DOCUMENT_BYTES)
    const { editions } = formats
    const imported = await importReport(bytes, { name: nameInput(page), editions, language })
    const { readDownloads } = await import('./downloads.js')
    const found = await comparePage(value, imported, bytes, {
      language,
      downloads: await readDownloads(page, bytes, download, formats),
      model: formats.modelOf(value),
      ...(roster && { roster }),
    })
    const issues = [...result.issues, ...addIds(found, value)]
    yield { ...result, issues, valid: !hasErrors(issues) }
  }
}

function refuse(): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: '--page 核对一份报告与它的网页：请只给出一个 .json 文件',
    en: '--page compares one report with its page: give exactly one .json file',
  })
}
