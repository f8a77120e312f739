// Grids and pictures among the prose → simple tables and figures, as far as the format allows them.

import type { Model } from '../../../model/types.js'
import { sayWord } from '../../../report/words.js'
import type { FigureBlock, GridBlock, SourceCell } from '../../document.js'
import type { Draft } from '../../draft.js'
import { cleanLine } from '../plain-text.js'

const MOST_COLUMNS = 30
const MOST_ROWS = 500
const LONGEST_CELL = 2000
const LONGEST_LINE = 500

/**
 * Read a table of the prose: one header row, no merged cells.
 *
 * @param grid
 *   The grid.
 * @param path
 *   JSON Pointer of the block to be.
 * @param draft
 *   Takes a finding where the table had to be simplified; changed.
 * @returns
 *   The table; a paragraph for each row where it is none.
 */
export function readSimpleTable(grid: GridBlock, path: string, draft: Draft): unknown[] {
  const rows = grid.rows
    .map(({ cells }) => cells.flatMap(spread))
    .filter((row) => row.some((text) => text !== ''))
  const width = rows.reduce((most, row) => Math.max(most, lengthOf(row)), 0)
  const isTable = rows.length >= 2 && width >= 2 && width <= MOST_COLUMNS && rows.length <= MOST_ROWS
  const caption = cleanLine(grid.caption ?? '').slice(0, LONGEST_LINE)
  if (!isTable || rows.flat().some((text) => text.length > LONGEST_CELL)) {
    const lines = rows.map((row) => row.filter((text) => text !== '').join(' '))
    return [caption, ...lines].filter((text) => text !== '').map((text) => ({ type: 'paragraph', text }))
  }
  const isMerged = grid.rows.some(({ cells }) =>
    cells.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1),
  )
  if (isMerged || rows.some((row) => lengthOf(row) !== width)) {
    draft.findings.push({ code: 'table-simplified', certainty: 'likely', path, origin: grid.origin })
  }
  const fitted = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  const [header = [], ...body] = fitted
  return [{ type: 'table', ...(caption !== '' && { caption }), header, rows: body }]
}

/** A merged cell leaves empty ones behind it. */
function spread({ text, colspan }: SourceCell): string[] {
  return [
    cleanLine(text.replaceAll('\n', '')),
    ...Array.from({ length: Math.min(colspan, MOST_COLUMNS) - 1 }, () => ''),
  ]
}

function lengthOf(row: readonly string[]): number {
  return row.findLastIndex((text) => text !== '') + 1
}

/** As the schema has it. */
const SOURCE = /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp);base64,|[^:?#/]+(?:\/[^:]*)?$|\/[^:]*$)/

/**
 * Read a picture.
 *
 * @param model
 *   The edition.
 * @param figure
 *   The picture.
 * @param path
 *   JSON Pointer of the block to be.
 * @param draft
 *   Takes a finding where words or address are missing; changed.
 * @returns
 *   The figure, or nothing where its address is not allowed.
 */
export function readFigure(model: Model, figure: FigureBlock, path: string, draft: Draft): unknown[] {
  const { src, origin } = figure
  const words = [figure.alt, figure.caption].map((text) => cleanLine((text ?? '').replaceAll('\n', ' ')))
  const [alt = '', caption = ''] = words.map((text) => text.slice(0, LONGEST_LINE))
  if (!SOURCE.test(src) || src.length > 5_000_000) {
    const text = [alt, caption, src.slice(0, 200)].filter((each) => each !== '').join(' ')
    draft.findings.push({ code: 'figure-left-out', certainty: 'certain', path: '', origin, text })
    return []
  }
  const used = alt || caption || sayWord(model, 'figure')
  if (alt === '') {
    draft.findings.push({
      code: 'figure-without-words',
      certainty: 'certain',
      path,
      origin,
      params: { used },
    })
  }
  return [{ type: 'figure', src, alt: used, ...(caption !== '' && { caption }) }]
}
