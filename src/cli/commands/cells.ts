// `cells`: writes the figures of a report as a flat list.

import { showUnseen } from '../../issue/describe.js'
import type { Language } from '../../issue/issue.js'
import { describePlace } from '../../issue/place.js'
import { type CellRow, listCells } from '../../report/cells.js'
import { writeCellsCsv } from '../../report/cells-file.js'
import { deliver } from '../deliver.js'
import { openFormats } from '../formats.js'
import { nameInput } from '../input.js'
import type { Arguments, Outcome } from '../outcome.js'
import { readJsonFile } from '../report-file.js'

/**
 * List figures.
 *
 * @param options
 *   The file; `to`, `output`.
 * @returns
 *   CSV or JSON, one entry per cell; code 1 where a cell holds no number. What it holds is listed as it is, so that
 *   `fill` stumbles over it.
 * @throws {ToolkitError}
 *   When the file can't be read, or is a report that the profile is not for.
 */
export async function run({ files, values, flags, language }: Arguments): Promise<Outcome> {
  const [file = '-'] = files
  const { modelOf, refuseOther } = await openFormats(values.profile)
  const { value } = readJsonFile(file)
  refuseOther(value)
  const cells = listCells(value, { language, model: modelOf(value) })
  const data = values.to === 'csv' ? writeCellsCsv(cells) : writeLines(cells)
  const faults = describeFaults(cells, language).map((line) => showUnseen(`${nameInput(file)}: ${line}`))
  return deliver(data, {
    output: values.output,
    inputs: [file],
    force: flags.has('force'),
    language,
    ...(faults.length > 0 && { code: 1, err: `${faults.join('\n')}\n` }),
  })
}

/** A JSON array with one cell per line, so that two reports can be compared line by line. */
function writeLines(cells: readonly CellRow[]): string {
  const lines = cells.map(
    ({ unreadable, ...cell }) => `  ${JSON.stringify({ ...cell, value: unreadable ?? cell.value })}`,
  )
  return `[\n${lines.join(',\n')}\n]\n`
}

/** A line for each cell that holds something else, and one for all that hold nothing. */
function describeFaults(cells: readonly CellRow[], language: Language): string[] {
  const unreadable = cells.flatMap((cell) => {
    const found = cell.unreadable
    if (found === undefined) return []
    const where = describePlace(cell, language)
    return [language === 'zh' ? `${where}：“${found}”不是数字` : `${where}: “${found}” is not a number`]
  })
  const missing = cells.filter((cell) => cell.value === null && cell.unreadable === undefined)
  const [first] = missing
  if (!first) return unreadable
  const count = missing.length
  const summary =
    language === 'zh'
      ? `有 ${count} 格没有数字，如 ${first.path}，已留空`
      : `${count} cells hold no number, such as ${first.path}; they are left blank`
  return [...unreadable, summary]
}
