// A report on an area and those it should be the sum of → every figure that does not add up, with the reason where
// there is a lawful one.

import { ALL_MODELS, modelOf } from '../edition/models.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding, Issue, Language } from '../issue/issue.js'
import { clip } from '../issue/show-value.js'
import { addDecimals } from '../model/decimal.js'
import { readNumber } from '../model/pointer.js'
import type { Model, Text } from '../model/types.js'
import { readIdentity } from '../report/agency.js'
import { openRoster, type RosterEntry } from '../roster/entry.js'
import { type RuleOptions, selectRules } from '../validate/rules.js'
import { PARTS_CODES, type PartsCode, SUM_RULE } from './codes.js'
import { type Part, selectParts } from './parts.js'
import { findReasons, listUsualReasons, type Reason } from './reasons.js'
import { listPartFigures, type PartFigures } from './sums.js'

/** How a report is held against its parts. */
export interface ReconcileOptions {
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Who there is: only agencies that are part of the parent count, and those without a report are told. */
  readonly roster?: readonly RosterEntry[]
  /** Reasons beside those that the edition knows. */
  readonly reasons?: readonly Reason[]
  /** Adjusts the rule `sum-of-parts`. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
  /** The edition, where it is one of a profile. Default: the one the parent names. */
  readonly model?: Model
}

/** One figure that does not add up. */
export interface ReconciliationLine {
  /** JSON Pointer of the figure. */
  readonly path: string
  /** The figure of the parent. */
  readonly parent: number
  /** Sum of the parts as decimals, to the digits that a number has. */
  readonly sum: number
  /** `parent` minus `sum`. */
  readonly difference: number
  /** What the parts contribute, zeros left out. */
  readonly parts: readonly { readonly agency: string; readonly source?: string; readonly value: number }[]
  /** Why it lawfully does not add up; empty where nobody knows. */
  readonly reasons: readonly Text[]
}

/** A report held against its parts. */
export interface Reconciliation {
  /** Parts that do not count, then one issue for each line; one with a reason is information. */
  readonly issues: readonly Issue<PartsCode>[]
  /** Every figure that does not add up. */
  readonly lines: readonly ReconciliationLine[]
  /** How many parts were added up. */
  readonly counted: number
}

/**
 * Hold a report on an area against the reports it should be the sum of.
 *
 * What adds up is what the schema says adds up over agencies (`x-summable`).
 *
 * @param parent
 *   The report on the area, of any shape; validate it by itself.
 * @param parts
 *   The reports of the agencies in the area, in any order.
 * @param options
 *   Roster, reasons, language.
 * @returns
 *   Issues and the reconciliation list.
 * @throws {ToolkitError}
 *   `wrong-option` when `rules` names a rule that does not exist.
 * @example
 *   const { lines } = reconcile(county, departments.map((report) => ({ report })))
 */
export function reconcile(
  parent: unknown,
  parts: readonly Part[],
  options: ReconcileOptions = {},
): Reconciliation {
  const { language = 'zh', model = modelOf(parent), roster, reasons = [], rules = {} } = options
  const rule = selectRules(model, rules, [model, ...ALL_MODELS]).byId.get(SUM_RULE)
  const identity = readIdentity(parent)
  const say = (finding: Finding): Issue<PartsCode> => ({
    ...describeFinding(model, finding, language, PARTS_CODES),
    code: finding.code as PartsCode,
  })
  const refuse = (code: PartsCode) => {
    const { severity } = PARTS_CODES[code]
    return { issues: [say({ code, severity, path: '', params: {} })], lines: [], counted: 0 }
  }
  if (rule === undefined) return { issues: [], lines: [], counted: 0 }
  if (identity.year === undefined) return refuse('part-not-a-report')
  if (identity.scope === 'own') return refuse('parent-not-area')
  const frame = {
    model,
    year: identity.year,
    parent: identity,
    roster: roster && openRoster(roster),
    rule,
  }
  const { counted, findings, missing } = selectParts(parts, frame)
  const usual = listUsualReasons(rule)
  const told = listPartFigures(model, counted).map((figures) => {
    if (figures.lacking.length > 0) return { finding: tellLacking(figures) }
    const line = compareFigure(parent, figures, [...reasons, ...usual])
    return line && { line, finding: tellLine(line, missing, rule.severity) }
  })
  return {
    issues: [...findings, ...told.flatMap((each) => each?.finding ?? [])].map(say),
    lines: told.flatMap((each) => each?.line ?? []),
    counted: counted.length,
  }
}

function compareFigure(
  parent: unknown,
  { figure, contributions }: PartFigures,
  reasons: readonly Reason[],
): ReconciliationLine | undefined {
  const { path } = figure
  const value = readNumber(parent, path)
  const values = contributions.map((each) => each.value)
  const sum = addDecimals(values)
  // A figure that the parent lacks is a matter of its own shape.
  if (value === undefined || value === sum) return undefined
  const difference = addDecimals([value, ...values.map((each) => -each)])
  return {
    path,
    parent: value,
    sum,
    difference,
    parts: contributions
      .filter((each) => each.value !== 0)
      .map(({ part: { name, source }, value: own }) => ({
        agency: name,
        ...(source !== undefined && { source }),
        value: own,
      })),
    reasons: findReasons({ path, value, contributions, difference }, reasons, parent),
  }
}

/**
 * Tell that parts lack a figure.
 *
 * @param figures
 *   The figure and the parts without it.
 * @returns
 *   The finding.
 */
export function tellLacking({ figure, lacking }: PartFigures): Finding {
  const code = 'part-without-figure'
  const params = { lacking: lacking.map(({ name }) => clip(name)) }
  return { code, severity: PARTS_CODES[code].severity, path: figure.path, params }
}

function tellLine(line: ReconciliationLine, missing: number, severity: Finding['severity']): Finding {
  const { path, parent, sum, difference, parts, reasons } = line
  return {
    code: SUM_RULE,
    severity: reasons.length > 0 ? 'info' : severity,
    path,
    params: {
      found: parent,
      expected: sum,
      difference,
      parts: parts.map((part) => ({ ...part, agency: clip(part.agency) })),
      reasons: reasons.map((reason) => ({ ...reason })),
      missing,
    },
  }
}
