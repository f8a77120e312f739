// Adjusted rules → schema files whose rules and equations have other severities and settings.

import { findNearest } from '../issue/nearest.js'
import type { EquationKeyword, Json, RuleKeyword, Schema } from '../model/schema.js'
import type { Severity, Text } from '../model/types.js'
import type { AdjustedRule } from './profile.js'

/**
 * Adjust the rules of an edition.
 *
 * @param documents
 *   The schema files; not changed.
 * @param rootId
 *   `$id` of the report's file.
 * @param rules
 *   What is adjusted, by the id of the rule.
 * @param complain
 *   Called with the place below `rules` and what is wrong there.
 * @returns
 *   The schema files; those with an adjusted rule are copies.
 */
export function adjustRules(
  documents: ReadonlyMap<string, Schema>,
  rootId: string,
  rules: ReadonlyMap<string, AdjustedRule>,
  complain: (place: string, why: Text) => void,
): Map<string, Schema> {
  if (rules.size === 0) return new Map(documents)
  const equations = [...documents.values()].flatMap(listEquations)
  const checks = documents.get(rootId)?.['x-rules'] ?? []
  for (const [id, rule] of rules) {
    const equation = equations.find((each) => each.id === id)
    const check = checks.find((each) => each.id === id)
    if (equation) refuseLooser(equation, rule, (why, step) => complain(`/${id}${step}`, why))
    else if (check) refuseSettings(check, rule, (why, step) => complain(`/${id}${step}`, why))
    else complain(`/${id}`, describeUnknown(id, [...equations, ...checks]))
  }
  return new Map(
    [...documents].map(([file, schema]) => [file, visit(schema, rules, file === rootId) as Schema]),
  )
}

function listEquations(node: unknown): EquationKeyword[] {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(listEquations)
  const { 'x-equations': own = [], ...rest } = node as Schema
  return [...own, ...Object.values(rest).flatMap(listEquations)]
}

type Complain = (why: Text, step: string) => void

/** What the statutory form adds up stays added up; what may be explained may also be a warning. */
function refuseLooser(
  { severity = 'error', explainable }: EquationKeyword,
  rule: AdjustedRule,
  complain: Complain,
): void {
  if (rule.settings) complain({ zh: '等式没有可调整的设置', en: 'an equation has no settings' }, '/settings')
  if (explainable || severity !== 'error' || (rule.severity ?? severity) === 'error') return
  const why = {
    zh: '表中的勾稽关系是全国统一格式的一部分，只能为 error',
    en: 'the sums of the tables are part of the national form and stay errors',
  }
  complain(why, '/severity')
}

function refuseSettings({ settings = {} }: RuleKeyword, rule: AdjustedRule, complain: Complain): void {
  const known = Object.keys(settings)
  for (const name of Object.keys(rule.settings ?? {})) {
    if (known.includes(name)) continue
    const near = findNearest(name, known) ?? (known.join(', ') || '–')
    complain(
      { zh: `没有设置 ${name}，可用的有 ${near}`, en: `there is no setting ${name}; there is ${near}` },
      `/settings/${name}`,
    )
  }
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
  return [{ ...rule, ...(severity && { severity }), ...(settings && { settings: { ...own, ...settings } }) }]
}
