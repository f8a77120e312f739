// One file → its report, delivered, and what there is to say about it.

import { mkdirSync } from 'node:fs'
import { addIds } from '../../accept/identify.js'
import { type Imported, type ImportIssue, type ImportOptions, importReport } from '../../import/index.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import type { Model } from '../../model/types.js'
import { explainFault } from '../../report/file-fault.js'
import type { Acceptance } from '../accept/acceptance.js'
import type { AcceptedIssue, Judged } from '../accept/judged.js'
import { writeReport } from '../deliver.js'
import type { Formats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import { MAX_DOCUMENT_BYTES } from '../limits.js'
import { writeOutput } from '../output.js'
import { showText } from '../print.js'
import type { Target } from './targets.js'

/** What is done with every file alike. */
export interface ImportSettings {
  readonly edition: NonNullable<ImportOptions['edition']>
  /** Whether a report with a guess is held back. */
  readonly strict: boolean
  /** Whether files that are there already may be overwritten. */
  readonly force: boolean
  readonly language: Language
  /** Sets aside issues that were accepted. */
  readonly acceptance: Acceptance | undefined
  /** The editions there are. */
  readonly formats: Formats
}

/** What became of a file. */
export type ImportResult = ReadResult | FailedResult

/** A file that was read. */
export interface ReadResult extends Target {
  /** The report with the issues that are open. */
  readonly imported: JudgedImport
  /** Issues that were set aside, where any could be. */
  readonly accepted?: readonly AcceptedIssue[]
  /** The edition it was read by. */
  readonly model: Model
  /** The report was held back because of a guess. */
  readonly isRefused: boolean
}

/** What became of a document, once its issues were judged. */
export interface JudgedImport extends Imported<unknown> {
  readonly issues: readonly (ImportIssue & Judged)[]
}

/** A file that could not be read, or whose report could not be written. */
export interface FailedResult extends Target {
  readonly code: string
  /** Why, in one line or more. */
  readonly message: string
}

/**
 * Import a file and write its report, unless that goes to standard output.
 *
 * @param target
 *   The file and where its report goes.
 * @param settings
 *   What is done with every file alike.
 * @returns
 *   The result. A fault is a result too, so that other files are imported all the same.
 */
export async function importFile(target: Target, settings: ImportSettings): Promise<ImportResult> {
  const { edition, strict, language, acceptance, formats } = settings
  const { editions } = formats
  try {
    const bytes = readInput(target.file, MAX_DOCUMENT_BYTES)
    const read = await importReport(bytes, { name: nameInput(target.file), edition, editions, language })
    const all = addIds(read.issues, read.report)
    const { issues, ...judged } = acceptance?.judge(read.report, all) ?? { issues: all }
    const imported = { ...read, issues }
    const isRefused = strict && issues.some(({ certainty }) => certainty === 'guess')
    if (!isRefused) deliverReport(imported, target, settings)
    return { ...target, imported, ...judged, model: findModel(formats, imported.edition), isRefused }
  } catch (error) {
    return { ...target, ...describeError(error, target.file, language) }
  }
}

function deliverReport(
  { report }: Imported<unknown>,
  { file, output, folder }: Target,
  { force }: ImportSettings,
): void {
  if (output === undefined) return
  if (folder !== undefined) makeFolder(folder)
  writeOutput(output, writeReport(report), force ? [] : [file])
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw explainFault('file-unwritable', folder, error)
  }
}

function findModel({ editions }: Formats, edition: string): Model {
  const found = editions.find(({ model }) => model.edition === edition)
  if (!found) throw new Error(`the importer read by an edition it does not have: ${edition}`)
  return found.model
}

/** A defect is not the user's fault: the stack helps whoever mends it. */
function describeError(error: unknown, file: string, language: Language): { code: string; message: string } {
  if (error instanceof ToolkitError) {
    const text = error.text[language]
    const name = nameInput(file)
    const colon = language === 'zh' ? '：' : ': '
    const isNamed = error.code === 'file-unwritable' || text.includes(name)
    return { code: error.code, message: showText(isNamed ? text : `${name}${colon}${text}`) }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 'defect', message: showText(`${nameInput(file)}: ${stack}`) }
}
