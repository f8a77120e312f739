// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 5ff2171aed4f375101498e2c7d97f2d5ef54fdefb4bf9d3739687b16283b3396) by `ogi-report generate`. Edit the schema instead.

import type { EditionName } from './index.js'

/** The report years an edition is for. */
export interface EditionYears {
  readonly edition: EditionName
  readonly from: number
  /** The last one; absent while the edition is in force. */
  readonly to?: number
}

/** The report years of each edition, the one in force first. */
export const years: readonly EditionYears[]
