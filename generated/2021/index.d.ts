// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 ffe6f7b007b9de1a16937fdb7e2177693cbe806a22f3f88a45638d8e2d49819c) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
