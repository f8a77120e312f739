// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 2855c461861ad07e96d333f6297cf62a7a2351c6b82450f3cc9e7d8f52ff630e) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
