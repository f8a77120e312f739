// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 393379b5bc71e18e12dadb53a0bfeb5ed407041372661edfe523a5c93a54800c) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
