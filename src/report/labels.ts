// Labels as people and programs write them → the cells of a table they mean. What differs in width, blanks,
// punctuation, numbering or remarks in brackets still matches; what means several cells, or none, is said.

import { findNearest } from '../issue/nearest.js'
import type { Cell, Label, Model, Table, Text } from '../model/types.js'

/** Where a figure stands, in words. A part that is left out or empty may be anything. */
export interface WrittenPlace {
  /** Caption or name of the table. */
  readonly table?: string
  /** Row labels from the outermost in; outer ones may be left out, the innermost not. */
  readonly row?: readonly string[]
  /** Column labels in the same way. */
  readonly column?: readonly string[]
}

/** A cell and its table. */
export interface FoundCell {
  readonly table: Table
  readonly cell: Cell
}

/** Why no cell was found: a label that is nowhere, labels that do not meet, or several cells that fit. */
export type PlaceFault =
  | {
      readonly fault: 'unknown-label'
      readonly label: string
      readonly suggestion?: string
      /** What it would be a label of: rows and columns may be swapped. */
      readonly known?: 'row' | 'column'
    }
  | { readonly fault: 'no-such-cell' }
  | { readonly fault: 'ambiguous'; readonly candidates: readonly Cell[] }

/**
 * Find the cell that labels mean.
 *
 * @param model
 *   The edition.
 * @param place
 *   The labels as written: official, English, short or alternative wording.
 * @returns
 *   The one cell that fits best, or why there is none.
 */
export function findCellByLabels(model: Model, place: WrittenPlace): FoundCell | PlaceFault {
  const tables = selectTables(model, place.table)
  if (tables.length === 0) return explainUnknown(place.table ?? '', listCaptions(model))
  const labels = new Set(
    tables.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.row, ...cell.column])),
  )
  const written = { row: joinParts(place.row, labels), column: joinParts(place.column, labels) }
  const row = listPathForms(written.row)
  const column = listPathForms(written.column)
  const found = tables.flatMap((table) =>
    table.cells.map((cell) => ({
      table,
      cell,
      rank: Math.max(rankPath(row, cell.row), rankPath(column, cell.column)),
    })),
  )
  const best = Math.min(...found.map(({ rank }) => rank))
  const fitting = found.filter(({ rank }) => rank === best)
  const [first] = fitting
  if (first === undefined || best === NONE) return explainNone(tables, written)
  if (fitting.length > 1) return { fault: 'ambiguous', candidates: fitting.map(({ cell }) => cell) }
  return { table: first.table, cell: first.cell }
}

/**
 * Tell how well a written label fits one of the model.
 *
 * @param written
 *   The label as written.
 * @param label
 *   The label of the model.
 * @returns
 *   0 where it is the same text; 1 but for width, blanks and punctuation; 2 but for its number; 3 but for remarks in
 *   brackets; infinity where it is another label.
 */
export function rankLabel(written: string, label: Label): number {
  return rankForms(listForms(written), label)
}

const NONE = Number.POSITIVE_INFINITY

function rankForms(forms: Forms, label: Label): number {
  const rank = listKnownForms(label).findIndex((known, index) => known.has(forms[index] ?? ''))
  return rank < 0 ? NONE : rank
}

/** A label in forms that forgive more and more. */
type Forms = readonly string[]

function listForms(label: string): Forms {
  const plain = label.normalize('NFKC').toLowerCase().trim()
  const bare = plain.replace(NUMBER, '')
  const forms = [label, keepLetters(plain), keepLetters(bare), keepLetters(bare.replace(REMARK, ''))]
  return forms.map((form, index) => (form === '' ? (forms[index - 1] ?? '') : form))
}

const NUMBER = /^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,]|\(\d+\)|\d+[、.,)]|[ivx]+\.)\s*/
/** In brackets, but for the number of a clause. */
const REMARK = /\((?![一二三四五六七八九十\d]+\))[^()]*\)/g

function keepLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

const knownForms = new WeakMap<Label, readonly ReadonlySet<string>[]>()

