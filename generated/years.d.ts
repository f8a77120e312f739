// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 c5b55f36b0a3dbda9703d628542f169ec557c890a7bf9daf7ebf830fbfe65cbd) by `ogi-report generate`. Edit the schema instead.

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
