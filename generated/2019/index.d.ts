// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 a96216e17080ed2617d11f7bddeac68e500df8c403c257602fbdc58ee04bc687) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
