// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 86902cecd9388278911d1f8d6e9926e33a0073798056f5012bb32a6a3db3b001) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
