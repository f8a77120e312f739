// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 904447ab2cf68e31f23bb7a89e0955ac074bc3f8a724748a8f5b984a49a96173) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
