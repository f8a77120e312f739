// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 b7c20614250b11f0f0857f78ff1dc67751ba22f80f1321a97d4c8362690df745) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
