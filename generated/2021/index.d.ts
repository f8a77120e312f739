// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 1d25a5b880c90a5eaf35d2a5a3eb0e89396397dbb9e84d3faa1266f8ebbbb671) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
