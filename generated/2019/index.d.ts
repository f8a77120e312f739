// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 95c9feb0b1d1dbf38c1a0ba9931bf1ac933ba1cc97a0eb61db1a1c230f740c80) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
