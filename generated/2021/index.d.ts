// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ba3dfcfeac8fc7df23b8023b600725184f8789e5f545d1b659b43b6b1d4f79f9) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
