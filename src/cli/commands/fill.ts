// `fill`: puts figures from a list into a report; all of them, or nothing is written.

import { ToolkitError } from '../../issue/error.js'
import { readCells } from '../../report/cells-file.js'
import { editNumbers } from '../../report/edit-text.js'
import { type FillResult, fillCells } from '../../report/fill.js'
import { deliver, writeReport } from '../deliver.js'
import { openFormats } from '../formats.js'
import { nameInput, readInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { readJsonFile } from '../report-file.js'

/**
 * Fill figures in.
 *
 * @param options
 *   The file of the report; `cells`, `output`.
 * @returns
 *   The JSON of the report, different at the changed figures alone; code 1 and what is wrong when an entry has no place.
 * @throws {ToolkitError}
 *   When a file can't be read, or is a report that the profile is not for.
 */
export async function run({ files, values, flags, language }: Arguments): Promise<Outcome> {
  const [file = '-'] = files
  const { cells = '-', output } = values
  if (file === '-' && cells === '-') {
    throw new ToolkitError('wrong-option', {
      zh: '报告和数据不能都从标准输入读取',
      en: 'Report and figures cannot both come from standard input',
    })
  }
  const entries = readCells(readInput(cells), nameInput(cells))
  const { text, value } = readJsonFile(file)
  const { modelOf, refuseOther } = await openFormats(values.profile)
  refuseOther(value)
  const result = fillCells(value, entries, { language, model: modelOf(value) })
  if (result.issues.length > 0) {
    const list = result.issues.map((issue) => `${nameInput(cells)}: ${issue.message}\n`).join('')
    const advice = language === 'zh' ? '没有写入任何数据。\n' : 'Nothing was written.\n'
    return { code: 1, err: list + advice }
  }
  const err = describe(result, language)
  return deliver(editNumbers(text, result.changes) ?? writeReport(result.report), {
    output,
    inputs: [file, cells],
    force: flags.has('force'),
    language,
    err,
  })
}

function describe({ filled, changes, blank }: FillResult<unknown>, language: Arguments['language']): string {
  return language === 'zh'
    ? `读入 ${filled} 格，改动 ${changes.size} 格${blank > 0 ? `，另有 ${blank} 条为空` : ''}\n`
    : `${filled} cells read, ${changes.size} changed${blank > 0 ? `, ${blank} blank entries left alone` : ''}\n`
}
