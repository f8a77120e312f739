// Rules on notes and explanations: they point at something that is there.

import { findCell } from '../../issue/place.js'
import type { Model } from '../../model/types.js'
import type { Check } from './index.js'
import { NONE } from './none.js'

/**
 * Check that every note points at a cell of a statutory table.
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
export const checkNotes: Check = ({ notes }, _rule, model) =>
  notes === undefined
    ? NONE
    : listOf(notes).flatMap(({ path }, index) =>
        typeof path !== 'string' || findCell(model, path)
          ? NONE
          : [{ path: `/notes/${index}/path`, params: { found: path } }],
      )

/**
 * Check that every explanation names a rule that can be explained and a figure of that rule.
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
export const checkExplanations: Check = ({ explanations }, _rule, model) => {
  if (explanations === undefined) return NONE
  const figures = indexFigures(model)
  return listOf(explanations).flatMap(({ rule, path }, index) => {
    if (typeof rule !== 'string' || typeof path !== 'string') return NONE
    const paths = figures.get(rule)
    if (!paths) {
      return [{ path: `/explanations/${index}/rule`, params: { found: rule, expected: [...figures.keys()].join(', ') } }]
    }
    const covered = paths.some((each) => each === path || each.startsWith(`${path}/`))
    return covered ? NONE : [{ path: `/explanations/${index}/path`, params: { found: path } }]
  })
}

const indexes = new WeakMap<Model, ReadonlyMap<string, readonly string[]>>()

/** The figures each explainable rule is about; made once for an edition. */
function indexFigures(model: Model): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(model)
  if (known) return known
  const rules = model.rules.filter((rule) => rule.explainable).map((rule) => rule.id)
  const index = new Map(
    rules.map((id) => [id, model.equations.flatMap(({ rule, left }) => (rule === id ? (left[0]?.path ?? []) : []))]),
  )
  indexes.set(model, index)
  return index
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each) => each !== null && typeof each === 'object') : []
}
