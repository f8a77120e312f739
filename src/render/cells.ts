// The numbers of a table → their texts, under the names they have in the report, with the marks of notes.

import type { CellPlan } from './plan.js'
import { formatNumber, readObject } from './values.js'

/** Texts of a table's cells, nested as the report nests the numbers. */
export interface CellTexts {
  [name: string]: string | CellTexts
}

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
  const values = readObject(value, plan.path)
  const texts: CellTexts = {}
  for (const { key, path, children } of plan.children ?? []) {
    texts[key] = children ? viewCells({ key, path, children }, values[key]) : formatNumber(values[key], path)
  }
  return texts
}

/**
 * Put a mark behind the number of a cell.
 *
 * @param texts
 *   Texts of the table; changed.
 * @param plan
 *   The numbers the table has.
 * @param path
 *   JSON Pointer of the cell.
 * @param mark
 *   What to put behind it.
 * @returns
 *   Whether the pointer leads to a cell of the table.
 */
export function markCell(texts: CellTexts, plan: CellPlan, path: string, mark: string): boolean {
  const next = plan.children?.find((child) => path === child.path || path.startsWith(`${child.path}/`))
  if (!next) return false
  const below = texts[next.key]
  if (typeof below === 'object') return markCell(below, next, path, mark)
  if (path !== next.path) return false
  texts[next.key] = below + mark
  return true
}

/**
 * Read the text of a cell.
 *
 * @param texts
 *   Texts of the table.
 * @param plan
 *   The numbers the table has.
 * @param path
 *   JSON Pointer of the cell.
 * @returns
 *   Its text; empty where there is no such cell.
 */
export function readCell(texts: CellTexts, plan: CellPlan, path: string): string {
  const next = plan.children?.find((child) => path === child.path || path.startsWith(`${child.path}/`))
  const below = next && texts[next.key]
  if (!next || below === undefined) return ''
  return typeof below === 'string' ? below : readCell(below, next, path)
}
