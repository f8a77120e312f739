// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 f520baddd143b4583238bdbd1cbe1bf99c6b4740fb7a28ad8575b1a3a3bcad21) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
