// The numbers of a table → their texts, each under one name, with the marks of notes.

import { cellName } from '../../model/cell-name.js'
import type { CellPlan } from '../../report/plan.js'
import { formatNumber, readObject } from './values.js'

/** Texts of a table's cells by name: the pointer within the table with `_` for `/`. */
export type CellTexts = Record<string, string>

/**
 * Write the numbers of a table as texts.
 *
 * @param plan
 *   The numbers the table has.
 * @param value
 *   The table's object in the report.
 * @returns
 *   One text for each number.
 * @throws {ToolkitError}
 *   When a number is missing or something else.
 */
export function viewCells(plan: CellPlan, value: unknown): CellTexts {
  const texts: CellTexts = {}
  writeCells(plan, value, texts)
  return texts
}

function writeCells(plan: CellPlan, value: unknown, texts: CellTexts): void {
  const values = readObject(value, plan.path)
  for (const child of plan.children) {
    if (child.children.length > 0) writeCells(child, values[child.key], texts)
    else texts[child.name] = formatNumber(values[child.key], child.path)
  }
}

/**
 * Put a mark behind the number of a cell.
 *
 * @param texts
 *   Texts of the table; changed.
 * @param table
 *   JSON Pointer of the table.
 * @param path
 *   JSON Pointer of the cell.
 * @param mark
 *   What to put behind it.
 * @returns
 *   Whether the pointer leads to a cell of the table.
 */
export function markCell(texts: CellTexts, table: string, path: string, mark: string): boolean {
  const name = path.startsWith(`${table}/`) ? cellName(table, path) : ''
  if (!Object.hasOwn(texts, name)) return false
  texts[name] += mark
  return true
}
