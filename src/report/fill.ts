// A report and figures by path or by labels → the report with these figures, and an issue for each that has no place.

import { modelOf } from '../edition/models.js'
import type { Finding, Issue, Language, Param } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import { readNumber } from '../model/pointer.js'
import type { Cell, Model } from '../model/types.js'
import { describeSourceFinding } from './codes.js'
import { readFigure } from './figures.js'
import { findCellByLabels, type WrittenPlace } from './labels.js'
import { replaceAt } from './replace.js'

/** A figure to be filled in: where it belongs, by path or by labels, and its value. */
export interface CellInput extends WrittenPlace {
  /** JSON Pointer of the cell. */
  readonly path?: string
  /** The number, or its text; blank leaves the cell as it is. */
  readonly value?: unknown
  /** Line of the file it comes from, for messages; they count the entries where there is none. */
  readonly line?: number
}

/** Options of `fillCells`. */
export interface FillOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** The edition of the report. Default: the one it names. */
  readonly model?: Model
}

/** What `fillCells` did. */
export interface FillResult<Report> {
  /** A copy of the report with every figure that had a place. */
  readonly report: Report
  /** One issue per entry that was not used; empty when all were. */
  readonly issues: readonly Issue[]
  /** How many cells were filled, with another number or the same. */
  readonly filled: number
  /** The cells that held something else before, and their new numbers, by path. */
  readonly changes: ReadonlyMap<string, number>
  /** How many entries were blank. */
  readonly blank: number
}

/**
 * Fill figures into a report: the inverse of `listCells`.
 *
 * @param report
 *   The report; it is not changed.
 * @param entries
 *   Any part of the figures, in any order.
 * @param options
 *   Language and edition.
 * @returns
 *   The filled copy and what could not be filled in.
 * @example
 *   const { report, issues } = fillCells(empty, [{ row: ['行政处罚'], column: ['本年处理决定数量'], value: 20 }])
 */
export function fillCells<Report>(
  report: Report,
  entries: readonly CellInput[],
  options: FillOptions = {},
): FillResult<Report> {
  const { language = 'zh', model = modelOf(report) } = options
  const cells = new Map(
    model.tables.flatMap((table) => table.cells.map((cell) => [cell.path, cell] as const)),
  )
  const filled = new Map<string, { readonly value: number; readonly at: number }>()
  const findings: Finding[] = []
  let blank = 0
  for (const [index, entry] of entries.entries()) {
    const at: At = { row: index + 1, ...(entry.line !== undefined && { line: entry.line }) }
    const cell = findCell(model, cells, entry, at)
    const value = 'code' in cell ? cell : checkValue(cell, entry.value, at)
    const first = filled.get(cell.path)
    if (value === 'blank') blank += 1
    else if (typeof value !== 'number') findings.push(value)
    else if (first === undefined) filled.set(cell.path, { value, at: at.line ?? at.row })
    else if (first.value !== value) findings.push(complainTwice(cell.path, value, at, first))
  }
  const given = [...filled].map(([path, { value }]) => [path, value] as const)
  const changes = new Map(given.filter(([path, value]) => readNumber(report, path) !== value))
  return {
    report: replaceAt(report, changes) as Report,
    issues: findings.map((finding) => describeSourceFinding(model, finding, language)),
    filled: filled.size,
    changes,
    blank,
  }
}

type Cells = ReadonlyMap<string, Cell>

/** Which entry it is: its number and, where it has one, its line. */
type At = { readonly row: number; readonly line?: number }

function findCell(model: Model, cells: Cells, entry: CellInput, at: At): Cell | Finding {
  const hasLabels = [...(entry.row ?? []), ...(entry.column ?? [])].some((label) => label.trim() !== '')
  const byLabels = hasLabels || !entry.path ? findCellByLabels(model, entry) : undefined
  if (entry.path) {
    const cell = cells.get(entry.path)
    if (!cell) {
      const suggestion = findNearest(entry.path, cells.keys())
      return complain('unknown-cell', '', {
        ...at,
        found: entry.path.slice(0, 200),
        ...(suggestion && { suggestion }),
      })
    }
    // A path and labels that disagree come from a table in which rows were moved.
    if (!byLabels || 'fault' in byLabels || byLabels.cell === cell) return cell
    return complain('contradicting-cell', cell.path, { ...at, found: byLabels.cell.path })
  }
  if (!byLabels || !('fault' in byLabels))
    return byLabels?.cell ?? complain('unknown-cell', '', { ...at, found: '' })
  switch (byLabels.fault) {
    case 'unknown-label': {
      const { label, suggestion, known } = byLabels
      return complain('unknown-label', '', {
        ...at,
        label: label.slice(0, 200),
        ...(suggestion && { suggestion }),
        ...(known && { known }),
      })
    }
    case 'ambiguous': {
      const { candidates } = byLabels
      const some = candidates.slice(0, 3).map((cell) => cell.path)
      return complain('ambiguous-cell', '', { ...at, count: candidates.length, candidates: some })
    }
    default:
      return complain('unknown-cell', '', { ...at, found: showLabels(entry) })
  }
}

function showLabels({ table, row = [], column = [] }: WrittenPlace): string {
  return [table ?? '', row.join(' / '), column.join(' / ')]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 200)
}

function checkValue(cell: Cell, written: unknown, at: At): number | 'blank' | Finding {
  const value = readFigure(written)
  if (value === 'blank') return value
  const found = String(written).slice(0, 100)
  if (value === undefined) return complain('unreadable-number', cell.path, { ...at, found })
  if (cell.integer && !Number.isInteger(value))
    return complain('wrong-type', cell.path, {
      ...at,
      expected: 'integer',
      found: value,
      foundType: 'number',
    })
  if (value < cell.minimum)
    return complain('out-of-range', cell.path, { ...at, found: value, minimum: cell.minimum })
  if (value > cell.maximum)
    return complain('out-of-range', cell.path, { ...at, found: value, maximum: cell.maximum })
  return value
}

function complainTwice(
  path: string,
  value: number,
  at: At,
  first: { readonly value: number; readonly at: number },
): Finding {
  return complain('cell-given-twice', path, { ...at, found: value, first: first.at, expected: first.value })
}

function complain(code: string, path: string, params: Readonly<Record<string, Param>>): Finding {
  return { code, severity: 'error', path, params }
}
