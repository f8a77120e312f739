// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 cb9294ce520bfdb2c53be89850127fccccd7596c4ce23f0f02a464408d367477) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
