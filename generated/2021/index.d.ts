// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 9a6ca0ba22c2fe8f7dba56226006bf77845680b168d2d70f632b6290dfb77f0c) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
