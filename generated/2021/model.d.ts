// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 b7c20614250b11f0f0857f78ff1dc67751ba22f80f1321a97d4c8362690df745) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
