// Adjusted rules → schema files whose rules and equations have other severities and settings.

import { findNearest } from '../issue/nearest.js'
import { adjustSettings } from '../model/deadlines.js'
import type { EquationKeyword, Json, RuleKeyword, Schema } from '../model/schema.js'
import type { Severity, Text } from '../model/types.js'
import type { OrganCheck, Wrong } from './organs.js'
import type { AdjustedRule } from './profile.js'
import { checkGivenSettings } from './settings.js'

/** What the rules of a report are adjusted by. */
export interface Adjustments {
  /** What is adjusted, by the id of the rule. */
  readonly rules: ReadonlyMap<string, AdjustedRule>
  /** The schema files of the edition: their sums are the national form's. */
  readonly edition: ReadonlyMap<string, Schema>
  readonly checkOrgan: OrganCheck
}

/**
 * Adjust the rules of a report.
 *
 * @param documents
 *   The schema files; not changed.
 * @param rootId
 *   `$id` of the report's file.
 * @param adjustments
 *   What is adjusted.
 * @param complain
 *   Called with the id of the rule, the place below it, and what is wrong there.
 * @returns
 *   The schema files; those with an adjusted rule are copies.
 */
export function adjustRules(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
  { rules, edition, checkOrgan }: Adjustments,
  complain: (id: string, wrong: Wrong) => void,
): Map<string, Schema> {
  if (rules.size === 0) return new Map(documents)
  const statutory = [...edition.values()].flatMap(listEquations)
  const equations = [...documents.values()].flatMap(listEquations)
  const checks = documents.get(rootId)?.['x-rules'] ?? []
  for (const [id, rule] of rules) {
    const equation = [...statutory, ...equations].find((each) => each.id === id)
    const check = checks.find((each) => each.id === id)
    const wrong = equation
      ? refuseLooser(equation, rule, statutory.includes(equation))
      : check
        ? checkGivenSettings(check, rule.settings ?? {}, checkOrgan).map(below('/settings'))
        : [{ step: '', why: describeUnknown(id, [...equations, ...checks]) }]
    for (const each of wrong) complain(id, each)
  }
  return new Map(
    [...documents].map(([file, schema]) => [file, visit(schema, rules, file === rootId) as Schema]),
  )
}

function below(step: string): (wrong: Wrong) => Wrong {
  return (wrong) => ({ ...wrong, step: step + wrong.step })
}

function listEquations(node: unknown): EquationKeyword[] {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(listEquations)
  const { 'x-equations': own = [], ...rest } = node as Schema
  return [...own, ...Object.values(rest).flatMap(listEquations)]
}

/** What the statutory form adds up stays added up; what may be explained may also be a warning. */
function refuseLooser(
  { severity = 'error', explainable }: EquationKeyword,
  rule: AdjustedRule,
  isStatutory: boolean,
): Wrong[] {
  const wrong: Wrong[] = rule.settings ? [{ step: '/settings', why: NO_SETTINGS }] : []
  const isLooser = severity === 'error' && rule.severity !== undefined && rule.severity !== 'error'
  return isStatutory && !explainable && isLooser ? [...wrong, { step: '/severity', why: STATUTORY }] : wrong
}

const NO_SETTINGS: Text = { zh: '等式没有可调整的设置', en: 'an equation has no settings' }

const STATUTORY: Text = {
  zh: '表中的勾稽关系是全国统一格式的一部分，只能为 error',
  en: 'the sums of the tables are part of the national form and stay errors',
}

function describeUnknown(id: string, rules: readonly { readonly id: string }[]): Text {
  const known = [...new Set(rules.map((each) => each.id))]
  const near = findNearest(id, known)
  const list = known.join(', ')
  return {
    zh: `没有规则 ${id}。${near ? `是否应为 ${near}？` : `可用的有：${list}`}`,
    en: `there is no rule ${id}. ${near ? `Did you mean ${near}?` : `There are: ${list}`}`,
  }
}

/** A copy of a schema with its rules adjusted; those that are off are left out. */
function visit(node: unknown, rules: ReadonlyMap<string, AdjustedRule>, isRoot: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => visit(item, rules, false))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      const isRules = key === 'x-equations' || (key === 'x-rules' && isRoot)
      if (!isRules) return [[key, visit(value, rules, false)]]
      const kept = (value as readonly (EquationKeyword | RuleKeyword)[]).flatMap((rule) =>
        adjust(rule, rules),
      )
      return kept.length > 0 ? [[key, kept]] : []
    }),
  )
}

function adjust<Rule extends EquationKeyword | RuleKeyword>(
  rule: Rule,
  rules: ReadonlyMap<string, AdjustedRule>,
): (Rule & { severity?: Severity; settings?: Readonly<Record<string, Json>> })[] {
  const { severity, settings } = rules.get(rule.id) ?? {}
  if (severity === 'off') return []
  const own = 'settings' in rule ? rule.settings : undefined
  return [
    { ...rule, ...(severity && { severity }), ...(settings && { settings: adjustSettings(own, settings) }) },
  ]
}
