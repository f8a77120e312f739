// What `validateReport` can be told, and what is refused of it: an option misspelt would do nothing, unnoticed.

import { ToolkitError } from '../issue/error.js'
import type { Language } from '../issue/issue.js'
import { findNearest } from '../issue/nearest.js'
import type { RuleOptions } from './rules.js'

/** Options of `validateReport`. */
export interface ValidateOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Last year's report, for the equations over the years. */
  readonly previous?: unknown
  /** Whether rules on running text apply too, those that hold it against the tables among them. Default: false. */
  readonly prose?: boolean
  /** Adjusts rules by id. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
}

/** No options at all. */
export const NO_OPTIONS: ValidateOptions = Object.freeze({})

const KNOWN: readonly string[] = [
  'language',
  'previous',
  'prose',
  'rules',
] satisfies readonly (keyof ValidateOptions)[]
const OF_RULE: readonly string[] = ['severity', 'settings'] satisfies readonly (keyof RuleOptions)[]
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info', 'off', undefined]

/**
 * Refuse options that say nothing `validateReport` understands; adjusted rules are looked at when they are selected.
 *
 * @param options
 *   What was given.
 * @throws {ToolkitError}
 *   `wrong-option` for an unknown name or value.
 */
export function checkOptions(options: ValidateOptions): void {
  refuseUnknown(Object.keys(options), KNOWN, 'options')
  const { language, prose } = options
  if (language !== undefined && language !== 'zh' && language !== 'en') refuse('language', language, 'zh, en')
  if (prose !== undefined && typeof prose !== 'boolean') refuse('prose', prose, 'true, false')
}

/**
 * Refuse adjustments of rules that say nothing `validateReport` understands.
 *
 * @param rules
 *   What was given.
 * @throws {ToolkitError}
 *   `wrong-option` for an unknown name or value.
 */
export function checkRuleOptions(rules: Readonly<Record<string, RuleOptions>>): void {
  for (const [id, rule] of Object.entries(rules)) {
    if (rule === null || typeof rule !== 'object') refuse(`rules.${id}`, rule, '{ severity, settings }')
    refuseUnknown(Object.keys(rule), OF_RULE, `rules.${id}`)
    if (!SEVERITIES.includes(rule.severity)) {
      refuse(`rules.${id}.severity`, rule.severity, 'error, warning, info, off')
    }
  }
}

function refuseUnknown(names: readonly string[], known: readonly string[], place: string): void {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  const nearest = findNearest(unknown, known)
  refuse(place, unknown, nearest ?? known.join(', '))
}

function refuse(place: string, found: unknown, expected: string): never {
  const value = typeof found === 'string' ? found : JSON.stringify(found)
  throw new ToolkitError('wrong-option', {
    zh: `选项 ${place} 有误：现为 ${value}，应为 ${expected}`,
    en: `The option ${place} is wrong: found ${value}, expected ${expected}`,
  })
}
