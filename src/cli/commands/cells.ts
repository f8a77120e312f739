// `cells`: writes the figures of a report as a flat list.

import { type CellRow, listCells } from '../../report/cells.js'
import { writeCellsCsv } from '../../report/cells-file.js'
import { deliver } from '../deliver.js'
import type { Arguments, Outcome } from '../outcome.js'
import { readJsonFile } from '../report-file.js'

/**
 * List figures.
 *
 * @param options
 *   The file; `to`, `output`.
 * @returns
 *   CSV or JSON, one entry per cell.
 * @throws {ToolkitError}
 *   When the file can't be read.
 */
export function run({ files, values, flags, language }: Arguments): Outcome {
  const [file = '-'] = files
  const cells = listCells(readJsonFile(file).value, { language })
  const data = values.to === 'csv' ? writeCellsCsv(cells) : writeLines(cells)
  return deliver(data, { output: values.output, inputs: [file], force: flags.has('force') })
}

/** A JSON array with one cell per line, so that two reports can be compared line by line. */
function writeLines(cells: readonly CellRow[]): string {
  return `[\n${cells.map((cell) => `  ${JSON.stringify(cell)}`).join(',\n')}\n]\n`
}
