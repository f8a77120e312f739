// `check`: checks many reports and says what they come to, or lists what is wrong in each.

import { existsSync } from 'node:fs'
import type { CheckedReport, Together } from '../../check/index.js'
import { type CheckFormat, startTally, type Tally, writeCheck } from '../../check/output/index.js'
import { TOGETHER_CODES } from '../../check/together/codes.js'
import { PAGE_CODES } from '../../compare/codes.js'
import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Acceptance } from '../accept/acceptance.js'
import { loadAcceptance } from '../accept/load.js'
import { acceptReport } from '../check/accept-reports.js'
import { type Journal, openJournal } from '../check/journal.js'
import { addPageIssues } from '../check/page.js'
import { makeResults } from '../check/results.js'
import { type NamedRoster, readRun } from '../check/settings.js'
import { openTogether } from '../check/together.js'
import { openFormats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments, ExitCode, Outcome } from '../outcome.js'
import { writePieces } from '../output.js'
import { print } from '../print.js'
import { listenForStop } from '../stop.js'
import { readVersion } from '../version.js'

/**
 * Check many reports.
 *
 * @param options
 *   Files, folders and patterns; `reporter`, `output`, `together`, `roster`, `threads`, `resume`, `previous`, and which
 *   issues are accepted.
 * @returns
 *   What is left to be said, once the results are written; code 1 when an error is open or a report is missing, 2 when one
 *   could not be read.
 * @throws {ToolkitError}
 *   When an option is wrong, the run is interrupted, or results or progress can't be written.
 */
export async function run(options: Arguments): Promise<Outcome> {
  const { files, values, language, colour, flags } = options
  const formats = await openFormats(values.profile)
  const existing = files.filter((file) => file !== '-' && existsSync(file))
  const acceptance = await loadAcceptance('validate', { ...options, files: existing }, formats)
  refuseDownload(values)
  const roster = await openRosterFile(values.roster)
  const checkRun = readRun(options, formats, roster)
  const journal = values.resume === undefined ? undefined : openJournal(values.resume, checkRun.fingerprint)
  const stop = listenForStop(values.resume)
  const models = formats.editions.map(({ model }) => model)
  const codes = { ...TOGETHER_CODES, ...PAGE_CODES }
  const tally = startTally({ models, codes })
  let together: Together | undefined
  try {
    const { output = '-', reporter = 'pretty', download } = values
    const isScreen = output === '-'
    // Lines of results and of progress on one terminal would be in each other's way.
    const isBusy = isScreen && reporter !== 'pretty' && process.stdout.isTTY
    const screen = { stream: isBusy ? undefined : process.stderr, language }
    together = await openTogether(checkRun, screen)
    const made = makeResults(checkRun, together, { journal, stop, screen })
    const paged =
      values.page === undefined
        ? made
        : addPageIssues(made, values.page, {
            files,
            formats,
            language,
            ...(download !== undefined && { download }),
            ...(roster && { roster: roster.entries }),
          })
    const results = judge(paged, acceptance, tally)
    const pieces = writeCheck(results, {
      format: reporter as CheckFormat,
      language,
      models,
      codes,
      version: readVersion(),
      colour: colour && isScreen,
      ...(values.date !== undefined && { date: values.date }),
      ...(values['sort-script'] !== undefined && { sortScript: values['sort-script'] }),
    })
    if (isScreen) for await (const piece of pieces) await print(process.stdout, piece)
    else
      await writePieces(
        output,
        pieces,
        flags.has('force')
          ? []
          : [...existing, ...[values.page, download, values.roster].flatMap((file) => file ?? [])],
      )
  } finally {
    together?.close()
    stop.close()
    journal?.close()
  }
  return conclude(options, tally, acceptance, journal)
}

function refuseDownload({ page, download }: Arguments['values']): void {
  if (download === undefined || page !== undefined) return
  throw new ToolkitError('wrong-option', {
    zh: '--download 须与 --page 同用：它是网页提供下载的文件',
    en: '--download goes with --page: it is the file that the page offers',
  })
}

async function openRosterFile(file: string | undefined): Promise<NamedRoster | undefined> {
  if (file === undefined) return undefined
  // The reader of rosters and its libraries are loaded for a roster only.
  const { readRoster } = await import('../../roster/index.js')
  const name = nameInput(file)
  return { name, entries: await readRoster(readInput(file), name) }
}

async function* judge(
  results: AsyncIterable<CheckedReport>,
  acceptance: Acceptance | undefined,
  tally: Tally,
): AsyncGenerator<CheckedReport> {
  for await (const each of results) {
    const result = acceptReport(acceptance, each)
    tally.add(result)
    yield result
  }
}

function conclude(
  { values, language }: Arguments,
  tally: Tally,
  acceptance: Acceptance | undefined,
  journal: Journal | undefined,
): Outcome {
  const { invalid, unread, missing } = tally.summarise()
  const notes = acceptance?.close(unread === 0) ?? ''
  const code: ExitCode = unread > 0 ? 2 : invalid + missing > 0 ? 1 : 0
  journal?.remove()
  const { output = '-' } = values
  if (output === '-') return { code, err: notes }
  const name = showUnseen(output)
  return { code, err: `${notes}${language === 'zh' ? `已写入 ${name}` : `${name} written`}\n` }
}
