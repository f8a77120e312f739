// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 63d6d8111f819f54eb6c0878b9f1b5e5b63d55fac4f07e50e64af5fa57c34dc1) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
