// An edition → its `validateReport`. The generated code answers first; only what it refuses is looked at closely.

import { describeFinding } from '../issue/describe.js'
import type { ArithmeticIssue, Finding, Issue } from '../issue/issue.js'
import type { Model } from '../model/types.js'
import { readText } from '../text/text.js'
import { findBrokenEquations, proposeNumber } from './equations.js'
import { checkOptions, NO_OPTIONS, type ValidateOptions } from './options.js'
import { type AnyEdition, findOtherForms } from './other-forms.js'
import { findPreviousIssues } from './previous.js'
import { findProseIssues } from './prose.js'
import { type Rules, runChecks } from './rules.js'
import { createRuleSelector } from './select-rules.js'
import { findShapeIssues, type ShapeFault } from './shape.js'

/** What `generate` makes for an edition, as far as validation needs it. */
export interface Edition<Report> {
  readonly model: Model
  readonly isShape: (value: unknown) => value is Report
  readonly listFaults: (value: unknown) => readonly ShapeFault[]
  readonly listBroken: (report: Report) => readonly unknown[]
  readonly listBrokenOverYears: (report: Report, previous: unknown) => readonly unknown[]
}

/** What `validateReport` found. A valid report can still have warnings. */
export type ValidationResult<Report, Code extends string = string> =
  | {
      readonly valid: true
      readonly report: Report
      readonly issues: readonly (Issue<Code> | ArithmeticIssue<Code>)[]
    }
  | { readonly valid: false; readonly issues: readonly (Issue<Code> | ArithmeticIssue<Code>)[] }

/** Most issues that are listed; as many faults of shape are looked for. */
const LIMIT = 1000

/**
 * Make the validator of an edition.
 *
 * @param edition
 *   The generated model, shape checks and equations.
 * @param siblings
 *   All editions a report might have been meant for, this one among them: they are named where the report's own is not
 *   known, and parts in their form are told apart from parts that are wrong.
 * @returns
 *   Its `validateReport`.
 */
export function createValidator<Report, Code extends string = string>(
  edition: Edition<Report>,
  siblings: readonly AnyEdition[] = [edition],
): (value: unknown, options?: ValidateOptions) => ValidationResult<Report, Code> {
  const models = siblings.map(({ model }) => model)
  const select = createRuleSelector(edition.model, models)
  return (value, options = NO_OPTIONS) => {
    if (options !== NO_OPTIONS) checkOptions(options)
    const rules = select(options)
    const { sound, findings } = collect(edition, siblings, value, options, rules)
    if (sound && findings.length === 0) return { valid: true, report: value as Report, issues: [] }
    const issues = findings
      .slice(0, LIMIT)
      .map((finding) => describeFinding(edition.model, finding, options.language ?? 'zh'))
    if (findings.length >= LIMIT) issues.push(tooMany(edition.model, options))
    const failed = !sound || issues.some((issue) => issue.severity === 'error')
    // The codes are those of the table of codes and of the edition's rules, which is what Code says.
    const typed = issues as unknown as readonly (Issue<Code> | ArithmeticIssue<Code>)[]
    return failed ? { valid: false, issues: typed } : { valid: true, report: value as Report, issues: typed }
  }
}

interface Collected {
  /** Whether the shape is right. */
  readonly sound: boolean
  readonly findings: readonly Finding[]
}

function collect<Report>(
  edition: Edition<Report>,
  siblings: readonly AnyEdition[],
  value: unknown,
  { previous, prose }: ValidateOptions,
  rules: Rules,
): Collected {
  try {
    const isInForce = (rule: string) => rules.byId.has(rule)
    const years =
      previous === undefined ? undefined : findPreviousIssues(edition.model, value, previous, isInForce)
    const compared = years?.comparable ? previous : undefined
    const sound = edition.isShape(value)
    const holds =
      sound &&
      edition.listBroken(value).length === 0 &&
      (compared === undefined || edition.listBrokenOverYears(value, compared).length === 0)
    const text = prose === true ? readText(Object(value), edition.model) : undefined
    const checked = runChecks(edition.model, value, rules.checks, compared)
    if (text) checked.push(...findProseIssues(text, compared, rules))
    if (holds && checked.length === 0 && !years) return { sound, findings: checked }
    const findings = holds ? [] : inspect(edition, siblings, value, compared, rules)
    // That the two reports don't belong together comes first: it may be the cause of all the rest.
    const [apart, remarks] = split(years?.findings ?? [], ({ severity }) => severity !== 'info')
    return { sound, findings: [...apart, ...findings, ...remarks, ...checked] }
  } catch {
    // A getter or a proxy that throws: not data, and nothing more can be said.
    return { sound: false, findings: [{ code: 'unreadable-value', severity: 'error', path: '', params: {} }] }
  }
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

/** The close look: cells most likely wrong first, then faults of shape, then broken equations. */
function inspect<Report>(
  edition: Edition<Report>,
  siblings: readonly AnyEdition[],
  value: unknown,
  previous: unknown,
  rules: Rules,
): Finding[] {
  const { model, isShape, listFaults } = edition
  const years = previous === undefined ? { report: value } : { report: value, previous }
  const arithmetic = findBrokenEquations(model, years, (id) => rules.byId.get(id))
  const faults = listFaults(value)
  if (faults.length === 0 && !isShape(value)) throw new TypeError('A property is hidden or changes when read')
  const others = siblings.filter((sibling) => sibling !== edition)
  const { findings: mixed, faults: own } = findOtherForms(edition, others, value, faults)
  const shape = findShapeIssues(model, value, own).map((finding) => {
    if (finding.code === 'edition-not-supported') return nameEditions(finding, siblings)
    const repairable =
      finding.code === 'cell-not-a-number' ||
      finding.code === 'missing-field' ||
      finding.code === 'out-of-range'
    const proposed = repairable ? proposeNumber(model, value, finding.path) : undefined
    return proposed === undefined ? finding : { ...finding, params: { ...finding.params, proposed } }
  })
  const isCell = (finding: Finding) => finding.code === 'wrong-cell'
  const sums = arithmetic.filter((finding) => !isCell(finding))
  return [...mixed, ...arithmetic.filter(isCell), ...shape, ...sums]
}

/** The shape of one edition allows its own name alone. */
function nameEditions(finding: Finding, siblings: readonly AnyEdition[]): Finding {
  const allowed = siblings.map(({ model }) => model.edition)
  return { ...finding, params: { ...finding.params, allowed } }
}

function tooMany(model: Model, { language = 'zh' }: ValidateOptions): Issue {
  return describeFinding(
    model,
    { code: 'too-many-issues', severity: 'error', path: '', params: { limit: LIMIT } },
    language,
  )
}
