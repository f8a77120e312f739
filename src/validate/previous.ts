// A report beside last year's → whether the two can be compared, and what can't.

import type { Finding } from '../issue/issue.js'
import { showValue } from '../issue/show-value.js'
import { readNumber, readPointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { findChange } from '../upgrade/changes.js'

/**
 * Find what stands in the way of comparing two years.
 *
 * @param model
 *   The edition of the report.
 * @param report
 *   The report.
 * @param previous
 *   What was given as last year's.
 * @param isInForce
 *   Whether a rule is checked at all, by its id.
 * @returns
 *   Findings, and whether equations over the years can be evaluated at all.
 */
export function findPreviousIssues(
  model: Model,
  report: unknown,
  previous: unknown,
  isInForce: (rule: string) => boolean,
): { findings: Finding[]; comparable: boolean } {
  const year = readNumber(report, '/year')
  const found = readNumber(previous, '/year')
  if (found === undefined) {
    return {
      findings: [{ code: 'previous-not-a-report', severity: 'warning', path: '', params: {} }],
      comparable: true,
    }
  }
  const other = findOtherAgency(report, previous)
  if (year !== undefined && found !== year - 1) {
    const params = { found, expected: year - 1 }
    return {
      findings: [{ code: 'previous-not-last-year', severity: 'error', path: '/year', params }, ...other],
      comparable: false,
    }
  }
  if (other.some(({ severity }) => severity === 'error')) return { findings: other, comparable: false }
  return { findings: [...other, ...findMissing(model, report, previous, isInForce)], comparable: true }
}

/** Two codes that differ are two agencies; two names may be one agency renamed. */
function findOtherAgency(report: unknown, previous: unknown): Finding[] {
  const codes = [previous, report].map((each) => readPointer(each, '/agency/creditCode'))
  const names = [previous, report].map((each) => readPointer(each, '/agency/name'))
  const hasCodes = codes.every((code) => typeof code === 'string')
  const [before, now] = hasCodes ? codes : names
  // A name that is missing is a matter of shape.
  if (before === now || typeof before !== 'string' || typeof now !== 'string') return []
  const params = { found: showValue(names[0]), expected: showValue(names[1]), compared: !hasCodes }
  const severity = hasCodes ? 'error' : 'warning'
  return [{ code: 'previous-other-agency', severity, path: '/agency/name', params }]
}

/**
 * One finding per rule and missing object: an edition without the figure is not a fault of the report. Where the
 * report itself leaves the table out there is nothing to compare.
 */
function findMissing(
  model: Model,
  report: unknown,
  previous: unknown,
  isInForce: (rule: string) => boolean,
): Finding[] {
  const isUpgraded = readPointer(previous, '/upgradedFrom') !== undefined
  return model.equations.flatMap(({ rule, left, right }) => {
    if (!isInForce(rule)) return []
    const terms = [...left, ...right]
    const term = terms.find(({ of, path }) => of && readNumber(previous, path) === undefined)
    if (!term || terms.some(({ of, path }) => !of && readPointer(report, path) === undefined)) return []
    const change =
      model.upgrade && isUpgraded ? findChange(model.upgrade, 'to', term.path)?.change : undefined
    const reason = change && { reason: { ...change.label } }
    return [
      {
        code: 'not-comparable',
        severity: 'info' as const,
        path: left[0]?.path ?? '',
        params: { rule, missing: term.path, ...reason },
      },
    ]
  })
}
