// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 4db0cf40cfcc421368b4907cf733b7cc10d63ddce0158f025fa9f51dc5365547) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
