// Options → the rules in force, selected once for all reports that are checked with them.

import type { Model } from '../model/types.js'
import { checkRuleOptions, type ValidateOptions } from './options.js'
import { type RuleOptions, type Rules, selectRules } from './rules.js'

type Adjustments = Readonly<Record<string, RuleOptions>>

/**
 * Create what selects the rules of an edition.
 *
 * @param model
 *   The edition.
 * @param models
 *   The editions adjustments are meant for.
 * @returns
 *   Gives the rules in force; it throws `wrong-option` where an adjustment is wrong. Selecting takes longer than
 *   checking a report, so the selection for adjustments that are frozen throughout is kept.
 */
export function createRuleSelector(
  model: Model,
  models: readonly Model[],
): (options: ValidateOptions) => Rules {
  const kinds = [false, true].map((prose) => ({
    standard: selectRules(model, {}, models, prose),
    kept: new WeakMap<Adjustments, Rules>(),
    prose,
  })) as [Kind, Kind]
  return ({ rules, prose }) => {
    const kind = kinds[prose ? 1 : 0]
    if (rules === undefined) return kind.standard
    const known = kind.kept.get(rules)
    if (known) return known
    checkRuleOptions(rules)
    const selected = selectRules(model, rules, models, kind.prose)
    if (isFrozen(rules)) kind.kept.set(rules, selected)
    return selected
  }
}

interface Kind {
  readonly standard: Rules
  readonly kept: WeakMap<Adjustments, Rules>
  readonly prose: boolean
}

/** Nothing in it can change any more. */
function isFrozen(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozen)
}

/**
 * Copy adjustments so that their selection is kept.
 *
 * @param rules
 *   Adjustments by rule id: plain data.
 * @returns
 *   The same, frozen throughout.
 */
export function freezeRules(rules: Adjustments): Adjustments {
  return freeze(structuredClone(rules))
}

function freeze<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value
  Object.values(value).forEach(freeze)
  return Object.freeze(value)
}
