// `ogi-report/import`: a published document → a report of its edition, with everything doubtful said.

import type { EditionName } from '../../generated/index.js'
import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { findLost } from './audit.js'
import { describeFinding } from './describe.js'
import { chooseEdition, EDITIONS, type ImportEdition, type ImportedReport } from './editions.js'
import type { ImportIssue, Source } from './finding.js'
import { finishReport } from './finish.js'
import { matchDocument } from './match/match.js'
import { type FileFacts, readDocument } from './read.js'
import { isTraditional, simplifyDocument } from './traditional.js'

// What reads documents beside reports, and so shares the libraries of this entry.
export {
  comparePage,
  type Download,
  type PageCode,
  type PageOptions,
  type Reading,
} from '../compare/index.js'
export { type RosterEntry, readRoster } from '../roster/index.js'
export type { ImportCode } from './codes.js'
export { describeOrigin } from './describe.js'
export type { Origin } from './document.js'
export type { ImportEdition, ImportedReport } from './editions.js'
export type { Certainty, ImportIssue, Source } from './finding.js'

/** What the importer needs to know beside the file. */
export interface ImportOptions<Report = ImportedReport> extends FileFacts {
  /** The editions a document may be in, the likeliest first; those of this package unless given. */
  readonly editions?: readonly ImportEdition<Report>[]
  /** Name of the edition to read the document by; told from its tables unless given. */
  readonly edition?: 'auto' | EditionName | (string & Record<never, never>)
  /** Language of messages: Chinese unless given. */
  readonly language?: Language
}

/** What became of a document. */
export interface Imported<Report = ImportedReport> {
  /** The report; it always has the shape of its edition. */
  readonly report: Report
  readonly edition: string
  /** Everything doubtful, in the order of the document. */
  readonly issues: readonly ImportIssue[]
  /** Where each value came from. */
  readonly sources: readonly Source[]
  /** Words of the source that are neither in the report nor in an issue; empty unless there is a fault in the importer. */
  readonly lost: readonly string[]
}

/**
 * Import a published report: a web page, Word or Excel file, PDF, plain text or Markdown.
 *
 * @param bytes
 *   The file as it was found.
 * @param options
 *   Its name, the type it was served with, the editions there are, the one it is in, the language of messages.
 * @returns
 *   The report, the issues, the sources of all values and the words that were lost.
 * @throws {ToolkitError}
 *   When the file can't be read at all (`file-empty`, `file-too-large`, `file-damaged`, `wrong-format`,
 *   `pdf-without-text`) or an option is wrong; never for what is wrong in the report.
 * @example
 *   const { report, issues } = await importReport(await readFile('report.html'))
 *   const guesses = issues.filter(({ certainty }) => certainty === 'guess')
 */
export async function importReport<Report = ImportedReport>(
  bytes: Uint8Array,
  options: ImportOptions<Report> = {},
): Promise<Imported<Report>> {
  const { edition: wanted = 'auto', language = 'zh' } = options
  if (!(bytes instanceof Uint8Array)) throw explainBytes()
  // Without editions of its own a call is about the reports of this package, as the default of its type says.
  const editions =
    options.editions ?? (EDITIONS as readonly ImportEdition<unknown>[] as readonly ImportEdition<Report>[])
  checkEditions(editions)
  const given = wanted === 'auto' ? undefined : findEdition(wanted, editions)
  const found = await readDocument(bytes, options)
  const wasTraditional = isTraditional(found)
  const document = wasTraditional ? await simplifyDocument(found) : found
  const { edition, findings } = given ? { edition: given, findings: [] } : chooseEdition(document, editions)
  const { model } = edition
  const draft = matchDocument(model, document)
  if (wasTraditional) draft.findings.unshift({ code: 'text-in-traditional', certainty: 'certain', path: '' })
  draft.findings.unshift(...findings)
  const report = finishReport(edition, draft)
  const outcome = { report, findings: draft.findings, sources: draft.sources }
  return {
    // The generated shape check of the edition has said so.
    report: report as Report,
    edition: model.edition,
    issues: draft.findings.map((finding) => describeFinding(model, finding, language)),
    sources: draft.sources,
    lost: findLost(model, document, outcome),
  }
}

function explainBytes(): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: 'importReport 的第一个参数应为 Uint8Array（文件的字节）；ArrayBuffer 请先用 new Uint8Array(…) 包起来',
    en: 'The first argument of importReport must be a Uint8Array, the bytes of the file; wrap an ArrayBuffer in new Uint8Array(…)',
  })
}

/** Anything else would fail somewhere inside, where nobody could tell why. */
function checkEditions(editions: readonly ImportEdition[]): void {
  const isWhole = (each: Partial<ImportEdition> | null | undefined) =>
    Array.isArray(each?.model?.tables) &&
    typeof each?.isShape === 'function' &&
    typeof each.listFaults === 'function'
  if (Array.isArray(editions) && editions.length > 0 && editions.every(isWhole)) return
  throw new ToolkitError('wrong-option', {
    zh: '选项 editions 应为非空数组，各项是 generate 所生成 index.js 中的 edition',
    en: 'The option editions should be a list, not empty, of what the generated index.js exports as edition',
  })
}

function findEdition<Report>(
  wanted: string,
  editions: readonly ImportEdition<Report>[],
): ImportEdition<Report> {
  const found = editions.find(({ model }) => model.edition === wanted)
  if (found) return found
  const known = editions.map(({ model }) => model.edition).join(', ')
  throw new ToolkitError('unknown-edition', {
    zh: `没有 ${wanted} 版的格式；可用的有：auto, ${known}`,
    en: `There is no edition ${wanted}; known are: auto, ${known}`,
  })
}
