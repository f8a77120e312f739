// Schemas → issues in the ids of rules and in the pointers of their settings.

import { escapePointer } from '../pointer.js'
import type { EquationKeyword, Json, RuleKeyword } from '../schema.js'
import { checkPointer } from './pointers.js'
import type { Documents } from './resolve.js'
import type { SchemaIssue } from './schema-issue.js'
import type { Place } from './walk.js'

/**
 * Check that one id stands for one rule: an issue's code has one meaning.
 *
 * Equations that differ only in their sums may share an id.
 *
 * @param places
 *   The schemas one report is made of.
 * @returns
 *   An issue for each use of an id for a rule other than the first of that id.
 */
export function checkRuleIds(places: readonly Place[]): SchemaIssue[] {
  const seen = new Map<string, { readonly meaning: string; readonly where: string }>()
  const issues: SchemaIssue[] = []
  for (const { file, path, schema } of places) {
    for (const keyword of ['x-rules', 'x-equations'] as const) {
      for (const [index, rule] of (schema[keyword] ?? []).entries()) {
        const at = `${path}/${keyword}/${index}/id`
        const meaning = keyword + describeMeaning(rule)
        const first = seen.get(rule.id)
        if (first === undefined) seen.set(rule.id, { meaning, where: `${file}#${at}` })
        else if (first.meaning !== meaning || keyword === 'x-rules') {
          const message = {
            zh: `规则代码 \`${rule.id}\` 已用于另一规则：${first.where}`,
            en: `the id \`${rule.id}\` already names another rule: ${first.where}`,
          }
          issues.push({ file, path: at, message })
        }
      }
    }
  }
  return issues
}

/**
 * Check that every JSON Pointer in the settings of a rule leads to a field of the report.
 *
 * @param documents
 *   The schema files.
 * @param root
 *   The root of the report's file.
 * @returns
 *   An issue for each pointer that leads nowhere.
 */
export function checkSettings(documents: Documents, root: Place): SchemaIssue[] {
  return (root.schema['x-rules'] ?? []).flatMap((rule, index) =>
    listPointers(rule.settings ?? {}, `/x-rules/${index}/settings`).flatMap(({ pointer, path }) =>
      checkPointer(documents, root, pointer, path),
    ),
  )
}

function describeMeaning({ label, law, severity = 'error', ...rest }: EquationKeyword | RuleKeyword): string {
  const explainable = 'explainable' in rest && rest.explainable === true
  return JSON.stringify([label.zh, label.en, law, severity, explainable])
}

interface WrittenPointer {
  readonly pointer: string
  /** Where it is written. */
  readonly path: string
}

function listPointers(value: Json, path: string): readonly WrittenPointer[] {
  if (typeof value === 'string') return value.startsWith('/') ? [{ pointer: value, path }] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([step, item]) => listPointers(item, `${path}/${escapePointer(step)}`))
}
