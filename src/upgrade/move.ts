// The values of a report, one by one → their places in the next edition.

import type { Finding, Param } from '../issue/issue.js'
import { showValue } from '../issue/show-value.js'
import { addDecimals } from '../model/decimal.js'
import { hasField } from '../model/lookup.js'
import type { Change, Model, Text } from '../model/types.js'
import { moveAnnotations } from './annotations.js'
import { findChange, findGoals } from './changes.js'
import { UPGRADE_CODES, type UpgradeCode } from './codes.js'

/** A finding about a place in a report of the edition before, or of the new one. */
export interface UpgradeFinding extends Finding {
  readonly code: UpgradeCode
  /** Whose pointer `path` is. */
  readonly of: 'before' | 'after'
}

/** A report on its way to the next edition. */
export interface Move {
  /** The values that have arrived, by their new pointer. */
  readonly values: Map<string, unknown>
  readonly findings: UpgradeFinding[]
  /** Find a value of the edition before its place. */
  take(path: string, value: unknown): void
  /** Give a value a place, if the new edition has it. */
  put(path: string, value: unknown): void
  /** Tell that a value goes nowhere, and why. */
  leaveOut(path: string, value: unknown, reason: Text): void
  /** Add up what was to be added; tell of new cells that the edition before had nothing for. */
  conclude(): void
  /** Add a finding about a value. */
  tell(
    code: UpgradeCode,
    of: UpgradeFinding['of'],
    path: string,
    value: unknown,
    more?: Finding['params'],
  ): void
}

/**
 * Begin to bring a report to the next edition.
 *
 * @param after
 *   The next edition.
 * @param onlyComparable
 *   Whether a value is left out that goes over but does not mean quite the same.
 * @returns
 *   The move, without any value yet.
 */
export function createMove(after: Model, onlyComparable = false): Move {
  const values = new Map<string, unknown>()
  const findings: UpgradeFinding[] = []
  const sums = new Map<string, Sum>()
  const divided = new Set<string>()

  const tell: Move['tell'] = (code, of, path, value, more) => {
    const found = value === undefined ? {} : { found: showValue(wordsOf(value)), value: value as Param }
    findings.push({ code, severity: UPGRADE_CODES[code].severity, path, params: { ...found, ...more }, of })
  }
  const leaveOut: Move['leaveOut'] = (path, value, reason) =>
    tell('upgrade-left-out', 'before', path, value, { reason: { ...reason } })
  const put = (path: string, value: unknown) => {
    if (hasField(after, path)) values.set(path, value)
  }
  const arrive = (goal: string, value: unknown, { comparable, label }: Change) => {
    if (!comparable) tell('upgrade-not-comparable', 'after', goal, value, { reason: { ...label } })
    if (comparable || !onlyComparable) put(goal, value)
  }
  /** How a figure divides is not known, unless it is 0: no count is below that. */
  const divide = (path: string, value: unknown, goals: readonly string[], { label }: Change) => {
    for (const goal of goals) divided.add(goal)
    if (value === 0) for (const goal of goals) values.set(goal, 0)
    else tell('upgrade-divided', 'before', path, value, { to: [...goals], reason: { ...label } })
  }
  const add = (goal: string, path: string, value: unknown, change: Change) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return leaveOut(path, value, change.label)
    sums.set(goal, { change, parts: [...(sums.get(goal)?.parts ?? []), { path, value }] })
  }

  const take: Move['take'] = (path, value) => {
    if (ANNOTATIONS.includes(path) && Array.isArray(value)) {
      const kept = moveAnnotations(after, value, (index, reason) => {
        const { text } = Object(value[index]) as { readonly text?: unknown }
        const found = typeof text === 'string' && { found: showValue(text) }
        tell('upgrade-left-out', 'before', `${path}/${index}`, value[index], {
          reason: { ...reason },
          ...found,
        })
      })
      return put(path, kept)
    }
    const { goals, change } = findGoals(after, path)
    const [goal] = goals
    if (goal === undefined) return leaveOut(path, value, change?.label ?? NO_PLACE)
    if (!change) return put(goal, value)
    if (goals.length > 1) return divide(path, value, goals, change)
    if (change.from.length > 1) return add(goal, path, value, change)
    arrive(goal, value, change)
  }

  const conclude = () => {
    for (const [goal, { change, parts }] of sums) {
      if (parts.length === change.from.length)
        arrive(goal, addDecimals(parts.map(({ value }) => value)), change)
      // A sum with a part missing is not known.
      else for (const { path, value } of parts) leaveOut(path, value, change.label)
    }
    for (const { path } of after.tables.flatMap(({ cells }) => cells)) {
      const change = after.upgrade && findChange(after.upgrade, 'to', path)?.change
      if (values.has(path) || divided.has(path) || !change || change.from.length === 1) continue
      tell('upgrade-not-filled', 'after', path, undefined, { reason: { ...change.label } })
    }
  }
  return { values, findings, take, put, leaveOut, conclude, tell }
}

/** Figures on their way to one place. */
interface Sum {
  readonly change: Change
  readonly parts: readonly { readonly path: string; readonly value: number }[]
}

/** Of a note or an explanation, what it says. */
function wordsOf(value: unknown): unknown {
  const { text = value } = Object(value) as { readonly text?: unknown }
  return text
}

/** Lists of what is said about single figures: each points at its own. */
const ANNOTATIONS: readonly string[] = ['/notes', '/explanations']

const NO_PLACE: Text = { zh: '新版格式没有这一项', en: 'the later edition has no such field' }
