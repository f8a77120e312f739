// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 b5a5f9a61998737fa56c5938d33b58e2d496d6f10e6ef735ba25cbe6efb75ebe) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
