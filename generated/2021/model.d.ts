// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 377571e26833643324a3d624013f7bc29502f6c29cee5d136afa2df465f09463) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
