// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 1d25a5b880c90a5eaf35d2a5a3eb0e89396397dbb9e84d3faa1266f8ebbbb671) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
