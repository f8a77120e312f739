// What a report is before it is written in some markup: sections of headings, paragraphs and tables, where a table is
// rows and columns of labels. Damages change it, styles write it.

import type { TableName } from './labels.js'

/** A report as an office has it before its eyes. */
export interface Paper {
  readonly agency: string
  readonly year: number
  /** The title, one string per line. */
  title: string[]
  lead: string[]
  sections: PaperSection[]
}

/** A section: its heading, if it has one, and what stands below. */
export interface PaperSection {
  readonly name: string
  heading: string | null
  parts: Part[]
}

/** A part of a section. */
export type Part =
  | { readonly kind: 'paragraph'; text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  /** A page number in a text; the markup of web pages has none. */
  | { readonly kind: 'page'; readonly text: string }
  | TablePart

/** A table as printed: several charts on top of each other. */
export interface TablePart {
  readonly kind: 'table'
  readonly name: TableName
  charts: Chart[]
}

/** Rows and columns under one header. */
export interface Chart {
  /** Words across the chart above its header. */
  title: Label | null
  /** Words where row labels and column labels meet. */
  corner: Label
  /** Labels of each column from the outermost in; neighbours that share a label have the same object. */
  columns: Label[][]
  rows: ChartRow[]
  /** Which rows of the header are left out. */
  headless: 'none' | 'all' | 'last' | 'first'
  /** Least number of columns for row labels. */
  depth: number
  /** Words above a column of running numbers in front. */
  serial: string | null
  /** Where a label stands that has fewer levels than others: over all rows of the header, or its group does. */
  tall: 'leaf' | 'group'
}

/** A row of a chart: labels and figures, or one text over the whole width. */
export interface ChartRow {
  /** From the outermost in; neighbours that share a label have the same object. */
  labels: Label[]
  fields: Field[]
  /** Text of a row that is no row of the table: a footnote, a page number. */
  note?: string
}

/** Words of a row or column. */
export interface Label {
  text: string
  /** The official wording. */
  readonly official: string
  /** Whether the cell itself is missing, so that the row is short of one. */
  isDropped?: boolean
}

/** A printed figure. */
export interface Field {
  /** JSON Pointer; absent where the figure is none of the form's. */
  readonly path?: string
  /** What is printed, as a number; null where nothing is. */
  value: number | null
  text: string
}

/**
 * Make a label that says what is official.
 *
 * @param text
 *   Its words.
 */
export function makeLabel(text: string): Label {
  return { text, official: text }
}

/**
 * List the tables of a report in printed order.
 *
 * @param paper
 *   The report.
 */
export function listTables(paper: Paper): TablePart[] {
  return paper.sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'))
}

/**
 * List the rows with figures of a report in printed order.
 *
 * @param paper
 *   The report.
 * @param name
 *   Only of this table.
 */
export function listRows(
  paper: Paper,
  name?: TableName,
): { chart: Chart; row: ChartRow; table: TablePart }[] {
  return listTables(paper)
    .filter((table) => name === undefined || table.name === name)
    .flatMap((table) => table.charts.flatMap((chart) => chart.rows.map((row) => ({ chart, row, table }))))
    .filter(({ row }) => row.note === undefined)
}
