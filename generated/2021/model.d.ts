// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 7e6db4672949f8398fb711e43f38c53c43b98503d3c618168c7cd72ff8b66d0e) by `ogi-report generate`. Edit the schema instead.

import type { Model } from 'ogi-report/model'

/** The edition: sections, tables as grids, labels, rules, equations. */
export const model: Model
