// The rules before and after → which are gone, new, more or less severe, or check something else.

import type { Rule, Severity } from '../model/types.js'
import type { At, Finding } from './change.js'
import type { Comparison, Side } from './comparison.js'
import { compareEquations, type Sums, summarise } from './equations.js'
import { ALL, additive, breaking, isSame, placeAt, wording } from './finding.js'
import { compareOrder } from './order.js'

/**
 * Compare rules and equations.
 *
 * @param comparison
 *   The two schemas.
 * @returns
 *   What differs, the old rules first.
 */
export function compareRules(comparison: Comparison): Finding[] {
  const { old, now } = comparison
  const [before, after] = [listRules(old), listRules(now)]
  const sums = summarise(comparison)
  const kept = [...before].flatMap(([key, rule]) => {
    const other = after.get(key)
    return other === undefined
      ? [describeRemoved(old, rule)]
      : compareRule(locateRule(now, other), rule, other, sums)
  })
  const added = [...after].flatMap(([key, rule]) => (before.has(key) ? [] : [describeAdded(now, rule)]))
  const at = placeAt(now.shape.name, [''])
  return [...compareOrder(at, 'rules', [...before.keys()], [...after.keys()]), ...kept, ...added]
}

/** A sum that became a rule in code, or the reverse, is another rule. */
function listRules({ model }: Side): ReadonlyMap<string, Rule> {
  return new Map(model.rules.map((rule) => [`${rule.kind} ${rule.id}`, rule]))
}

/** An equation is shown at its first number. */
function locateRule({ model }: Side, { id, label }: Rule): At {
  const figures = model.equations.flatMap(({ rule, left }) => (rule === id ? (left[0]?.path ?? []) : []))
  return placeAt(id, [...new Set(figures)], label)
}

/** A report may hold an explanation of the rule, which is then without its rule: an error. */
function describeRemoved(side: Side, rule: Rule): Finding {
  const at = locateRule(side, rule)
  const params = { severity: rule.severity, explainable: rule.explainable }
  return rule.explainable
    ? breaking('rule-removed', at, ['writers'], params)
    : additive('rule-removed', at, params)
}

/** A rule that reads prose refuses no report unless it is asked for. */
function refuses({ severity, scope }: Rule): boolean {
  return severity === 'error' && scope === undefined
}

function describeAdded(side: Side, rule: Rule): Finding {
  const at = locateRule(side, rule)
  const params = { severity: rule.severity }
  return refuses(rule) ? breaking('rule-added', at, ['writers'], params) : additive('rule-added', at, params)
}

function compareRule(at: At, old: Rule, now: Rule, sums: Sums): Finding[] {
  const isError = refuses(now)
  const settings = { from: old.settings, to: now.settings }
  const years = { from: old.years, to: now.years }
  return [
    ...compareSeverity(at, old.severity, now.severity),
    ...compareException(at, old.explainable, now.explainable),
    ...compareEquations(at, old, now, sums),
    ...(isSame(old.years, now.years)
      ? []
      : [
          isError
            ? breaking('rule-years-changed', at, ['writers'], years)
            : additive('rule-years-changed', at, years),
        ]),
    ...(isSame(old.settings, now.settings)
      ? []
      : [
          isError
            ? breaking('settings-changed', at, ALL, settings)
            : additive('settings-changed', at, settings),
        ]),
    ...(isSame(old.label, now.label)
      ? []
      : [wording('label-changed', at, { from: old.label, to: now.label })]),
    ...(old.law === now.law ? [] : [wording('law-changed', at, { from: old.law, to: now.law })]),
  ]
}

const ORDER: readonly Severity[] = ['info', 'warning', 'error']

function compareSeverity(at: At, from: Severity, to: Severity): Finding[] {
  if (from === to) return []
  const params = { from, to }
  if (ORDER.indexOf(to) < ORDER.indexOf(from)) return [additive('severity-lowered', at, params)]
  return [
    to === 'error'
      ? breaking('severity-raised', at, ['writers'], params)
      : additive('severity-raised', at, params),
  ]
}

function compareException(at: At, from: boolean, to: boolean): Finding[] {
  if (from === to) return []
  return [
    to ? additive('exception-changed', at, { to }) : breaking('exception-changed', at, ['writers'], { to }),
  ]
}
