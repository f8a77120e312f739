// The rules of an edition, adjusted → those in force, and what their checks find. All that validation runs beside
// shape and equations.

import { ToolkitError } from '../issue/error.js'
import type { Finding } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import { adjustSettings } from '../model/deadlines.js'
import type { Model, Rule, Severity, Years } from '../model/types.js'
import { type Check, type Found, type LooseReport, NONE } from './checks/check.js'
import { CHECKS } from './checks/index.js'

/** How a rule is adjusted. */
export interface RuleOptions {
  /** How serious it is; `off` leaves it out. */
  readonly severity?: Severity | 'off'
  /** Replaces single settings of the rule, such as `mayMakeRules`; `deadlines` are laid over those of the rule. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** The rules in force. */
export interface Rules {
  readonly byId: ReadonlyMap<string, Rule>
  /** The checks of a report without its running text. */
  readonly checks: readonly {
    readonly rule: Rule
    readonly check: Check
    readonly years: Years | undefined
  }[]
}

/**
 * Select the rules in force.
 *
 * @param model
 *   The edition.
 * @param options
 *   Adjustments by rule id.
 * @param models
 *   The editions the adjustments are meant for: a rule of any of them is known.
 * @param prose
 *   Whether rules that read prose are in force.
 * @returns
 *   The rules that are not switched off, and the checks that belong to them.
 * @throws {ToolkitError}
 *   `wrong-option` when an adjusted rule is none of theirs.
 */
export function selectRules(
  model: Model,
  options: Readonly<Record<string, RuleOptions>>,
  models: readonly Model[] = [model],
  prose = false,
): Rules {
  refuseUnknown(models, Object.keys(options))
  const rules = model.rules.flatMap((rule): Rule[] => {
    const { severity = rule.severity, settings } = (Object.hasOwn(options, rule.id) && options[rule.id]) || {}
    if (severity === 'off' || (rule.scope === 'prose' && !prose)) return []
    return [{ ...rule, severity, ...(settings && { settings: adjustSettings(rule.settings, settings) }) }]
  })
  const checks = rules.flatMap((rule) => {
    const check = rule.kind === 'check' && Object.hasOwn(CHECKS, rule.id) ? CHECKS[rule.id] : undefined
    return check ? [{ rule, check, years: rule.years }] : []
  })
  return { byId: new Map(rules.map((rule) => [rule.id, rule])), checks }
}

/** A misspelt id would leave the rule as it is, and nobody would notice. */
function refuseUnknown(models: readonly Model[], ids: readonly string[]): void {
  const known = [...new Set(models.flatMap((model) => model.rules.map((rule) => rule.id)))]
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown === undefined) return
  const nearest = findNearest(unknown, known)
  throw new ToolkitError('wrong-option', {
    zh: `没有名为“${unknown}”的规则。${nearest ? `是否应为“${nearest}”？` : `可用的规则：${known.join('、')}`}`,
    en: `There is no rule “${unknown}”. ${nearest ? `Did you mean “${nearest}”?` : `Rules: ${known.join(', ')}`}`,
  })
}

/**
 * Run the checks.
 *
 * @param model
 *   The edition.
 * @param value
 *   A report of any shape.
 * @param checks
 *   The checks in force.
 * @param previous
 *   Last year's report, where there is one to compare with.
 * @returns
 *   What they found, in the order of the rules.
 */
export function runChecks(
  model: Model,
  value: unknown,
  checks: Rules['checks'],
  previous?: unknown,
): Finding[] {
  const findings: Finding[] = []
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return findings
  for (const { rule, check, years } of checks) {
    if (!isInForce(years, value)) continue
    const found = check(value as LooseReport, rule, model, previous)
    // Nearly always nothing: every report comes by here.
    if (found !== NONE) findings.push(...nameFindings(rule, found))
  }
  return findings
}

/**
 * Tell whether a rule is in force for the year of a report.
 *
 * @param years
 *   The years of the rule; undefined for all.
 * @param report
 *   The report, of any shape; one that does not say its year is held to every rule.
 * @returns
 *   False for a rule of other years.
 */
export function isInForce(years: Years | undefined, report: object): boolean {
  if (!years) return true
  const { year } = report as LooseReport
  const { from, to = Number.POSITIVE_INFINITY } = years
  return typeof year !== 'number' || (year >= from && year <= to)
}

/**
 * Say which rule it is that found something.
 *
 * @param rule
 *   The rule.
 * @param found
 *   What its check found.
 * @returns
 *   Findings as serious as the rule.
 */
export function nameFindings({ id, severity }: Rule, found: readonly Found[]): readonly Finding[] {
  return found.map(({ path, params }) => ({ code: id, severity, path, params }))
}
