// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 2855c461861ad07e96d333f6297cf62a7a2351c6b82450f3cc9e7d8f52ff630e) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
