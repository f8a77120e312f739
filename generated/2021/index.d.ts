// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 eb522c9e4563809a818ccbf6115f67d65db8f15ca9f3f780e79242c886ba866c) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
