// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 a96216e17080ed2617d11f7bddeac68e500df8c403c257602fbdc58ee04bc687) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
