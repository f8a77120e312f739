// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 ca90ddf7a119eb774c5b1698dd896c7518eebbc5df9bf7ac27089eadb5109803) by `ogi-report generate`. Edit the schema instead.

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
