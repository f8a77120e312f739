// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 1f6565d0d2b0c9fa7afcb0b1eb506b4cee313fdbaf85d711eb4b76d290ad2f00) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
