// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 fe782996897b286e45b42ac35d997ac3ebd2b87ebcab24dd078f1de88a67c07e) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
