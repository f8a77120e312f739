// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 86902cecd9388278911d1f8d6e9926e33a0073798056f5012bb32a6a3db3b001) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
