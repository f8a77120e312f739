// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 0dabf755ef7c1f739cfd215108af3da92c55fa8cdd456cd65605c72fb24a6c8c) by `ogi-report generate`. Edit the schema instead.

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
