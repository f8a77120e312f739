// Editions → the words of their tables by which a document in one is told from a document in another.

import type { Label, Model, Table } from '../model/types.js'
import { foldLabel } from './tables/labels.js'

/** Something with the model of an edition. */
interface HasModel {
  readonly model: Model
}

/**
 * List the words of tables.
 *
 * @param tables
 *   Tables of a model.
 * @returns
 *   Folded labels of rows and columns with their aliases, each once.
 */
export function listWords(tables: readonly Table[]): readonly string[] {
  const known = words.get(tables)
  if (known) return known
  const made = [...new Set(listLabels(tables).flatMap(foldAll))]
  words.set(tables, made)
  return made
}

const words = new WeakMap<readonly Table[], readonly string[]>()

/**
 * List the words of an edition's tables that no edition of another form has, nor holds in a longer one.
 *
 * @param model
 *   The edition.
 * @param editions
 *   All editions a document may be in.
 * @returns
 *   Folded labels.
 */
export function listOwnWords({ tables }: Model, editions: readonly HasModel[]): readonly string[] {
  const known = own.get(editions)?.get(tables)
  if (known) return known
  const others = editions.flatMap(({ model }) =>
    isSameForm(model.tables, tables) ? [] : listWords(model.tables),
  )
  const made = listWords(tables).filter(
    (word) => word.length >= 4 && !others.some((other) => other.includes(word) || word.includes(other)),
  )
  own.set(editions, new Map(own.get(editions)).set(tables, made))
  return made
}

const own = new WeakMap<readonly HasModel[], ReadonlyMap<readonly Table[], readonly string[]>>()

/**
 * Tell whether two editions are one form, with and without additions: one has all words of the other.
 *
 * @param one
 *   Tables of an edition.
 * @param other
 *   Tables of another.
 * @returns
 *   True for one form.
 */
export function isSameForm(one: readonly Table[], other: readonly Table[]): boolean {
  const [few = [], many = []] = [listWords(one), listWords(other)].sort((a, b) => a.length - b.length)
  const all = new Set(many)
  return few.every((word) => all.has(word))
}

/**
 * Count the rows and columns of an edition that a document does not have.
 *
 * @param model
 *   The edition.
 * @param folded
 *   Folded text of the document.
 * @returns
 *   How many labels are met in none of their wordings.
 */
export function countMissing({ tables }: Model, folded: string): number {
  const labels = new Map(listLabels(tables).map((label) => [label.zh, label]))
  return [...labels.values()].filter((label) => !foldAll(label).some((word) => folded.includes(word))).length
}

function listLabels(tables: readonly Table[]): Label[] {
  return tables.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [...row, ...column]))
}

function foldAll({ zh, aliases = [] }: Label): string[] {
  return [zh, ...aliases].map((word) => foldLabel(word))
}
