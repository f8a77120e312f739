// `analyse`: asks many reports what an office asks, and says so in tables, charts or data.

import { existsSync } from 'node:fs'
import {
  type AnalysedReport,
  type AnalyseOptions,
  type AnalysisFormat,
  analyseReports,
  writeAnalysis,
} from '../../analyse/index.js'
import { saySummary } from '../../analyse/output/sentences.js'
import { type CheckInput, readReports } from '../../check/index.js'
import { nameSource } from '../../check/unread.js'
import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Language } from '../../issue/issue.js'
import { readRoster } from '../../roster/index.js'
import { listInputs } from '../check-inputs.js'
import { openFormats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments, ExitCode, Outcome } from '../outcome.js'
import { writePieces } from '../output.js'
import { print, showText } from '../print.js'

/**
 * Analyse many reports.
 *
 * @param options
 *   Files, folders and patterns; `reporter`, `output`, `roster`, `scope`, `rank`, `year`, `least`, `include-invalid`.
 * @returns
 *   What is left to be said, once the analysis is written; code 1 when one with errors, or what is no report, does not count, 2 when one
 *   could not be read.
 * @throws {ToolkitError}
 *   When an option is wrong, or roster or output can't be used.
 */
export async function run({ files, values, flags, language }: Arguments): Promise<Outcome> {
  const { output = '-', reporter = 'pretty', roster, profile, scope, rank } = values
  const formats = await openFormats(profile)
  const options: AnalyseOptions = {
    editions: formats,
    includeInvalid: flags.has('include-invalid'),
    ...readNumbers(values),
    ...(roster !== undefined && { roster: await readRoster(readInput(roster), nameInput(roster)) }),
    // The values there are stand in the specification of the command.
    ...(scope !== undefined && { scope: scope as 'own' | 'area' }),
    ...(rank !== undefined && { rank }),
  }
  const inputs = listInputs(files)
  const analysis = await analyseReports(readInputs(inputs, language), options)
  const [edition] = formats.editions
  const pieces = writeAnalysis(analysis, {
    format: reporter as AnalysisFormat,
    language,
    plain: flags.has('plain'),
    ...(edition && { subject: edition.model.label }),
  })
  const has = (reason: string) => analysis.leftOut.some((each) => each.reason === reason)
  const code: ExitCode = has('unread') ? 2 : has('invalid') || has('not-a-report') ? 1 : 0
  const unread = analysis.leftOut.filter(({ reason }) => reason === 'unread')
  const complaints = unread.map(({ message = '' }) => `${showText(message)}\n`).join('')
  if (output === '-') {
    for (const piece of pieces) await print(process.stdout, piece)
    return { code, err: reporter === 'pretty' ? '' : complaints }
  }
  const kept = flags.has('force') ? [] : [...files, roster ?? '-'].filter((file) => existsSync(file))
  await writePieces(output, streamPieces(pieces), kept)
  const name = showUnseen(output)
  const written = language === 'zh' ? `已写入 ${name}：` : `${name} written: `
  return { code, err: `${complaints}${written}${saySummary(analysis, language)}\n` }
}

async function* readInputs(
  inputs: readonly CheckInput[],
  language: Language,
): AsyncGenerator<AnalysedReport> {
  for await (const { source, report, text, message } of readReports(inputs, { language }))
    yield {
      source: nameSource(source),
      ...(report !== undefined && { report }),
      ...(text !== undefined && { text }),
      ...(message !== undefined && { message }),
    }
}

async function* streamPieces(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces
}

function readNumbers({ year, least }: Arguments['values']): Pick<AnalyseOptions, 'year' | 'least'> {
  return {
    ...(year !== undefined && { year: readNumber('year', year) }),
    ...(least !== undefined && { least: readNumber('least', least) }),
  }
}

function readNumber(option: string, text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text)
  throw new ToolkitError('wrong-option', {
    zh: `--${option} 应为不小于 1 的整数，现为 ${text}`,
    en: `--${option} must be a whole number from 1, found ${text}`,
  })
}
