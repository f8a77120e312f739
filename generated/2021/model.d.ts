// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 cbda5b0584f61a5472a73c98fccadcf76fcd0715b9522c5448e1ff4c3f45bad4) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
