// The public API. What generates from a schema has its own entry, `ogi-report/generate`; the validator alone, without
// dependencies, is `ogi-report/validate`.

export { type Applied, applyAccepted, type Matched } from './accept/apply.js'
export { type IssuesOfReport, writeBaseline } from './accept/baseline.js'
export type { AcceptedEntry, Figures, ReportIdentity } from './accept/entry.js'
export { type Identifiable, type Identity, identifyIssues } from './accept/identify.js'
export { type ReadAcceptedOptions, readAccepted } from './accept/read.js'
export { identifyReport } from './accept/report.js'
export {
  type Aggregated,
  type AggregateOptions,
  aggregateReports,
  type Part,
  type PartsCode,
  type Reason,
  type ReconcileOptions,
  type Reconciliation,
  type ReconciliationLine,
  readReasons,
  reconcile,
} from './aggregate/index.js'
export {
  CHECK_FORMATS,
  type CheckFormat,
  type CheckOutputOptions,
  type CodeFacts,
  startTally,
  summarise,
  type Tally,
  writeCheck,
} from './check/output/index.js'
export type { CheckedIssue, CheckedReport, CheckSummary, ReportKey } from './check/result.js'
export { describeIssue } from './describe/index.js'
export { type ErrorCode, ToolkitError } from './issue/error.js'
export {
  createRenderer,
  type Renderer,
  type RenderOptions,
  renderHtml,
  renderHtmlBytes,
  renderText,
  type SiteOptions,
  type Templates,
} from './render/index.js'
export { type CellOptions, type CellRow, listCells } from './report/cells.js'
export { readCells, writeCellsCsv } from './report/cells-file.js'
export { createReport, type ReportOptions } from './report/create.js'
export { findDuplicateFields } from './report/duplicates.js'
export { type CellInput, type FillOptions, type FillResult, fillCells } from './report/fill.js'
export { type FoundCell, findCellByLabels, type PlaceFault, type WrittenPlace } from './report/labels.js'
export { parseJson } from './report/parse.js'
export type { Position } from './report/position.js'
export { createSourceFinder, type FindInSource } from './report/source.js'
export { completeAgency } from './roster/complete.js'
export { openRoster, type Roster, type RosterEntry } from './roster/entry.js'
export {
  type CompareProseOptions,
  type CopiedPassage,
  type CopiedProseOptions,
  type CopySettings,
  compareProse,
  createProseIndex,
  findCopiedProse,
  type ProseCandidate,
  type ProseIndex,
  type ProseIndexOptions,
  type SectionSimilarity,
} from './similarity/index.js'
export {
  type Incomplete,
  type UpgradeCode,
  type Upgraded,
  type UpgradeOptions,
  upgradeReport,
} from './upgrade/index.js'
export {
  type ArithmeticIssue,
  createValidator,
  type Edition,
  type EditionName,
  type Issue,
  type IssueCode,
  isArithmetic,
  type Language,
  type Operand,
  type Param,
  type Place,
  type Report,
  type ReportByEdition,
  type ReportRule,
  type RuleOptions,
  type ValidateOptions,
  type ValidationResult,
  validateReport,
} from './validate/index.js'
export { checkYears, type YearCode, type YearIssue, type YearsOptions } from './years/index.js'
