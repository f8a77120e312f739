// What reading one table needs at hand: its axes, the recognisers of their labels, and what cells hold.

import type { Model, Table } from '../../model/types.js'
import { type Axes, type Axis, axesOf } from './axis.js'
import { foldLabel, foldWithoutRemarks } from './labels.js'
import { makeRecogniser, type Recogniser } from './recognise.js'
import { type CellContent, parseCell } from './value.js'

/** Everything known about the table that is being read. */
export interface Scope {
  readonly model: Model
  readonly table: Table
  readonly axes: Axes
  /** Whether the document has rows and columns swapped. */
  readonly isTurned: boolean
  readonly rows: Recogniser
  /** Recogniser of an axis of columns. */
  readonly columns: (axis: Axis) => Recogniser
  /** Whether the text is wording of the form that names no row and no column. */
  readonly isWord: (text: string) => boolean
  /** Whether such wording begins with the text. */
  readonly isWordCut: (text: string) => boolean
  /** What a text holds, units apart. */
  readonly content: (text: string) => CellContent
}

/**
 * Gather what reading a table needs.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table.
 * @param isTurned
 *   Whether the document has rows and columns swapped.
 * @returns
 *   The scope; it remembers what it was asked, within bounds.
 */
export function makeScope(model: Model, table: Table, isTurned: boolean): Scope {
  const cache = isTurned ? turned : upright
  const known = cache.get(table)
  if (known) return known
  const made = newScope(model, table, isTurned)
  cache.set(table, made)
  return made
}

const upright = new WeakMap<Table, Scope>()
const turned = new WeakMap<Table, Scope>()

function newScope(model: Model, table: Table, isTurned: boolean): Scope {
  const axes = axesOf(model, table, isTurned)
  const recognisers = new Map(axes.columns.map((axis) => [axis, makeRecogniser(axis, HEADER_CUT)]))
  const contents = new Map<string, CellContent>()
  const units = listOwnUnits(table)
  return {
    model,
    table,
    axes,
    isTurned,
    rows: makeRecogniser(axes.rows, isTurned ? HEADER_CUT : ROW_CUT),
    columns: (axis) => recognisers.get(axis) ?? makeRecogniser(axis, HEADER_CUT),
    isWord: (text) => {
      const folded = foldLabel(text).replace(TABLE_NUMBER, '')
      return axes.words.has(folded) || axes.words.has(foldWithoutRemarks(text)) || CONTINUED.test(folded)
    },
    isWordCut: (text) => {
      const folded = foldLabel(text)
      return folded.length >= HEADER_CUT && [...axes.words].some((word) => word.startsWith(folded))
    },
    content: (text) => {
      const known = contents.get(text)
      if (known) return known
      if (contents.size >= MOST_KEPT) contents.clear()
      const made = units.reduce(
        (best, unit) => (best.kind === 'text' ? parseCell(text, unit) : best),
        parseCell(text),
      )
      contents.set(text, made)
      return made
    },
  }
}

/** Units of a table that are not known without it. */
function listOwnUnits({ cells }: Table): readonly string[] {
  const units = new Set(cells.flatMap(({ unit }) => unit ?? []))
  return [...units].filter((unit) => parseCell(`1${unit}`).kind === 'text')
}

/**
 * Tell whether a text names a column or a group of columns.
 *
 * @param scope
 *   The table.
 * @param text
 *   The text.
 * @param isLoose
 *   Whether cut and misprinted labels count.
 * @returns
 *   True when it does.
 */
export function isColumnLabel(scope: Scope, text: string, isLoose = false): boolean {
  return scope.axes.columns.some((axis) => {
    const { exact, groups, loose } = scope.columns(axis)(text)
    return exact.length > 0 || groups.length > 0 || (isLoose && (loose[0]?.likeness ?? 0) >= LIKE)
  })
}

/**
 * Tell whether a text names a row.
 *
 * @param scope
 *   The table.
 * @param text
 *   The text.
 * @param isLoose
 *   Whether cut and misprinted labels count.
 * @returns
 *   True when it does; a group of rows is none.
 */
export function isRowLabel(scope: Scope, text: string, isLoose = false): boolean {
  const { exact, loose } = scope.rows(text)
  return exact.length > 0 || (isLoose && (loose[0]?.likeness ?? 0) >= LIKE)
}

const MOST_KEPT = 4000
/** Narrow columns cut their headers to two letters; two letters of a row could be the start of many. */
const HEADER_CUT = 2
const ROW_CUT = 3
const TABLE_NUMBER = /^(?:附?表)[一二三四五六七八九十\d]{1,2}/
/** Says that a table goes on, or what it is counted in. */
const CONTINUED = /^(?:续?附?表[一二三四五六七八九十\d]{0,2}续?|续|接上[页表]|单位.{1,6})$/

/** From here on a label is taken for a spoilt form of another. */
const LIKE = 0.62
