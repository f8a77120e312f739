// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ffe6f7b007b9de1a16937fdb7e2177693cbe806a22f3f88a45638d8e2d49819c) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
