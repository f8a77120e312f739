// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 2192460ff0d7cb2cc2692c7d1dfffe3242e65663399e10e846aa855d6d4aee6d) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
