// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 783949a341750a88fbcb5a12695657e059cd07b111eb733bd6b50d341a1850ae) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
