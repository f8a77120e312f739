// A sound report with one changed piece of prose → what rules on prose say of it.

import { type ValidateOptions, validateReport } from '../../src/validate/index.js'
import { readJson } from '../fixtures/cases.js'
import { type AnyReport, createReport } from '../fixtures/reports.js'

const SOUND = readJson('test/fixtures/reports/valid-prose/report.json') as AnyReport

/** A paragraph. */
export const paragraph = (text: string) => ({ type: 'paragraph', text })
/** A heading of the second level. */
export const heading = (text: string) => ({ type: 'heading', level: 2, text })

/**
 * Make a report whose prose is sound.
 *
 * @param changes
 *   New values by JSON Pointer.
 * @returns
 *   A fresh report of 2024.
 */
export function createProse(changes: Readonly<Record<string, unknown>> = {}): AnyReport {
  const { overview, problems } = structuredClone(SOUND)
  return createReport({ '/overview': overview, '/problems': problems, ...changes })
}

/**
 * List what a rule finds.
 *
 * @param rule
 *   Its id.
 * @param changes
 *   What is other than in a sound report.
 * @param settings
 *   Other settings of the rule.
 * @returns
 *   The words found, or the path where the rule misses something.
 */
export function listFound(
  rule: string,
  changes: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, unknown>> = {},
): unknown[] {
  const options: ValidateOptions = { prose: true, rules: { [rule]: { settings } } }
  return validateReport(createProse(changes), options)
    .issues.filter(({ code }) => code === rule)
    .map(({ params, path }) => params.found ?? params.contains ?? path)
}

/** What a rule finds in one paragraph of the overview. */
export const inOverview = (rule: string, text: string, settings?: Readonly<Record<string, unknown>>) =>
  listFound(rule, { '/overview/blocks/0/text': text }, settings)
