// How an analysis is to be written: the formats and the options.

import type { Language } from '../../issue/issue.js'
import type { Text } from '../../model/types.js'

/** What an analysis is written as. */
export const ANALYSIS_FORMATS = ['pretty', 'json', 'csv', 'html'] as const

/** One of `ANALYSIS_FORMATS`. */
export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number]

/** How an analysis is to be written. */
export interface AnalysisOutputOptions {
  readonly format: AnalysisFormat
  /** Language of labels and of the words around them; Chinese if not given. */
  readonly language?: Language
  /** What the reports are, for the title: the `label` of a model; that of the edition in force if not given. */
  readonly subject?: Text
  /** CSV for programs: no byte order mark, no apostrophe before formulas. */
  readonly plain?: boolean
}

/** What every writer is given. */
export interface OutputContext {
  readonly language: Language
  readonly subject: Text
  readonly plain: boolean
}
