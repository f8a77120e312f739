// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 783949a341750a88fbcb5a12695657e059cd07b111eb733bd6b50d341a1850ae) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
