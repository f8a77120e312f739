// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8c9300bfbe6af66cfe51585fa648a6a03c8afc4897c65af2eb037c7fc5ccc8d3) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
