// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 fe782996897b286e45b42ac35d997ac3ebd2b87ebcab24dd078f1de88a67c07e) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
