// Reports of agencies → the report on their area, drafted: sums where figures add up, no prose, nothing made up.

import { ALL_MODELS, findModel, modelOf } from '../edition/models.js'
import { findEditionForYear } from '../edition/name.js'
import { describeFinding } from '../issue/describe.js'
import type { Finding, Issue, Language } from '../issue/issue.js'
import { addDecimals } from '../model/decimal.js'
import { splitPointer } from '../model/pointer.js'
import type { Model } from '../model/types.js'
import { readIdentity } from '../report/agency.js'
import { createSkeleton, type ReportOptions } from '../report/create.js'
import { findTop, openRoster, type Roster, type RosterEntry } from '../roster/entry.js'
import { type RuleOptions, selectRules } from '../validate/rules.js'
import { PARTS_CODES, type PartsCode, SUM_RULE } from './codes.js'
import { addsUp, listFigures } from './figures.js'
import { type Part, selectParts } from './parts.js'
import { tellLacking } from './reconcile.js'
import { listPartFigures } from './sums.js'

export type { PartsCode } from './codes.js'
export type { Part } from './parts.js'
export { readReasons } from './read-reasons.js'
export type { Reason } from './reasons.js'
export {
  type ReconcileOptions,
  type Reconciliation,
  type ReconciliationLine,
  reconcile,
} from './reconcile.js'

/** How a report is drafted. */
export interface AggregateOptions {
  /** Name of the agency of the area. Default: the top of the roster; left empty without one. */
  readonly agency?: string
  /** The report year. Default: the one most parts are of, the latest of several. */
  readonly year?: number
  /** Who there is: only agencies that are part of the parent count, and those without a report are told. */
  readonly roster?: readonly RosterEntry[]
  /** Language of messages. Default: `zh`. */
  readonly language?: Language
  /** Adjusts the rule `sum-of-parts`, whose settings say which kinds of organ report on an area. */
  readonly rules?: Readonly<Record<string, RuleOptions>>
  /** The edition, where it is one of a profile. Default: the one for the year. */
  readonly model?: Model
}

/** A report drafted from others. */
export interface Aggregated {
  /**
   * The report. Figures that do not add up, or that a part lacks, are left out: it is valid once they and the prose are
   * filled in.
   */
  readonly report: Readonly<Record<string, unknown>>
  readonly edition: string
  /** Parts that do not count, and figures that were left open. */
  readonly issues: readonly Issue<PartsCode>[]
  /** How many parts were added up. */
  readonly counted: number
}

/**
 * Draft the report on an area as the sum of the reports of the agencies in it.
 *
 * Figures are added cell by cell where the schema says that they add up over agencies (`x-summable`), as exact
 * decimals. Prose stays empty; notes and explanations of the parts stay with them.
 *
 * @param parts
 *   The reports, in any order.
 * @param options
 *   Who reports, about which year; the roster.
 * @returns
 *   The draft and the issues.
 * @throws {ToolkitError}
 *   `wrong-option` when `rules` names a rule that does not exist.
 * @example
 *   const { report } = aggregateReports(departments.map((report) => ({ report })), { agency: '青禾县人民政府' })
 */
export function aggregateReports(parts: readonly Part[], options: AggregateOptions = {}): Aggregated {
  const { language = 'zh', year = findYear(parts), rules = {} } = options
  const model = options.model ?? chooseModel(parts, year)
  const roster = options.roster && openRoster(options.roster)
  const head = describeParent(options.agency, roster)
  const frame = {
    model,
    year,
    parent: { name: head.agency, creditCode: head.creditCode },
    roster,
    rule: selectRules(model, rules, [model, ...ALL_MODELS]).byId.get(SUM_RULE),
  }
  const { counted, findings } = selectParts(parts, frame)
  const figures = listPartFigures(model, counted)
  const sums = new Map(
    figures
      .filter(({ lacking }) => lacking.length === 0)
      .map(({ figure, contributions }) => [
        figure.path,
        addDecimals(contributions.map(({ value }) => value)),
      ]),
  )
  const report = structuredClone(createSkeleton(model, { ...head, year, scope: 'area' }, sums))
  const open = listFigures(model).filter(({ path }) => !sums.has(path) && removeAt(report, path))
  const unsummed = open
    .filter((figure) => !addsUp(figure))
    .map(({ path }) => tell('figure-not-summable', path))
  const lacking = figures.filter((each) => each.lacking.length > 0).map(tellLacking)
  return {
    report,
    edition: model.edition,
    counted: counted.length,
    issues: [...findings, ...lacking, ...unsummed].map((finding) => ({
      ...describeFinding(model, finding, language, PARTS_CODES),
      code: finding.code as PartsCode,
    })),
  }
}

function tell(code: PartsCode, path: string): Finding {
  return { code, severity: PARTS_CODES[code].severity, path, params: {} }
}

type Head = Omit<ReportOptions, 'year' | 'edition' | 'scope'>

/** What the roster says of the agency of the area. */
function describeParent(name: string | undefined, roster: Roster | undefined): Head {
  const entry = name === undefined ? roster && findTop(roster) : roster?.find({ name })
  const { creditCode, kind, level } = entry ?? {}
  return {
    agency: name ?? entry?.name ?? '',
    ...(creditCode !== undefined && { creditCode }),
    // A roster has been read by the values that reports have.
    ...(kind !== undefined && { kind: kind as NonNullable<Head['kind']> }),
    ...(level !== undefined && { level: level as NonNullable<Head['level']> }),
  }
}

/** The year most parts are of. */
function findYear(parts: readonly Part[]): number {
  const counts = new Map<number, number>()
  for (const { report } of parts) {
    const { year } = readIdentity(report)
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || b - a)
  return first?.[0] ?? 0
}

function chooseModel(parts: readonly Part[], year: number): Model {
  const edition = findEditionForYear(year)
  return edition === undefined ? modelOf(parts[0]?.report) : findModel(edition)
}

/** Whether there was something to remove. */
function removeAt(report: Readonly<Record<string, unknown>>, path: string): boolean {
  const keys = [...splitPointer(path)]
  const last = keys.pop() ?? ''
  let node: unknown = report
  for (const key of keys) node = Object(node)[key]
  return (
    node !== null &&
    typeof node === 'object' &&
    Object.hasOwn(node, last) &&
    Reflect.deleteProperty(node, last)
  )
}
