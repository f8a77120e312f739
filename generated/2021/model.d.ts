// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 0dabf755ef7c1f739cfd215108af3da92c55fa8cdd456cd65605c72fb24a6c8c) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
