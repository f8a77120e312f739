// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 f0d9806af9b4d24a3b052fc1dcf9c1219bf8382530613e9560c03ab369b2a364) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
