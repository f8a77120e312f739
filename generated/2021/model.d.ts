// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 f520baddd143b4583238bdbd1cbe1bf99c6b4740fb7a28ad8575b1a3a3bcad21) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
