// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 40b0f21cc756a8fb607420bbb0c218bb75f78482da4f0dbcd24c70df15f97937) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
