// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9a6ca0ba22c2fe8f7dba56226006bf77845680b168d2d70f632b6290dfb77f0c) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
