// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8dbe6eb1c7dac9f2d52a72bd31c07479edb546ba482bc16e39eb511f3623339d) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
