// A report → its rows: one per cell, one with all cells, one per issue.

import type { Language } from '../issue/issue.js'
import { readNumber, readPointer } from '../model/pointer.js'
import { CELLS, ISSUES, layOutWide, REPORT_COLUMNS, REPORT_PATHS, type Relation } from '../model/relations.js'
import type { Model } from '../model/types.js'
import { LABEL_JOINT, readCell } from '../report/cells.js'
import { bringTo, type ExportEditions } from './editions.js'
import { toDecimalUnits, toInteger, toText, type Value } from './value.js'

/** A report and what it is called; where last year's is given, issues over two years are found too. */
export interface NamedReport {
  /** Tells it from the others: a path, or a line of a file. */
  readonly name: string
  /** The report; of any shape. */
  readonly report: unknown
  readonly previous?: unknown
}

/** What the rows of an export are. */
export type RowKind = 'cells' | 'wide' | 'issues'

/** Values in the order of the columns. */
export type Row = readonly Value[]

/** A relation and how a report fills it. */
export interface RowSource extends Relation {
  readonly kind: RowKind
  /** The edition of a wide one. */
  readonly model?: Model
  /** The rows of one report. */
  rowsOf(entry: NamedReport): Row[]
}

/**
 * List cells as rows.
 *
 * @param formats
 *   The editions there are.
 * @param language
 *   Language of the labels.
 * @returns
 *   One row per cell, in printed order.
 */
export function openCells(formats: ExportEditions, language: Language): RowSource {
  const known = new Map<Model, readonly KnownCell[]>()
  return {
    ...CELLS,
    kind: 'cells',
    rowsOf: (entry) => {
      const model = formats.modelOf(entry.report)
      const cells = known.get(model) ?? describeCells(model, language)
      known.set(model, cells)
      const head = readHead(entry, model)
      return cells.map(({ path, row, unit, summable }) => {
        const { value, unreadable } = readCell(entry.report, path)
        const fits = value !== null && toDecimalUnits(value) !== undefined
        const written = fits ? null : value === null ? toText(unreadable) : String(value)
        return [...head, path, ...row, unit, summable, fits ? value + 0 : null, written]
      })
    },
  }
}

/**
 * Put all cells of a report into one row.
 *
 * @param formats
 *   The editions there are.
 * @param model
 *   The edition that gives the columns. Reports of earlier editions are brought to it, those of later ones left out.
 * @returns
 *   One row per report. A cell without a number, or with one that a column can't hold exactly, is null.
 */
export function openWide(formats: ExportEditions, model: Model): RowSource {
  const { name, columns, cells } = layOutWide(model)
  return {
    name,
    columns,
    kind: 'wide',
    model,
    rowsOf: (entry) => {
      const own = formats.modelOf(entry.report)
      const report = bringTo(own, entry.report, model)
      if (report === undefined) return []
      const values = cells.map(({ cell }) => {
        const value = readNumber(report, cell.path)
        return value !== undefined && toDecimalUnits(value) !== undefined ? value : null
      })
      return [[...readHead(entry, own), ...values]]
    },
  }
}

/**
 * List issues as rows.
 *
 * @param formats
 *   The editions there are.
 * @param language
 *   Language of labels and messages.
 * @returns
 *   One row per issue, in the validator's order.
 */
export function openIssues(formats: ExportEditions, language: Language): RowSource {
  return {
    ...ISSUES,
    kind: 'issues',
    rowsOf: (entry) => {
      const { report, previous } = entry
      const head = readHead(entry, formats.modelOf(report))
      const { issues } = formats.validate(report, { language, ...(previous !== undefined && { previous }) })
      return issues.map(({ code, severity, path, place, message, params }) => [
        ...head,
        ...[code, severity, toText(path), toText(place.table)],
        ...[place.row, place.column].map((labels) => toText(labels?.join(LABEL_JOINT))),
        ...[toText(message), toText(JSON.stringify(params))],
      ])
    },
  }
}

/** What of a cell is the same in every report. */
interface KnownCell {
  readonly path: string
  /** Labels of the table, the row and the column. */
  readonly row: readonly string[]
  readonly unit: string | null
  readonly summable: string | null
}

function describeCells(model: Model, language: Language): KnownCell[] {
  return model.tables.flatMap(({ caption, cells }) =>
    cells.map(({ path, row, column, unit = null, summable = null }) => ({
      path,
      row: [[caption], row, column].map((labels) => labels.map((label) => label[language]).join(LABEL_JOINT)),
      unit,
      summable,
    })),
  )
}

function readHead({ name, report }: NamedReport, model: Model): Value[] {
  return REPORT_COLUMNS.map((column) => {
    if (column.name === 'report') return toText(name)
    if (column.name === 'edition') return model.edition
    const value = readPointer(report, REPORT_PATHS[column.name as keyof typeof REPORT_PATHS])
    return column.type === 'integer' ? toInteger(value) : toText(value)
  })
}
