// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 b5e035be9e011c0c8d9b6822b46bfae092aed8b7fab6376a7107036598bf4cba) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
