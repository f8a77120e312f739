// `aggregate`: drafts the report on an area as the sum of others, or holds one against them.

import { resolve } from 'node:path'
import type { PartsCode } from '../../aggregate/codes.js'
import {
  type Aggregated,
  aggregateReports,
  type Part,
  readReasons,
  reconcile,
} from '../../aggregate/index.js'
import { hasErrors } from '../../check/check-text.js'
import { showUnseen } from '../../issue/describe.js'
import { ToolkitError } from '../../issue/error.js'
import type { Issue } from '../../issue/issue.js'
import { readRoster } from '../../roster/index.js'
import { groupAlike } from '../alike.js'
import { deliver, writeReport } from '../deliver.js'
import { openFormats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import { listReportFiles } from '../list-files.js'
import type { Arguments, Outcome } from '../outcome.js'
import { layOutIssues } from '../pretty.js'
import { readJsonFile } from '../report-file.js'
import { writeJson } from '../verdict.js'

/**
 * Draft or reconcile.
 *
 * @param options
 *   Files and folders of the parts; `parent`, `roster`, `reasons`, `agency`, `output`, `reporter`.
 * @returns
 *   The draft, and what is wrong on standard error; with `parent` what does not add up. Code 1 when an issue is an error,
 *   2 when a file could not be read.
 * @throws {ToolkitError}
 *   When roster, reasons or parent can't be read, or options do not go together.
 */
export async function run(options: Arguments): Promise<Outcome> {
  const { files, values, language } = options
  refuseMixture(values)
  const apart = [values.parent, values.output].flatMap((file) => (file === undefined ? [] : resolve(file)))
  const named = listReportFiles(files).filter((file) => file === '-' || !apart.includes(resolve(file)))
  const { parts, complaints } = readParts(named, language)
  const roster =
    values.roster === undefined ? undefined : await readRoster(readInput(values.roster), values.roster)
  const inputs = [...named, ...[values.roster, values.parent, values.reasons].flatMap((file) => file ?? [])]
  const settings: Settings = { options, parts, inputs, ...(roster && { roster }) }
  const outcome = values.parent === undefined ? await draft(settings) : await compare(settings, values.parent)
  if (complaints === '') return outcome
  return { ...outcome, code: 2, err: `${outcome.err ?? ''}${complaints}` }
}

interface Settings {
  readonly options: Arguments
  readonly parts: readonly Part[]
  readonly inputs: readonly string[]
  readonly roster?: Awaited<ReturnType<typeof readRoster>>
}

async function draft({ options, parts, inputs, roster }: Settings): Promise<Outcome> {
  const { values, flags, language } = options
  const { agency, output, profile } = values
  const { modelOf } = await openFormats(profile)
  const drafted = aggregateReports(parts, {
    language,
    ...(agency !== undefined && { agency }),
    ...(roster && { roster }),
    ...(profile !== undefined && { model: modelOf(parts[0]?.report) }),
  })
  const { issues, report } = drafted
  return deliver(writeReport(report), {
    output,
    inputs,
    force: flags.has('force'),
    keep: true,
    language,
    code: hasErrors(issues) ? 1 : 0,
    err:
      values.reporter === 'json'
        ? writeJson({ counted: drafted.counted, issues })
        : layOutDraft(drafted, options),
  })
}

async function compare({ options, parts, inputs, roster }: Settings, file: string): Promise<Outcome> {
  const { values, flags, language } = options
  const { modelOf } = await openFormats(values.profile)
  const { value } = readJsonFile(file)
  const { reasons: source } = values
  const result = reconcile(value, parts, {
    language,
    model: modelOf(value),
    ...(roster && { roster }),
    ...(source !== undefined && { reasons: readReasons(readInput(source), nameInput(source)) }),
  })
  const { counted, lines, issues } = result
  const open = lines.filter(({ reasons }) => reasons.length === 0).length
  const head =
    language === 'zh'
      ? `${nameInput(file)}：计入 ${counted} 份报告；不相等的数据 ${lines.length} 项，其中未说明理由的 ${open} 项`
      : `${nameInput(file)}: reports added up: ${counted}; figures that do not add up: ${lines.length}, without a reason: ${open}`
  const shown =
    values.reporter === 'json'
      ? writeJson({ file, ...result })
      : `${showUnseen(head)}\n${layOut(issues, options)}`
  return deliver(shown, {
    output: values.output,
    inputs,
    force: flags.has('force'),
    keep: true,
    language,
    code: hasErrors(issues) ? 1 : 0,
  })
}

function layOutDraft({ counted, edition, issues }: Aggregated, options: Arguments): string {
  const head =
    options.language === 'zh'
      ? `计入 ${counted} 份报告，按 ${edition} 版汇总；文字部分留空，请补写后校验`
      : `Reports added up: ${counted}, in edition ${edition}; the prose is left empty: write it, then validate`
  return `${head}\n${layOut(issues, options)}`
}

function layOut(issues: readonly Issue<PartsCode>[], { language, colour }: Arguments): string {
  return groupAlike(issues, language)
    .map(
      ({ shown, others }) =>
        layOutIssues(shown, language, colour) + (others === '' ? '' : `      ${others}\n`),
    )
    .join('')
}

/** A file that can't be read does not keep the others from being added up; the exit code says so. */
function readParts(
  files: readonly string[],
  language: Arguments['language'],
): { readonly parts: Part[]; readonly complaints: string } {
  const parts: Part[] = []
  let complaints = ''
  for (const file of files) {
    try {
      parts.push({ report: readJsonFile(file).value, source: nameInput(file) })
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error
      complaints += `${showUnseen(error.text[language])}\n`
    }
  }
  return { parts, complaints }
}

function refuseMixture({ parent, agency, reasons }: Arguments['values']): void {
  if (parent !== undefined && agency !== undefined) {
    throw new ToolkitError('wrong-option', {
      zh: '--agency 用于起草，--parent 用于核对，不能同时使用',
      en: '--agency is for a draft and --parent for a report that is there: use one of them',
    })
  }
  if (parent !== undefined || reasons === undefined) return
  throw new ToolkitError('wrong-option', {
    zh: '--reasons 须与 --parent 同用：起草时没有可说明的差异',
    en: '--reasons goes with --parent: a draft has no differences to explain',
  })
}
