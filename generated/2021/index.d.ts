// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 b76890d32bc65b0a52ccee40c09ebdb6e4cbb9829afaf998f49a763a284f0c67) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
