// Generated from https://ogi-report.example/schema/2021/report.schema.json, https://ogi-report.example/schema/2019/report.schema.json (sha256 3a06253cf36cc840dd416dbd198d21ee27a289ab4b0e8e23d6faa66321a87098) by `ogi-report generate`. Edit the schema instead.

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
