// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ba9c443ca729f68a7d2abd15bd21c2e48c27847ae9ca0c41bdccc42cb26d92f3) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
