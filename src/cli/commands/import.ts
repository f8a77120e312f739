// `import`: reads reports out of published documents and says what was doubtful in each.

import type { ImportOptions } from '../../import/index.js'
import type { Language } from '../../issue/issue.js'
import { loadAcceptance } from '../accept/load.js'
import { writeReport } from '../deliver.js'
import { openFormats } from '../formats.js'
import { type ImportResult, type ImportSettings, importFile, type ReadResult } from '../import/import-file.js'
import { countImport, type ImportCounts, layOutImport, sayCounts } from '../import/pretty.js'
import { layOutSources, traceSources } from '../import/sources.js'
import { planTargets } from '../import/targets.js'
import type { Arguments, ExitCode, Outcome } from '../outcome.js'
import { writeJson } from '../verdict.js'

/**
 * Import files.
 *
 * @param options
 *   The files; `output`, `edition`, `strict`, `explain`, `reporter`, `force`, and which issues are accepted.
 * @returns
 *   What was doubtful; beside it the report, where no output is named. Code 1 when `strict` held a report back, 2 when
 *   a file could not be read.
 * @throws {ToolkitError}
 *   When it can't be told where to write, or something is there already.
 */
export async function run(options: Arguments): Promise<Outcome> {
  const { files, values, flags, language, colour } = options
  const formats = await openFormats(values.profile)
  const { edition = 'auto' } = values
  if (edition !== 'auto') formats.findEdition(edition, 0)
  const acceptance = await loadAcceptance('import', options, formats)
  const targets = planTargets(files, values.output, flags.has('force'))
  const settings: ImportSettings = {
    edition: edition as NonNullable<ImportOptions['edition']>,
    strict: flags.has('strict'),
    force: flags.has('force'),
    language,
    acceptance,
    formats,
  }
  const toFiles = targets.some(({ output }) => output !== undefined)
  const view: View = {
    isJson: values.reporter === 'json',
    withSources: flags.has('explain'),
    withAccepted: acceptance !== undefined,
    colour: toFiles ? colour : process.stderr.isTTY && process.stderr.hasColors(),
    language,
  }
  const done: Done[] = []
  let report: string | undefined
  for (const target of targets) {
    const result = await importFile(target, settings)
    done.push(summarise(result, view))
    if (!toFiles && 'imported' in result && !result.isRefused) report = writeReport(result.imported.report)
  }
  const notes = acceptance?.close(done.every(({ state }) => state !== 'failed')) ?? ''
  return conclude(done, view, toFiles, report, notes)
}

interface View {
  readonly isJson: boolean
  readonly withSources: boolean
  readonly withAccepted: boolean
  readonly colour: boolean
  readonly language: Language
}

/** What is kept of a file once it is done: of hundreds, the reports would fill the memory. */
interface Done {
  readonly state: 'imported' | 'refused' | 'failed'
  /** Lines for people, or an entry of the JSON. */
  readonly shown: unknown
  readonly complaint: string
  readonly counts?: ImportCounts
}

function summarise(result: ImportResult, view: View): Done {
  if (!('imported' in result)) {
    const { code, message } = result
    const shown = view.isJson ? listFault(result, code, message, view) : ''
    return { state: 'failed', shown, complaint: message }
  }
  const state = result.isRefused ? 'refused' : 'imported'
  const shown = view.isJson ? listResult(result, view) : layOutResult(result, view)
  return { state, shown, complaint: '', counts: countImport(result) }
}

function layOutResult(result: ReadResult, { language, colour, withSources }: View): string {
  return layOutImport(result, language, colour) + (withSources ? layOutSources(result, language) : '')
}

function listResult(result: ReadResult, { withSources }: View): object {
  const { file, output = '-', imported, accepted, isRefused } = result
  const { edition, issues, lost } = imported
  const sources = withSources ? { sources: traceSources(result) } : {}
  return { file, output: isRefused ? null : output, edition, issues, lost, accepted, ...sources }
}

function listFault({ file }: ImportResult, code: string, message: string, { withAccepted }: View): object {
  const issue = { id: code, code, severity: 'error', path: '', place: {}, message, params: {} }
  return {
    file,
    output: null,
    edition: null,
    issues: [issue],
    lost: [],
    ...(withAccepted && { accepted: [] }),
  }
}

function conclude(
  done: readonly Done[],
  view: View,
  toFiles: boolean,
  report: string | undefined,
  notes: string,
): Outcome {
  const has = (state: Done['state']) => done.some((each) => each.state === state)
  const code: ExitCode = has('failed') ? 2 : has('refused') ? 1 : 0
  const told = view.isJson ? writeJson(done.map(({ shown }) => shown)) : layOut(done, view.language)
  // Standard error is one JSON document where the report takes standard output.
  const remarks = view.isJson && !toFiles ? '' : notes
  const failed = view.isJson ? [] : done.filter(({ complaint }) => complaint !== '')
  const complaints = failed.map(({ complaint }) => `${complaint}\n`).join('') + remarks
  if (toFiles) return { code, out: told, ...(complaints !== '' && { err: complaints }) }
  return { code, ...(report !== undefined && { out: report }), err: told + complaints }
}

function layOut(done: readonly Done[], language: Language): string {
  const files = done.map(({ shown }) => String(shown)).join('')
  return done.length > 1 ? `${files}\n${sayTotals(done, language)}\n` : files
}

/** One line on all files together. */
function sayTotals(done: readonly Done[], language: Language): string {
  const count = (state: Done['state']) => done.filter((each) => each.state === state).length
  const [imported, refused, failed] = [count('imported'), count('refused'), count('failed')]
  const counts = done.flatMap((each) => each.counts ?? [])
  const sum = (name: keyof ImportCounts) => counts.reduce((total, each) => total + each[name], 0)
  const totals = sayCounts(
    {
      cells: sum('cells'),
      allCells: sum('allCells'),
      guess: sum('guess'),
      likely: sum('likely'),
      certain: sum('certain'),
      lost: sum('lost'),
    },
    language,
  )
  const zh = [
    `${imported} 个已导入`,
    refused > 0 && `${refused} 个有猜测而未写入`,
    failed > 0 && `${failed} 个未能导入`,
  ]
  const en = [
    `${imported} imported`,
    refused > 0 && `${refused} not written because of guesses`,
    failed > 0 && `${failed} could not be imported`,
  ]
  const parts = (list: readonly (string | false)[], joint: string) => list.filter(Boolean).join(joint)
  const all = counts.length > 0 ? totals : ''
  return language === 'zh'
    ? `共 ${done.length} 个文件：${parts(zh, '，')}。${all}`
    : `${done.length} files: ${parts(en, ', ')}. ${all}`.trimEnd()
}
