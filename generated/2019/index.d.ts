// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 904447ab2cf68e31f23bb7a89e0955ac074bc3f8a724748a8f5b984a49a96173) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
