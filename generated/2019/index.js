// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 a96216e17080ed2617d11f7bddeac68e500df8c403c257602fbdc58ee04bc687) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
