// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 d99a9d1144bb87bda057433cf05170b2e75f4c83acfd8453d6053bea433788c7) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
