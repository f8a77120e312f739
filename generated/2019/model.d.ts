// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 2192460ff0d7cb2cc2692c7d1dfffe3242e65663399e10e846aa855d6d4aee6d) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
