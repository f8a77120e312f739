// The report as a whole before and after → its address, sections, tables and words.

import type { Table, Text, Years } from '../model/types.js'
import type { At, Finding } from './change.js'
import type { Comparison, Side } from './comparison.js'
import { ALL, additive, breaking, isSame, placeAt, wording } from './finding.js'
import { compareOrder } from './order.js'
import { listWithin } from './places.js'

/**
 * Compare what belongs to the report as a whole.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   What differs. A section or table whose field is gone or new is told of by its field.
 */
export function compareReport(comparison: Comparison): Finding[] {
  const { old, now } = comparison
  return [
    ...compareAddress(old.model.id, now.model.id),
    ...compareSections(comparison),
    ...compareTables(comparison),
    ...compareYears(comparison),
    ...compareOrigins(comparison),
  ]
}

/** A report of a year that the edition is no longer for breaks a rule. */
function compareYears({ old, now }: Comparison): Finding[] {
  const [from, to] = [old.model.years ?? {}, now.model.years ?? {}]
  const [before, after] = [from, to].map(
    ({ from: first = -Infinity, to: last = Infinity }: Partial<Years>) => ({
      first,
      last,
    }),
  ) as [Span, Span]
  const at = placeAt('x-years', [])
  const isNarrower = after.first > before.first || after.last < before.last
  if (isNarrower) return [breaking('years-narrowed', at, ['writers'], { from, to })]
  return isSame(before, after) ? [] : [additive('years-widened', at, { from, to })]
}

interface Span {
  readonly first: number
  readonly last: number
}

/** Where reports come from, and where their pages stand. */
function compareOrigins({ old, now }: Comparison): Finding[] {
  const upgrade = isSame(old.model.upgrade, now.model.upgrade)
    ? []
    : [additive('upgrade-changed', placeAt('x-upgrade', []))]
  const site = isSame(old.model.site, now.model.site)
    ? []
    : [wording('site-changed', placeAt('x-site', []), {})]
  const phrases = isSame(old.model.phrases, now.model.phrases)
    ? []
    : [additive('phrases-changed', placeAt('x-phrases', []))]
  const questions = isSame(old.model.questions, now.model.questions)
    ? []
    : [additive('questions-changed', placeAt('x-questions', []))]
  return [...upgrade, ...site, ...phrases, ...questions]
}

/** Schemas of other teams refer to the files by their `$id`. */
function compareAddress(from: string, to: string): Finding[] {
  return from === to ? [] : [breaking('address-changed', placeAt('$id', []), ['readers'], { from, to })]
}

function compareSections({ old, now }: Comparison): Finding[] {
  const [before, after] = [old, now].map(({ model }) => model.sections.map(({ name }) => name)) as [
    string[],
    string[],
  ]
  const isLone = (name: string, others: readonly string[]) =>
    !others.includes(name) && [old, now].every((side) => hasField(side, `/${name}`))
  const find = (name: string): At => locateField(now, `/${name}`)
  return [
    ...before
      .filter((name) => isLone(name, after))
      .map((name) => breaking('section-removed', find(name), ['readers'])),
    ...after.filter((name) => isLone(name, before)).map((name) => additive('section-added', find(name))),
    ...compareOrder(placeAt(now.shape.name, ['']), 'sections', before, after),
  ]
}

/** A note may stand at a cell, so a table that is gone takes valid reports with it. */
function compareTables({ old, now }: Comparison): Finding[] {
  const isLone = ({ path }: Table, others: readonly Table[]) =>
    !others.some((other) => other.path === path) && [old, now].every((side) => hasField(side, path))
  const describe = (table: Table) => [locateField(now, table.path), { cells: table.cells.length }] as const
  const gone = old.model.tables.filter((table) => isLone(table, now.model.tables)).map(describe)
  const fresh = now.model.tables.filter((table) => isLone(table, old.model.tables)).map(describe)
  return [
    ...gone.map(([at, params]) => breaking('table-removed', at, ALL, params)),
    ...fresh.map(([at, params]) => additive('table-added', at, params)),
  ]
}

function hasField({ places }: Side, pointer: string): boolean {
  return listWithin(places.root).some((place) => place.pointer === pointer)
}

function locateField({ places, shape }: Side, pointer: string): At {
  const { path = shape.name, label } =
    listWithin(places.root).find((place) => place.pointer === pointer) ?? {}
  return placeAt(path, [pointer], label)
}

/**
 * Compare how tables are laid out and headed.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   One finding for each table of both, alone or in a stack, that the schema lays out differently.
 */
export function compareLayouts({ old, now, parts }: Comparison): Finding[] {
  const before = new Map(listWithin(old.places.root).map(({ id, table }) => [id, table]))
  const newName = (part: string | undefined) =>
    part === undefined ? part : (parts.newName.get(part) ?? part)
  return listWithin(now.places.root).flatMap(({ id, table, path, pointer, label }) => {
    const other = before.get(id)
    if (other === undefined || table === undefined) return []
    const [from, to] = [{ ...other, columns: newName(other.columns) }, table]
    const names = new Set([...Object.keys(from), ...Object.keys(to)])
    const members = [...names].filter((name) => !isSame(Reflect.get(from, name), Reflect.get(to, name)))
    return members.length === 0
      ? []
      : [wording('table-laid-out', placeAt(path, [pointer], label), { members })]
  })
}

/**
 * Compare the words of a printed report.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   What differs, the old words first.
 */
export function compareReportWords({ old, now }: Comparison): Finding[] {
  const [before, after] = [new Map(Object.entries(old.model.words)), new Map(Object.entries(now.model.words))]
  const at = (name: string): At => placeAt(`x-words.${name}`, [])
  const kept = [...before].flatMap(([name, from]): Finding[] => {
    const to: Text | undefined = after.get(name)
    if (to === undefined) return [breaking('word-removed', at(name), ['readers'], { from })]
    return isSame(from, to) ? [] : [wording('word-changed', at(name), { from, to })]
  })
  const added = [...after].flatMap(([name, to]) =>
    before.has(name) ? [] : [additive('word-added', at(name), { to })],
  )
  return [...kept, ...added]
}
