// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 393379b5bc71e18e12dadb53a0bfeb5ed407041372661edfe523a5c93a54800c) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
