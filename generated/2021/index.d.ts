// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 377571e26833643324a3d624013f7bc29502f6c29cee5d136afa2df465f09463) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
