// A file that a page offers → what it says otherwise than the report, and which of the two the page agrees with.

import type { Imported } from '../import/index.js'
import type { Finding } from '../issue/issue.js'
import type { Model, Text } from '../model/types.js'
import { PAGE_CODES, type PageCode } from './codes.js'
import { compareValues } from './values.js'

/** A file that a page offers: what was read from it, or why nothing was. */
export type Download =
  | { readonly name: string; readonly imported: Reading }
  /** It is at hand and can't be read. */
  | { readonly name: string; readonly unread: Text }
  /** It is not at hand. */
  | { readonly name: string; readonly apart: Text }

/** What an import says of a report. */
export type Reading = Pick<Imported<unknown>, 'report' | 'edition' | 'issues'>

/**
 * Compare a report with a file that its page offers.
 *
 * @param model
 *   The edition of the report.
 * @param report
 *   The report.
 * @param download
 *   The file.
 * @param onPage
 *   What differs between report and page; undefined where they could not be compared.
 * @returns
 *   The findings in the order of the schema, with the name of the file and what the page says in `params`.
 */
export function compareDownload(
  model: Model,
  report: Readonly<Record<string, unknown>>,
  download: Download,
  onPage: readonly Finding[] | undefined,
): Finding[] {
  const { name: file } = download
  if ('unread' in download) return [tell('download-unread', { file, reason: { ...download.unread } })]
  if ('apart' in download) return [tell('download-apart', { file, reason: { ...download.apart } })]
  const { imported } = download
  if (imported.edition !== model.edition) {
    const params = { file, found: imported.edition, expected: model.edition }
    return [{ ...tell('download-other-edition', params), path: '/edition' }]
  }
  const found = compareValues(model, report, Object(imported.report), asGuess(imported), 'download')
  return found.map((finding) => ({
    ...finding,
    params: { file, ...finding.params, ...(onPage && placePage(finding, onPage)) },
  }))
}

/**
 * Make a test of which values of an import are guesses.
 *
 * @param imported
 *   The import.
 * @returns
 *   Tells of a JSON Pointer whether what stands there could only be guessed.
 */
export function asGuess({ issues }: Reading): (path: string) => boolean {
  const guesses = issues.filter(({ certainty }) => certainty === 'guess').map(({ path }) => path)
  return (path) => guesses.some((at) => at !== '' && (path === at || path.startsWith(`${at}/`)))
}

/** Where nothing is said of the page, it says what the report says. */
function placePage(finding: Finding, onPage: readonly Finding[]): Finding['params'] {
  const here = onPage.filter(({ path }) => path === finding.path)
  if (here.length === 0) return { page: 'report' }
  if (here.some(({ params }) => params.found === finding.params.found)) return { page: 'file' }
  const found = here.length === 1 ? here[0]?.params.found : undefined
  return { page: 'neither', ...(found !== undefined && { onPage: found }) }
}

function tell(code: PageCode, params: Finding['params']): Finding {
  return { code, severity: PAGE_CODES[code].severity, path: '', params }
}
