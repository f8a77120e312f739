// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 3b2048f8aa28bb707a1327f1ac3fda9c0c8bb1f6b9827c5488b35d1cdf15c75e) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
