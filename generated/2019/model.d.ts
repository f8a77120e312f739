// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 223550345e10116405f6e1701afa9da7d7e76b2e69f7ea517b1a884a9792f0eb) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
