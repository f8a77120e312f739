// A report → its rows: one per cell, one with all cells, one per issue.

import type { Language } from '../issue/issue.js'
import { readNumber, readPointer } from '../model/pointer.js'
import { CELLS, ISSUES, layOutWide, REPORT_COLUMNS, REPORT_PATHS, type Relation } from '../model/relations.js'
import type { Model } from '../model/types.js'
import { LABEL_JOINT, readCell } from '../report/cells.js'
import { bringTo, type ExportEditions } from './editions.js'
import { isDecimal, toInteger, toText, type Value } from './value.js'

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

/** The rows of one report, with what they share told once. A row is the head, its labels, its values. */
export interface RowBlock {
  /** What every row says of the report. */
  readonly head: Row
  /** Where the relation has labels, those of each row: the very same list for all reports of an edition. */
  readonly labels?: readonly Row[]
  readonly values: readonly Row[]
}

/** A relation and how a report fills it. */
export interface RowSource extends Relation {
  readonly kind: RowKind
  /** The edition of a wide one. */
  readonly model?: Model
  /** The rows of one report; undefined where it has none. */
  readBlock(entry: NamedReport): RowBlock | undefined
}

/**
 * Write out the rows of a report.
 *
 * @param block
 *   The rows.
 * @returns
 *   Each in full, in order.
 */
export function listRows({ head, labels, values }: RowBlock): Row[] {
  return values.map((own, index) => [...head, ...(labels?.[index] ?? []), ...own])
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
  const known = new Map<Model, KnownCells>()
  return {
    ...CELLS,
    kind: 'cells',
    readBlock: (entry) => {
      const model = formats.modelOf(entry.report)
      const { paths, labels } = known.get(model) ?? describeCells(model, language)
      known.set(model, { paths, labels })
      const values = paths.map((path) => {
        const { value, unreadable } = readCell(entry.report, path)
        if (value !== null && isDecimal(value)) return [value + 0, null]
        return [null, value === null ? toText(unreadable) : String(value)]
      })
      return { head: readHead(entry, model), labels, values }
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
    readBlock: (entry) => {
      const own = formats.modelOf(entry.report)
      const report = bringTo(own, entry.report, model)
      if (report === undefined) return undefined
      const values = cells.map(({ cell }) => {
        const value = readNumber(report, cell.path)
        return value !== undefined && isDecimal(value) ? value : null
      })
      return { head: readHead(entry, own), values: [values] }
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
    readBlock: (entry) => {
      const { report, previous } = entry
      const { issues } = formats.validate(report, { language, ...(previous !== undefined && { previous }) })
      const values = issues.map(({ code, severity, path, place, message, params }) => [
        ...[code, severity, toText(path), toText(place.table)],
        ...[place.row, place.column].map((labels) => toText(labels?.join(LABEL_JOINT))),
        ...[toText(message), toText(JSON.stringify(params))],
      ])
      return { head: readHead(entry, formats.modelOf(report)), values }
    },
  }
}

/** What of cells is the same in every report. */
interface KnownCells {
  readonly paths: readonly string[]
  readonly labels: readonly Row[]
}

function describeCells(model: Model, language: Language): KnownCells {
  const labels = model.tables.flatMap(({ caption, cells }) =>
    cells.map(({ path, row, column, unit = null, summable = null }) => {
      const words = [[caption], row, column].map((labels) =>
        labels.map((label) => label[language]).join(LABEL_JOINT),
      )
      return [path, ...words, unit, summable]
    }),
  )
  return { paths: model.tables.flatMap(({ cells }) => cells.map(({ path }) => path)), labels }
}

function readHead({ name, report }: NamedReport, model: Model): Value[] {
  return REPORT_COLUMNS.map((column) => {
    if (column.name === 'report') return toText(name)
    if (column.name === 'edition') return model.edition
    const value = readPointer(report, REPORT_PATHS[column.name as keyof typeof REPORT_PATHS])
    return column.type === 'integer' ? toInteger(value) : toText(value)
  })
}
