// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 0d09c9fb6b7026baf5a4ec139b39adb2b7af297a8bdfcd1316ec2c654d65b435) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
