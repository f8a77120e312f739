// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 534e53ea984e31cb0788a7b97811434ffbe8770008ec5f5bf6ba340c562d4082) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
