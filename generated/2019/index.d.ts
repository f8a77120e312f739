// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 ca90ddf7a119eb774c5b1698dd896c7518eebbc5df9bf7ac27089eadb5109803) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
