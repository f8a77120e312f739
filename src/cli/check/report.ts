// Results → one of the formats, piece by piece. Every format of `check` comes through here.

import { type CheckedReport, openTally } from '../../check/index.js'
import type { Language } from '../../issue/issue.js'
import { openSummary } from './pretty.js'

/** The formats there are. */
export type ReportFormat = 'pretty' | 'json' | 'ndjson'

/** What a format may want to know. */
export interface ReportSettings {
  readonly language: Language
  /** Whether severities are coloured. */
  readonly colour: boolean
}

/**
 * Write results in a format.
 *
 * @param results
 *   The results; they are not kept where the format does not need them.
 * @param format
 *   The format.
 * @param settings
 *   Language and colours.
 * @returns
 *   Pieces of text.
 */
export function report(
  results: AsyncIterable<CheckedReport>,
  format: ReportFormat,
  settings: ReportSettings,
): AsyncIterable<string> {
  if (format === 'ndjson') return writeLines(results)
  if (format === 'json') return writeDocument(results)
  return writeSummary(results, settings)
}

async function* writeLines(results: AsyncIterable<CheckedReport>): AsyncGenerator<string> {
  let piece = ''
  for await (const result of results) {
    piece += `${JSON.stringify(result)}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Length of a piece: writing each result by itself would take longer than checking it. */
const PIECE = 65_536

async function* writeDocument(results: AsyncIterable<CheckedReport>): AsyncGenerator<string> {
  const tally = openTally()
  let piece = '{"reports":['
  let isFirst = true
  for await (const result of results) {
    tally.add(result)
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(result)}`
    isFirst = false
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n],"summary":${JSON.stringify(tally.summarise())}}\n`
}

async function* writeSummary(
  results: AsyncIterable<CheckedReport>,
  settings: ReportSettings,
): AsyncGenerator<string> {
  const summary = openSummary()
  for await (const result of results) summary.add(result)
  yield summary.layOut(settings)
}
