// Generated from https://ogi-report.example/schema/2019/report.schema.json (sha256 beaf6321627d7a80249dd80cac21c7032f42071a14b5933f1cbf21fb2f0209ad) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
