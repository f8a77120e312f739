// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 18c6bcc747bac039e7f75bef6159f2bf657ef75c4e1467326c63aacd028f6fe4) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
