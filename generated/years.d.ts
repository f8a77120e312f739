// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 a5520699ca3cbbb60962bacd5e39c53f0eff670ca6a55f6d8203fcfb718693c1) by `ogi-report generate`. Edit the schema instead.

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
