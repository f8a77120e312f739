// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 393379b5bc71e18e12dadb53a0bfeb5ed407041372661edfe523a5c93a54800c) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
