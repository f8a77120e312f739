// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 1f6565d0d2b0c9fa7afcb0b1eb506b4cee313fdbaf85d711eb4b76d290ad2f00) by `ogi-report generate`. Edit the schema instead.

import type { Report } from './types.js'

/** An equation that does not hold. */
export interface BrokenEquation {
  /** Id of its rule. */
  readonly rule: string
  /** JSON Pointer of the number on its left side. */
  readonly path: string
}

/** List the equations that do not hold within one report of the right shape. */
export function listBroken(report: Report): BrokenEquation[]

/**
 * List the equations that do not hold against last year's report, which may be of another edition:
 * a number it does not have is not compared.
 */
export function listBrokenOverYears(report: Report, previous: unknown): BrokenEquation[]
