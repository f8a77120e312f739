// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8c9300bfbe6af66cfe51585fa648a6a03c8afc4897c65af2eb037c7fc5ccc8d3) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
