// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 534e53ea984e31cb0788a7b97811434ffbe8770008ec5f5bf6ba340c562d4082) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
