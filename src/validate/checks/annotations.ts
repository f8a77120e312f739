// Rules on notes and explanations: they point at something that is there.

import { findNearest } from '../../issue/nearest.js'
import { findCell } from '../../issue/place.js'
import { readPointer } from '../../model/pointer.js'
import type { Model, Rule, Table } from '../../model/types.js'
import { type Check, type Found, type Loose, type LooseReport, NONE } from './check.js'
import { leadsIntoOpen } from './local.js'

/** More notes than this are a matter of shape. A list may be sparse and endless. */
const MOST = 10_000

/**
 * Check that every note points at a cell of a table that the report has, or at what its edition leaves open.
 *
 * @param report
 *   The report.
 * @param _rule
 *   The rule; it has no settings.
 * @param model
 *   The edition.
 * @returns
 *   One finding per note that points elsewhere.
 */
export const checkNotes: Check = (report, _rule, model) => {
  const { notes } = report
  if (!Array.isArray(notes)) return NONE
  const found: Found[] = []
  for (let index = 0; index < Math.min(notes.length, MOST); index++) {
    const path = (notes[index] as Loose)?.path
    if (typeof path !== 'string') continue
    const table = findCell(model, path)?.table
    if (table ? isThere(report, table) : leadsIntoOpen(report, path, model)) continue
    if (table) found.push({ path: `/notes/${index}/path`, params: { found: path } })
    else
      found.push({
        path: `/notes/${index}/path`,
        params: describePath(path, found.length, () => listCells(model)),
      })
  }
  return found.length > 0 ? found : NONE
}

/** A statutory table that is missing is a matter of shape; one that prose prints may be missing. */
function isThere(report: LooseReport, { name, section, path }: Table): boolean {
  return name === section || readPointer(report, path) !== undefined
}

/**
 * Check that every explanation names a rule that can be explained and a figure of that rule. Rules on what the edition
 * leaves open are not its own.
 *
 * @param report
 *   The report.
 * @param _rule
 *   The rule; it has no settings.
 * @param model
 *   The edition.
 * @returns
 *   One finding per explanation that would have no effect.
 */
export const checkExplanations: Check = (report, _rule, model) => {
  const { explanations } = report
  if (!Array.isArray(explanations)) return NONE
  const figures = indexFigures(model)
  const found: Found[] = []
  for (let index = 0; index < Math.min(explanations.length, MOST); index++) {
    const { rule, path } = (explanations[index] as Loose) ?? {}
    if (typeof rule !== 'string' || typeof path !== 'string') continue
    const paths = figures.get(rule)
    if (paths?.has(path) || leadsIntoOpen(report, path, model)) continue
    found.push(
      paths
        ? { path: `/explanations/${index}/path`, params: describePath(path, found.length, () => [...paths]) }
        : {
            path: `/explanations/${index}/rule`,
            params: { found: rule.slice(0, 100), expected: [...figures.keys()] },
          },
    )
  }
  return found.length > 0 ? found : NONE
}

const indexes = new WeakMap<Model, ReadonlyMap<string, ReadonlySet<string>>>()

/**
 * The figures each explainable rule is about, and the objects they stand in; made once for an edition. An equation is
 * about its first figure, any other rule about all figures of the tables.
 */
function indexFigures(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes.get(model)
  if (known) return known
  const rules = model.rules.filter((rule) => rule.explainable)
  const figuresOf = ({ id, kind }: Rule) =>
    kind === 'check'
      ? listCells(model)
      : model.equations.flatMap(({ rule, left }) => (rule === id ? (left[0]?.path ?? []) : []))
  const index = new Map(rules.map((rule) => [rule.id, new Set(figuresOf(rule).flatMap(listAbove))]))
  indexes.set(model, index)
  return index
}

/** Where more than this are wrong, no slip of the pen is to blame, and looking for each would take long. */
const MOST_SUGGESTED = 20

/** What a pointer that leads to none of its goals was probably meant to be. */
function describePath(path: string, before: number, listGoals: () => readonly string[]): Found['params'] {
  const found = path.slice(0, 100)
  if (before >= MOST_SUGGESTED) return { found }
  const goals = listGoals()
  const suggestion = goals.find((goal) => goal.startsWith(`${path}/`)) ?? findNearest(path, goals)
  return { found, ...(suggestion && { suggestion }) }
}

function listCells(model: Model): readonly string[] {
  return model.tables.flatMap((table) => table.cells.map((cell) => cell.path))
}

/** A pointer, and those of the objects it passes through. */
function listAbove(path: string): string[] {
  const keys = path.split('/')
  return keys.map((_, position) => keys.slice(0, position + 1).join('/'))
}
