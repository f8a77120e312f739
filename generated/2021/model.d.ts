// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 25648700ab2a4aa942df6d77935beeeb216f0c049bcc62ab008ef8a4d367fd0d) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
