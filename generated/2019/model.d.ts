// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 ca90ddf7a119eb774c5b1698dd896c7518eebbc5df9bf7ac27089eadb5109803) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
