// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 783949a341750a88fbcb5a12695657e059cd07b111eb733bd6b50d341a1850ae) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
