// A table of the model → its two axes: what rows and what columns there are, by their labels from the outermost in.
// The columns a row has depend on its small table, so every row knows its own axis of columns.

import type { Cell, Label, Model, Table } from '../../model/types.js'
import { foldLabel, foldWithoutRemarks, formsOf } from './labels.js'

/** A row or a column of the model. */
export interface Target {
  /** Place on its axis. */
  readonly index: number
  /** Labels from the outermost in; empty for the one row of a table without row headers. */
  readonly path: readonly Label[]
  /** Names of its groups, outermost first, each with those above it. */
  readonly groups: readonly string[]
}

/** A target a label may mean. */
export interface Candidate {
  readonly target: Target
  /** Whether the label is the official wording rather than a short form. */
  readonly isOfficial: boolean
}

/** Rows, or columns, in printed order. */
export interface Axis {
  readonly targets: readonly Target[]
  /** Folded spelling of an innermost label, alone or with its groups in front → what it may mean. */
  readonly leaves: ReadonlyMap<string, readonly Candidate[]>
  /** Folded spelling of a group's label → the groups it may mean. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Names of what stands directly in a group, by the group's name; the outermost under the empty name. */
  readonly children: ReadonlyMap<string, readonly string[]>
}

/** A row with its columns and cells. */
export interface RowTarget extends Target {
  readonly columns: Axis
  /** Its cells, one for each column. */
  readonly cells: readonly Cell[]
  /** JSON Pointer its cells have in common. */
  readonly path0: string
}

/** Both axes of a table. */
export interface Axes {
  readonly rows: Axis
  readonly rowTargets: readonly RowTarget[]
  /** The axes of columns its small tables have, each once. */
  readonly columns: readonly Axis[]
  /** Folded wording of the form that is no row and no column: titles, corners, captions. */
  readonly words: ReadonlySet<string>
  /** Everything the form says, folded, each wording once. */
  readonly wording: readonly string[]
}

/**
 * Find the axes of a table; made once for each.
 *
 * @param model
 *   The edition.
 * @param table
 *   The table.
 * @param isTurned
 *   Whether rows and columns are swapped.
 * @returns
 *   The axes.
 */
export function axesOf(model: Model, table: Table, isTurned = false): Axes {
  const cache = isTurned ? turned : upright
  const known = cache.get(table)
  if (known) return known
  const made = makeAxes(model, table, isTurned)
  cache.set(table, made)
  return made
}

const upright = new WeakMap<Table, Axes>()
const turned = new WeakMap<Table, Axes>()

function makeAxes(model: Model, table: Table, isTurned: boolean): Axes {
  const rows = new Map<string, { path: readonly Label[]; cells: Cell[]; columns: (readonly Label[])[] }>()
  for (const cell of table.cells) {
    const [path, column] = isTurned ? [cell.column, cell.row] : [cell.row, cell.column]
    const row = rows.get(nameOf(path)) ?? { path, cells: [], columns: [] }
    row.cells.push(cell)
    row.columns.push(column)
    rows.set(nameOf(path), row)
  }
  const axes = new Map<string, Axis>()
  const axis = makeAxis([...rows.values()].map(({ path }) => path))
  const rowTargets = [...rows.values()].map(({ cells, columns }, index): RowTarget => {
    const name = columns.map(nameOf).join('\n')
    const own = axes.get(name) ?? makeAxis(columns)
    axes.set(name, own)
    const target = axis.targets[index] ?? { index, path: [], groups: [] }
    return { ...target, columns: own, cells, path0: commonPointer(cells.map(({ path }) => path)) }
  })
  const section = model.sections.find(({ name }) => name === table.name)?.label
  const texts = [
    table.caption.zh,
    ...(table.caption.aliases ?? []),
    ...(section ? [section.zh, ...(section.aliases ?? [])] : []),
    ...table.grid.flatMap(({ cells }) => cells.flatMap(({ text }) => (text ? [text.zh, text.en] : []))),
  ]
  const labels = table.cells.flatMap(({ row, column }) => [...row, ...column])
  const known = new Set(
    [...new Set(labels)].flatMap((label) => [...formsOf(label).same, ...formsOf(label).short]),
  )
  const words = new Set(texts.flatMap((text) => [foldLabel(text), foldWithoutRemarks(text)]))
  const wording = [...new Set([...words, ...known])]
  for (const form of known) words.delete(form)
  return { rows: axis, rowTargets, columns: [...axes.values()], words, wording }
}

function makeAxis(paths: readonly (readonly Label[])[]): Axis {
  const leaves = new Map<string, Candidate[]>()
  const groups = new Map<string, string[]>()
  const children = new Map<string, string[]>()
  const targets = paths.map((path, index): Target => {
    const names = path.map((_, depth) => nameOf(path.slice(0, depth + 1)))
    const target = { index, path, groups: names.slice(0, -1) }
    path.forEach((label, depth) => {
      const { same, short } = formsOf(label)
      add(children, names[depth - 1] ?? '', names[depth] ?? '')
      if (depth < path.length - 1) {
        for (const form of [...same, ...short]) add(groups, form, names[depth] ?? '')
        return
      }
      for (const form of same) addLeaf(leaves, form, { target, isOfficial: true })
      for (const form of short) addLeaf(leaves, form, { target, isOfficial: false })
    })
    for (const form of joinForms(path)) addLeaf(leaves, form, { target, isOfficial: true })
    return target
  })
  return { targets, leaves, groups, children }
}

/** Group and label written in one cell. */
function joinForms(path: readonly Label[]): string[] {
  const words = path.map((label) => formsOf(label).same[0] ?? '')
  return words.slice(0, -1).map((_, from) => words.slice(from).join(''))
}

function addLeaf(leaves: Map<string, Candidate[]>, form: string, candidate: Candidate): void {
  const list = leaves.get(form)
  if (!list) leaves.set(form, [candidate])
  else if (!list.some(({ target }) => target === candidate.target)) list.push(candidate)
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

function nameOf(path: readonly Label[]): string {
  return path.map(({ zh }) => zh).join('›')
}

function commonPointer(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  if (others.length === 0) return first
  const tokens = first.split('/')
  let length = tokens.length - 1
  for (const other of others) {
    const found = other.split('/')
    while (length > 0 && tokens.slice(0, length).join('/') !== found.slice(0, length).join('/')) length -= 1
  }
  return tokens.slice(0, length).join('/')
}
