// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 8c6768b2a912a8f97b7c6eb93ce9205d800e57ce23d683f838f537d2a01e7fad) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
