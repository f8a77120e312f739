// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 5fdf56856439a0d8750929d56f82eabfbf9f6e9f75bc40b19aa1f645e48844ba) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
