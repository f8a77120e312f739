// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 ac4483f88a135017250f3868c8c0107f3e6b259709c54e6addabae5db0d86468) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
