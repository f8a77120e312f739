// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9b5742413e9e6d77fdbc56d1454dd87918e84ca5d61495b6e1803beb92421768) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
