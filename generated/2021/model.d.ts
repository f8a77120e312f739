// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 40b0f21cc756a8fb607420bbb0c218bb75f78482da4f0dbcd24c70df15f97937) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
