// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
