// Results of a check → text in one of eight formats, or their counts. What the rest of the program uses of this folder.

import { editions } from '../../../generated/index.js'
import { isDay } from '../../accept/day.js'
import { ToolkitError } from '../../issue/error.js'
import type { CheckedReport, CheckSummary } from '../result.js'
import { createCatalogue } from './catalogue.js'
import { writeGithub } from './github.js'
import { writeHtml } from './html/page.js'
import { writeJson, writeNdjson } from './json.js'
import { writeJunit } from './junit.js'
import { writeMarkdown } from './markdown.js'
import {
  CHECK_FORMATS,
  type CheckFormat,
  type CheckOutputOptions,
  type OutputContext,
  type OutputWriter,
} from './options.js'
import { writePretty } from './pretty.js'
import { writeSarif } from './sarif.js'
import { createTally } from './tally.js'

export { CHECK_FORMATS, type CheckFormat, type CheckOutputOptions, type CodeFacts } from './options.js'
export type { Tally } from './tally.js'

const WRITERS: Readonly<Record<CheckFormat, (context: OutputContext) => OutputWriter>> = {
  pretty: writePretty,
  json: writeJson,
  ndjson: writeNdjson,
  sarif: writeSarif,
  junit: writeJunit,
  github: writeGithub,
  markdown: writeMarkdown,
  html: writeHtml,
}

const packageModels = editions.map(({ model }) => model)

/**
 * Write the results of a check.
 *
 * `json`, `ndjson`, `sarif`, `junit` and `github` keep no report once it is written, and `pretty` keeps counts only;
 * `markdown` and `html` begin with a summary and keep all.
 *
 * @param results
 *   The reports once checked, in the order they are to be listed.
 * @param options
 *   Format, language, date and what else is printed.
 * @returns
 *   The text in pieces; together they are the whole file.
 * @throws {ToolkitError}
 *   `wrong-option` for a format there is not, or a date that is no day.
 * @example
 *   for await (const piece of writeCheck(results, { format: 'sarif' })) process.stdout.write(piece)
 */
export function writeCheck(
  results: AsyncIterable<CheckedReport> | Iterable<CheckedReport>,
  { format, codes, ...options }: CheckOutputOptions,
): AsyncIterable<string> {
  if (!CHECK_FORMATS.includes(format)) throw refuseFormat(format)
  if (options.date !== undefined && !isDay(options.date)) throw refuseDate(options.date)
  const { language = 'zh', models = packageModels } = options
  const catalogue = createCatalogue(models, codes)
  return runWriter(results, WRITERS[format]({ ...options, language, models, catalogue }))
}

async function* runWriter(
  results: AsyncIterable<CheckedReport> | Iterable<CheckedReport>,
  writer: OutputWriter,
): AsyncGenerator<string> {
  if (writer.start) yield writer.start
  for await (const report of results) {
    const text = writer.add(report)
    if (text !== '') yield text
  }
  const end = writer.end()
  if (typeof end === 'string') {
    if (end !== '') yield end
  } else yield* end
}

/**
 * Count what the results of a check come to.
 *
 * @param results
 *   The reports once checked.
 * @param options
 *   The editions and further codes, which give the order of the codes; as for `writeCheck`.
 * @returns
 *   Numbers of reports, and of open issues by code.
 */
export function summarise(
  results: Iterable<CheckedReport>,
  options: Pick<CheckOutputOptions, 'models' | 'codes'> = {},
): CheckSummary {
  const tally = startTally(options)
  for (const report of results) tally.add(report)
  return tally.summarise()
}

/**
 * Start to count results that come one by one.
 *
 * @param options
 *   As for `summarise`.
 * @returns
 *   A tally of nothing yet.
 */
export function startTally({
  models = packageModels,
  codes,
}: Pick<CheckOutputOptions, 'models' | 'codes'> = {}) {
  return createTally(createCatalogue(models, codes))
}

function refuseFormat(format: unknown): ToolkitError {
  const known = CHECK_FORMATS.join(', ')
  return new ToolkitError('wrong-option', {
    zh: `核对结果不能写成 ${String(format)}；可用的有：${known}`,
    en: `The results of a check can't be written as ${String(format)}; known are: ${known}`,
  })
}

function refuseDate(date: unknown): ToolkitError {
  return new ToolkitError('wrong-option', {
    zh: `date 现为 ${String(date)}，应为写作 YYYY-MM-DD 的日期`,
    en: `\`date\` is ${String(date)}, expected a day written YYYY-MM-DD`,
  })
}
