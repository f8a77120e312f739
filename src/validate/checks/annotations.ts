// Rules on notes and explanations: they point at something that is there.

import { findCell } from '../../issue/place.js'
import type { Check } from './index.js'

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
  listOf(notes).flatMap(({ path }, index) =>
    typeof path !== 'string' || findCell(model, path) ? [] : [{ path: `/notes/${index}/path`, params: { found: path } }],
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
  const explainable = model.rules.filter((rule) => rule.explainable).map((rule) => rule.id)
  return listOf(explanations).flatMap(({ rule, path }, index) => {
    if (typeof rule !== 'string' || typeof path !== 'string') return []
    if (!explainable.includes(rule)) {
      return [{ path: `/explanations/${index}/rule`, params: { found: rule, expected: explainable.join(', ') } }]
    }
    const figures = model.equations.filter((equation) => equation.rule === rule).flatMap(({ left }) => left.slice(0, 1))
    const covered = figures.some((term) => term.path === path || term.path.startsWith(`${path}/`))
    return covered ? [] : [{ path: `/explanations/${index}/path`, params: { found: path } }]
  })
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((each) => each !== null && typeof each === 'object') : []
}
