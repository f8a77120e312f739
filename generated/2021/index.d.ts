// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 7cb15fde5c104cfd76c28b02ed1dde75a7920df2711c9d2009dd3a00bd358570) by `ogi-report generate`. Edit the schema instead.

import type { Edition } from 'ogi-report/validate'
import type { Report } from './types.js'

export type * from './types.js'

/** The edition, as `createValidator` takes it: model, shape checks and equations. */
export const edition: Edition<Report>
