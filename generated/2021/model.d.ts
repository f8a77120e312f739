// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 b76890d32bc65b0a52ccee40c09ebdb6e4cbb9829afaf998f49a763a284f0c67) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
