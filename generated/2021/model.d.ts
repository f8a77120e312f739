// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 38b47b9ec0c814e86c37b069529ee1b203b4d95e94cd3ad1eb27e10ab357d30b) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
