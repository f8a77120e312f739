// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 1dbd5093f797b3ec3b9e8bf8f643201b6f6cb2b917550f703daa9986345cbf37) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