/** The same forms of every wording of a label; made once. */
function listKnownForms(label: Label): readonly ReadonlySet<string>[] {
  const known = knownForms.get(label)
  if (known) return known
  const words = [label.zh, label.en, label.short?.zh, label.short?.en, ...(label.aliases ?? [])]
  const forms = words.flatMap((word) => (word === undefined ? [] : [listForms(word)]))
  const sets = [0, 1, 2, 3].map((index) => new Set(forms.map((each) => each[index] ?? '')))
  knownForms.set(label, sets)
  return sets
}

function selectTables(model: Model, written: string | undefined): readonly Table[] {
  if (written === undefined || written.trim() === '') return model.tables
  const named = model.tables.filter((table) => table.name === written.trim())
  if (named.length > 0) return named
  const ranks = model.tables.map((table) => rankLabel(written, captionOf(model, table)))
  const best = Math.min(...ranks)
  return best === NONE ? [] : model.tables.filter((_, index) => ranks[index] === best)
}

/** The section's heading is the caption, and has the other wordings. */
function captionOf(model: Model, table: Table): Label {
  return model.sections.find((section) => section.name === table.name)?.label ?? table.caption
}

function listCaptions(model: Model): readonly Text[] {
  return model.tables.map((table) => captionOf(model, table))
}

/** A label that has a slash in it was taken for two where a file of figures joins labels by slashes. */
function joinParts(written: readonly string[] = [], labels: ReadonlySet<Label>): readonly string[] {
  const at = written.findIndex(
    (part, index) =>
      index + 1 < written.length &&
      !isAmong(part, labels) &&
      isAmong(`${part}/${written[index + 1]}`, labels),
  )
  if (at < 0) return written
  return [...written.slice(0, at), `${written[at]}/${written[at + 1]}`, ...written.slice(at + 2)]
}

function listPathForms(written: readonly string[] = []): readonly Forms[] {
  return written.filter((label) => label.trim() !== '').map(listForms)
}

/** The worst of the labels; half a step more where outer ones are left out. */
function rankPath(written: readonly Forms[], labels: readonly Label[]): number {
  if (written.length === 0) return labels.length === 0 ? 0 : 0.5
  let left = written.length
  let worst = 0
  for (let index = labels.length - 1; index >= 0 && left > 0; index--) {
    const label = labels[index]
    const rank = label ? rankForms(written[left - 1] ?? [], label) : NONE
    // The innermost label names the row or column: without it only a group would be named.
    if (rank === NONE && index === labels.length - 1) return NONE
    if (rank === NONE) continue
    worst = Math.max(worst, rank)
    left -= 1
  }
  if (left > 0) return NONE
  return written.length < labels.length ? worst + 0.5 : worst
}

/** The first label that is nowhere in the tables; else all are known, but not in one place. */
function explainNone(tables: readonly Table[], { row = [], column = [] }: WrittenPlace): PlaceFault {
  const cells = tables.flatMap((table) => table.cells)
  const rows = new Set(cells.flatMap((cell) => cell.row))
  const columns = new Set(cells.flatMap((cell) => cell.column))
  for (const [written, labels, others, known] of [
    [row, rows, columns, 'column'],
    [column, columns, rows, 'row'],
  ] as const) {
    const unknown = written.find((text) => text.trim() !== '' && !isAmong(text, labels))
    if (unknown === undefined) continue
    if (isAmong(unknown, others)) return { fault: 'unknown-label', label: unknown, known }
    return explainUnknown(unknown, [...labels])
  }
  return { fault: 'no-such-cell' }
}

function isAmong(text: string, labels: ReadonlySet<Label>): boolean {
  return [...labels].some((label) => rankLabel(text, label) !== NONE)
}

function explainUnknown(label: string, labels: readonly Text[]): PlaceFault {
  const bare = (text: string) => listForms(text)[2] ?? ''
  const words = new Map(labels.flatMap(({ zh, en }) => [[bare(zh), zh] as const, [bare(en), en] as const]))
  const part = bare(label)
  // Half a label is no slip of the pen: the shortest that holds it is meant most likely.
  const holding = part.length < 2 ? [] : [...words.keys()].filter((word) => word.includes(part))
  const [shortest] = holding.sort((left, right) => left.length - right.length)
  const suggestion = words.get(findNearest(part, words.keys()) ?? shortest ?? '')
  return { fault: 'unknown-label', label, ...(suggestion !== undefined && { suggestion }) }
}
