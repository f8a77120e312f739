// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 514196000c5d7209684043ee5014fb5ef062950f0a3d60fc2b1fd2718ba370fd) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
