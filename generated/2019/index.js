// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 da8fa8266a58fbd73b2ecb02ce001ff67d4801635a70986e5edd77a94fbb9fc6) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
