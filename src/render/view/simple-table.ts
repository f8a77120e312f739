// A simple table of the prose → its view: texts cut at their line breaks, columns of numbers known.

import type { SimpleTable } from '../../../generated/view.js'
import type { Model } from '../../model/types.js'
import { sayWord } from '../../report/words.js'
import { viewPassage } from './passage.js'
import { readList, readOptionalText, readTexts, type Values } from './values.js'

/**
 * Settle a simple table.
 *
 * @param block
 *   The block of the report.
 * @param place
 *   JSON Pointer of the block.
 * @param model
 *   The edition.
 * @returns
 *   The table; each cell says whether it stands in a column of numbers.
 * @throws {ToolkitError}
 *   When a cell is no text.
 */
export function viewSimpleTable(block: Values, place: string, model: Model): SimpleTable {
  const caption = readOptionalText(block, 'caption', place)
  const header = readTexts(block.header, `${place}/header`)
  const rows = readList(block.rows, `${place}/rows`).map((row, index) =>
    readTexts(row, `${place}/rows/${index}`),
  )
  const numeric = header.map((_text, column) => isColumnOfNumbers(rows, column))
  const viewCell = (text: string, column: number) => {
    const { text: first, more } = viewPassage(text)
    return { text: first, more, isNumber: numeric[column] ?? false }
  }
  const label = caption === '' ? sayWord(model, 'scroll') : caption
  return { caption, label, header: header.map(viewCell), rows: rows.map((row) => row.map(viewCell)) }
}

/** Empty cells and dashes say that there is no number; a column of nothing else is none. */
function isColumnOfNumbers(rows: readonly (readonly string[])[], column: number): boolean {
  let hasNumber = false
  for (const row of rows) {
    const text = row[column] ?? ''
    if (NUMBER.test(text)) hasNumber = true
    else if (!NOTHING.test(text)) return false
  }
  return hasNumber
}

const NOTHING = /^[-–—/\s]*$/
/** With a sign, separators of thousands and a percent or permille sign, if any. */
const NUMBER = /^\s*[-+\u2212]?\d[\d,]*(?:\.\d+)?\s?[%\uff05\u2030]?\s*$/
