// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9b5742413e9e6d77fdbc56d1454dd87918e84ca5d61495b6e1803beb92421768) by `ogi-report generate`. Edit the schema instead.

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
