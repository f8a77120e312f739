// Generated from https://ogi-report.example/schema/2021/report.schema.json (sha256 86902cecd9388278911d1f8d6e9926e33a0073798056f5012bb32a6a3db3b001) by `ogi-report generate`. Edit the schema instead.

import { listBroken, listBrokenOverYears } from './equations.js'
import { model } from './model.js'
import { isReportShape, listFaults } from './validator.js'

/** The edition, as `createValidator` takes it. */
export const edition = { model, isShape: isReportShape, listFaults, listBroken, listBrokenOverYears }
