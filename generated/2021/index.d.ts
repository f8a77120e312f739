// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9b5742413e9e6d77fdbc56d1454dd87918e84ca5d61495b6e1803beb92421768) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
