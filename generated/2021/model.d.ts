// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8c6768b2a912a8f97b7c6eb93ce9205d800e57ce23d683f838f537d2a01e7fad) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
