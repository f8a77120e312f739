// How the results of a check are to be written: the formats, the options, and what every writer is given. Types and names.

import type { Language } from '../../issue/issue.js'
import type { Model, Severity, Text } from '../../model/types.js'
import type { CheckedReport } from '../result.js'
import type { Catalogue } from './catalogue.js'

/** What results are written as. */
export const CHECK_FORMATS = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'markdown',
  'html',
] as const

/** One of `CHECK_FORMATS`. */
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** A kind of issue: what a table of codes holds of it. */
export interface CodeFacts {
  readonly severity: Severity
  readonly label: Text
  readonly law?: string
}

/** How results are to be written. */
export interface CheckOutputOptions {
  readonly format: CheckFormat
  /** Language of the words around the issues; Chinese if not given. The issues' own words are in theirs. */
  readonly language?: Language
  /** The day of the check, YYYY-MM-DD; printed where given. */
  readonly date?: string
  /** The editions that were checked by, the one in force first; those of this package if not given. */
  readonly models?: readonly Model[]
  /** Further codes, such as those of an import (`IMPORT_CODES`), which nothing here loads. */
  readonly codes?: Readonly<Record<string, CodeFacts>>
  /** Version of the program that checked, for SARIF. */
  readonly version?: string
  /** Whether `pretty` colours severities. */
  readonly colour?: boolean
  /** Address of `assets/sort.js` relative to the page: with it, the table of `html` can be sorted. */
  readonly sortScript?: string
}

/** What every writer is given. */
export interface OutputContext extends Omit<CheckOutputOptions, 'format' | 'codes'> {
  readonly language: Language
  readonly models: readonly Model[]
  readonly catalogue: Catalogue
}

/** Writes one format: report by report, and what is left at the end. */
export interface OutputWriter {
  /** What stands before everything. */
  readonly start?: string
  /** Take a report; gives the text that is ready. */
  add(report: CheckedReport): string
  /** Everything that could not be written before all reports were known. */
  end(): string | Iterable<string>
}
