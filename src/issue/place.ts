// JSON Pointer → where that is, in the official words of the form.

import { followPath } from '../model/lookup.js'
import type { Cell, Label, Model, Table } from '../model/types.js'
import type { Language, Place } from './issue.js'

/**
 * Say where a JSON Pointer leads.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer into a report.
 * @param language
 *   Language of the words; Chinese gives the official wording.
 * @returns
 *   Table, row and column for a cell; the labels of the field for everything else.
 */
export function findPlace(model: Model, path: string, language: Language = 'zh'): Place {
  const words = (labels: readonly Label[]) => labels.map((label) => label[language])
  const found = findCell(model, path)
  if (found) {
    const { table, cell } = found
    return { table: table.caption[language], row: words(cell.row), column: words(cell.column) }
  }
  const field = followPath(model, path).flatMap((step) =>
    'index' in step ? [String(step.index + 1)] : [step.field.label?.[language] ?? step.field.name],
  )
  return field.length > 0 ? { field } : {}
}

/**
 * Find a cell of a statutory table.
 *
 * @param model
 *   The edition.
 * @param path
 *   JSON Pointer of the cell.
 * @returns
 *   The cell and its table, if there is one at the path.
 */
export function findCell(model: Model, path: string): { table: Table; cell: Cell } | undefined {
  return indexCells(model).get(path)
}

const indexes = new WeakMap<Model, ReadonlyMap<string, { table: Table; cell: Cell }>>()

/** The cells of an edition by path; made once. */
function indexCells(model: Model): ReadonlyMap<string, { table: Table; cell: Cell }> {
  const known = indexes.get(model)
  if (known) return known
  const index = new Map(
    model.tables.flatMap((table) => table.cells.map((cell) => [cell.path, { table, cell }] as const)),
  )
  indexes.set(model, index)
  return index
}

/**
 * Put a place into one line.
 *
 * @param place
 *   Where.
 * @param language
 *   Language of the words that join its parts.
 * @returns
 *   Such as `「四、结转下年度继续办理」行「自然人」列`; empty for the report as a whole.
 */
export function describePlace(place: Place, language: Language): string {
  const join = (labels: readonly string[] | undefined) => (labels ?? []).join(' / ')
  if (!place.table) return join(countItems(place.field ?? [], language))
  return `${place.table}${language === 'zh' ? '：' : ', '}${describeCell(place, language)}`
}

/**
 * Put the row and the column of a place into words.
 *
 * @param place
 *   A place in a table.
 * @param language
 *   Language of the words that join its parts.
 * @returns
 *   Such as `「四、结转下年度继续办理」行「自然人」列`.
 */
export function describeCell({ row = [], column = [] }: Place, language: Language): string {
  const [rows, columns] = [row.join(' / '), column.join(' / ')]
  if (language === 'zh') return `${rows && `「${rows}」行`}「${columns}」列`
  return `${rows && `row “${rows}”, `}column “${columns}”`
}

/** Put the numbers of items to the lists they stand in: no label and no field name is a number. */
function countItems(field: readonly string[], language: Language): string[] {
  const joined: string[] = []
  for (const step of field) {
    if (!/^[0-9]+$/.test(step)) joined.push(step)
    else joined.push(`${joined.pop() ?? ''}${language === 'zh' ? `第 ${step} 项` : `, item ${step}`}`)
  }
  return joined
}
