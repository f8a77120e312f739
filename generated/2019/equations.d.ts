// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

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
