// An analysis → text in one of four formats. What the rest of the program uses of this folder.

import { editions } from '../../../generated/index.js'
import { ToolkitError } from '../../issue/error.js'
import type { Analysis } from '../result.js'
import { writeCsv } from './csv.js'
import { writeHtml } from './html/page.js'
import {
  ANALYSIS_FORMATS,
  type AnalysisFormat,
  type AnalysisOutputOptions,
  type OutputContext,
} from './options.js'
import { writePretty } from './pretty.js'

export { ANALYSIS_FORMATS, type AnalysisFormat, type AnalysisOutputOptions } from './options.js'

const WRITERS: Readonly<
  Record<AnalysisFormat, (analysis: Analysis, context: OutputContext) => Iterable<string>>
> = {
  pretty: writePretty,
  json: (analysis) => [`${JSON.stringify(analysis, null, 2)}\n`],
  csv: writeCsv,
  html: writeHtml,
}

/**
 * Write an analysis.
 *
 * @param analysis
 *   The analysis.
 * @param options
 *   Format and language.
 * @returns
 *   The text in pieces; together they are the whole file.
 * @throws {ToolkitError}
 *   `wrong-option` for a format there is not.
 * @example
 *   const page = [...writeAnalysis(await analyseReports(reports), { format: 'html' })].join('')
 */
export function writeAnalysis(analysis: Analysis, options: AnalysisOutputOptions): Iterable<string> {
  const { format, language = 'zh', plain = false } = options
  if (!ANALYSIS_FORMATS.includes(format)) throw refuseFormat(format)
  const subject = options.subject ?? editions[0].model.label
  return WRITERS[format](analysis, { language, subject, plain })
}

function refuseFormat(format: unknown): ToolkitError {
  const known = ANALYSIS_FORMATS.join(', ')
  return new ToolkitError('wrong-option', {
    zh: `统计结果不能写成 ${String(format)}；可用的有：${known}`,
    en: `An analysis can't be written as ${String(format)}; known are: ${known}`,
  })
}
