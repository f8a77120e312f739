// Rules on who reports: the check digit of its code, and whether it can make rules.

import { readNumber } from '../../model/pointer.js'
import { type Check, type Loose, type LooseReport, NONE } from './check.js'
import { isOrgan } from './organs.js'

// GB 32100—2015: no I, O, S, V, Z; the value of a character is its place in this list.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const VALUES = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)))

/**
 * Check the last character of the unified social credit code (GB 32100—2015).
 *
 * @param report
 *   The report.
 * @returns
 *   A finding when the check character is another than the other 17 give.
 */
export const checkCreditCode: Check = ({ agency }) => {
  const code = agency?.creditCode
  if (typeof code !== 'string' || code.length !== 18) return NONE
  const expected = checkCharacter(code)
  if (expected === undefined || code[17] === expected) return NONE
  // Which of the 18 is wrong can't be told, so no other code is proposed.
  return [{ path: '/agency/creditCode', params: { found: code } }]
}

/** Weights are the powers of 3 modulo 31. Undefined for a character outside the alphabet. */
function checkCharacter(code: string): string | undefined {
  let sum = 0
  let weight = 1
  for (let index = 0; index < 17; index++) {
    const value = VALUES[code.charCodeAt(index)] ?? -1
    if (value < 0) return undefined
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/**
 * Check that an organ without the power to make rules (规章) reports none.
 *
 * @param report
 *   The report; nothing is said where kind or level of the organ is not given.
 * @param rule
 *   Settings: `mayMakeRules`, the organs that can, by `kind`, `level` or `scope`; `cells`, the figures that are 0 otherwise.
 * @returns
 *   One finding per figure above 0.
 */
export const checkRulesWithoutPower: Check = (report, { settings = {} }) => {
  const kind = report.agency?.kind
  const level = report.agency?.level
  if (typeof kind !== 'string' || typeof level !== 'string') return NONE
  const allowed = listOf(settings.mayMakeRules) as readonly Loose[]
  if (allowed.some((each) => isOrgan(report.agency, each))) return NONE
  const found = listPositive(report, settings.cells).map(({ path, number }) => ({
    path,
    params: { found: number, expected: 0, kind, level },
  }))
  return found.length > 0 ? found : NONE
}

/**
 * Check that an organ that reports rules says what kind of organ it is.
 *
 * @param report
 *   The report.
 * @param rule
 *   Setting: `rule`, the id of the rule that needs to know.
 * @param model
 *   The edition, for that rule's cells.
 * @returns
 *   A finding for the kind or the level that is missing beside a figure above 0.
 */
export const checkRulesPowerUnknown: Check = (report, { settings }, model) => {
  const { agency } = report
  if (agency?.kind !== undefined && agency.level !== undefined) return NONE
  const rule = model.rules.find(({ id }) => id === settings?.rule)
  if (listPositive(report, rule?.settings?.cells).length === 0) return NONE
  const missing = ['kind', 'level'].find((key) => agency?.[key] === undefined)
  return [{ path: `/agency/${missing}`, params: { found: null } }]
}

function listPositive(report: LooseReport, paths: unknown): { path: string; number: number }[] {
  return listOf(paths).flatMap((path) => {
    const number = typeof path === 'string' ? readNumber(report, path) : undefined
    return typeof path === 'string' && number !== undefined && number > 0 ? [{ path, number }] : []
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
