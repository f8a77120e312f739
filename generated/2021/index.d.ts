// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 cbda5b0584f61a5472a73c98fccadcf76fcd0715b9522c5448e1ff4c3f45bad4) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
